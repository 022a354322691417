/** Line icons of the interface, 24 × 24, drawn with the text colour. */
const PATHS = {
  search: 'M10.500 3.500a7 7 0 1 1 0 14a7 7 0 0 1 0-14Zm5.200 12.200L21 21',
  layers: 'M12 3l9 5-9 5-9-5Zm-9 9l9 5 9-5M3 16.500l9 5 9-5',
  target: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18Zm0 5a4 4 0 1 1 0 8a4 4 0 0 1 0-8Z',
  calendar: 'M4 6h16v14H4Zm0 4h16M8 3v4m8-4v4M8 14h.01M12 14h.01M16 14h.01',
  list: 'M8 6h13M8 12h13M8 18h13M3.500 6h.01M3.500 12h.01M3.500 18h.01',
  ruler: 'M3 17L17 3l4 4L7 21Zm5-5l2 2m1-5l2 2m1-5l2 2',
  area: 'M5 5l14 3-2 11-11-3Zm0 0h.01M19 8h.01M17 19h.01M6 16h.01',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  redo: 'M15 7l5 5-5 5m5-5H10a6 6 0 0 0-6 6v1',
  link: 'M10 14a4 4 0 0 0 6 .500l3.500-3.500a4 4 0 0 0-5.700-5.700L12.500 6.600M14 10a4 4 0 0 0-6-.500L4.500 13a4 4 0 0 0 5.700 5.700l1.300-1.300',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7Z',
  picture: 'M4 5h16v14H4Zm0 11l5-5 4 4 3-3 4 4M15.500 9.500h.01',
  help: 'M9 9a3 3 0 1 1 4 2.800c-.700.300-1 .900-1 1.700v.500M12 17.500h.01M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18Z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  play: 'M7 5l12 7-12 7Z',
  pause: 'M8 5v14M16 5v14',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  pin: 'M9 3h6l-1 6 4 4H6l4-4Zm3 10v8',
  locate: 'M12 2v4m0 12v4M2 12h4m12 0h4M12 7a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4Z',
  chevron: 'M6 9l6 6 6-6',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM12 9a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
  eyeOff:
    'M4 4l16 16M9.500 5.800A9 9 0 0 1 12 5.500c6 0 9.500 6.500 9.500 6.500a17 17 0 0 1-3 3.700M6 7.500A16 16 0 0 0 2.500 12S6 18.500 12 18.500a9 9 0 0 0 3.500-.700',
  theme: 'M12 3a9 9 0 1 0 0 18ZM12 3a9 9 0 0 1 0 18',
  text: 'M4 7V5h16v2M12 5v14M9 19h6',
  language:
    'M3 6h9M7.500 3v3M10 6c-.500 4-3 7-6.500 9M5 9c1 2.500 3.500 5 6.500 6M12 21l4.500-11L21 21M13.500 17.500h6',
  info: 'M12 11v6M12 7.500h.01M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18Z',
} as const;
export type IconName = keyof typeof PATHS;

/** A decorative icon: hidden from screen readers, the button carries the name. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
