import { LAND_BBOX } from './ground';

const [LAND_WEST, SOUTH, EAST, NORTH] = LAND_BBOX;
/** As far as the widest wall sees with the province in its middle. @unit ° */
const WEST = 92;

type Box = readonly [number, number, number, number];
const ringOf = ([west, south, east, north]: Box): GeoJSON.Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/**
 * The sheet of the map 图幅: west, south, east and north edge. It ends before the first coast that is not ours; beyond
 * it nothing was gathered, so that nothing is drawn there, not even a sea. @unit °
 */
export const SHEET: Box = [WEST, SOUTH, EAST, NORTH];

/** Ground west of the gathered land, which only wide walls show: a box, for there is no coast, and domestic land. */
export const WESTERN_LAND: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [ringOf([WEST, SOUTH, LAND_WEST, NORTH])],
};

/** A ring around all that any window may show. */
export const AROUND_ALL = ringOf([10, 0, 179, 70]);

/** What is not on the sheet. */
export const OUTSIDE_SHEET: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [AROUND_ALL, ringOf(SHEET)],
};
