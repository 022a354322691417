/** Parts of the workspace 数据, in the order of a month's work; ids stand in links. */
export const DATA_SECTIONS = [
  'import',
  'fill_in',
  'checks',
  'unplaced',
  'snapshots',
  'log',
  'keep',
  'sources',
] as const;
export type DataSection = (typeof DATA_SECTIONS)[number];
