import type { TopologyInputs } from '../../../scripts/steps/topology-model';

function square(west: number, south: number): TopologyInputs['counties'][number]['geometry'] {
  const east = west + 1;
  const north = south + 1;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function county(adcode: number, west: number, south: number): TopologyInputs['counties'][number] {
  return { type: 'Feature', properties: { adcode, name: `县${adcode}` }, geometry: square(west, south) };
}

/**
 * Four counties of one degree in a 2 × 2 square, 118–120° E, 36–38° N:
 * 101 (SW) and 102 (SE) form city 100, 201 (NW) city 200, 301 (NE) city 300; cities 100 and 200 are circle 1,
 * city 300 is circle 2. Land lies to the west, an island east of 102, a lake inside 201.
 */
export const TOY_PROVINCE: TopologyInputs = {
  counties: [county(301, 119, 37), county(101, 118, 36), county(201, 118, 37), county(102, 119, 36)],
  islands: [
    {
      type: 'Feature',
      properties: { name: '小岛', countyAdcode: 102 },
      geometry: {
        type: 'Polygon',
        // clockwise, as some publishers wind their rings
        coordinates: [
          [
            [120.5, 36.5],
            [120.5, 36.501],
            [120.501, 36.501],
            [120.501, 36.5],
            [120.5, 36.5],
          ],
        ],
      },
    },
  ],
  lakes: [
    {
      type: 'Feature',
      properties: { name: '小湖', kind: 'lake' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [118.4, 37.4],
            [118.6, 37.4],
            [118.6, 37.6],
            [118.4, 37.6],
            [118.4, 37.4],
          ],
        ],
      },
    },
  ],
  land: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [117, 36],
            [118, 36],
            [118, 37],
            [118, 38],
            [117, 38],
            [117, 36],
          ],
        ],
      },
    },
  ],
  membership: [
    { countyAdcode: 101, cityAdcode: 100, circleId: 1 },
    { countyAdcode: 102, cityAdcode: 100, circleId: 1 },
    { countyAdcode: 201, cityAdcode: 200, circleId: 1 },
    { countyAdcode: 301, cityAdcode: 300, circleId: 2 },
  ],
  cities: [
    { adcode: 300, name: '丙市' },
    { adcode: 100, name: '甲市' },
    { adcode: 200, name: '乙市' },
  ],
  circles: [
    { id: 2, key: 'east', name: '东圈' },
    { id: 1, key: 'west', name: '西圈' },
  ],
  province: { adcode: 0, name: '试省' },
};
