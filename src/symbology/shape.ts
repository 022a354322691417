/**
 * Point shapes as SVG path data in a 24 × 24 box centred on (12, 12). One drawing for the map sprite,
 * the legend, print and the SVG map, so that a mark can be recognised without its colour.
 */
export const SHAPES = {
  dot: 'M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z',
  square: 'M5.5 5.5h13v13h-13Z',
  diamond: 'M12 3l9 9-9 9-9-9Z',
  triangle: 'M12 4l9 15.5H3Z',
  hexagon: 'M12 3l7.8 4.5v9L12 21l-7.8-4.5v-9Z',
  pentagon: 'M12 3l9 6.6-3.4 10.6H6.4L3 9.6Z',
  star: 'M12 2l2.9 6.4 7 .8-5.2 4.7 1.5 6.9L12 17.3l-6.2 3.5 1.5-6.9L2.1 9.2l7-.8Z',
  plane:
    'M12 2c.9 0 1.5 1.2 1.5 2.7v4.4l8 4.7v2.1l-8-2.5v4.3l2.3 1.8V21L12 19.9 8.2 21v-1.5l2.3-1.8v-4.3l-8 2.5v-2.1l8-4.7V4.7C10.5 3.200 11.100 2 12 2Z',
  propeller:
    'M12 3c1 0 1.700 2.500 1.700 5.200 2.700 0 5.800.600 5.800 1.700s-3.100 1.700-5.800 1.700l-.600 6.200 2.400 1.500V21H8.500v-1.700l2.400-1.500-.600-6.200c-2.700 0-5.800-.600-5.800-1.700s3.100-1.700 5.800-1.700C10.300 5.500 11 3 12 3Z',
  anchor:
    'M12 2a3 3 0 0 1 1.400 5.650V9.500h3.600v2.400h-3.600v6.700c2.500-.500 4.400-2.100 4.800-4.300l-1.500.900-.400-3.600 4.900 2.300-1.200.700C19.400 18.800 16 21.500 12 21.500S4.600 18.800 4 14.600l-1.200-.700 4.900-2.300-.400 3.600-1.500-.900c.400 2.200 2.300 3.800 4.800 4.300v-6.700H7V9.500h3.600V7.650A3 3 0 0 1 12 2Z',
  bar: 'M4 9.500h16v5H4Z',
  cross: 'M9.500 3h5v6.500H21v5h-6.500V21h-5v-6.500H3v-5h6.500Z',
} as const satisfies Record<string, string>;
export type ShapeId = keyof typeof SHAPES;
