/**
 * Openings of high-speed lines in Shandong, 2018–2024, written down by hand from the public reports that
 * `geodata/curated/line_segments.csv` names, in file order.
 */
export const HIGH_SPEED_OPENINGS = [
  { id: 'HSR05-1', line: '济青高铁', opened: '2018-12-26' },
  { id: 'HSR06-1', line: '青连铁路', opened: '2018-12-26' },
  { id: 'HSR07-1', line: '潍莱高铁', opened: '2020-11-26' },
  { id: 'HSR08-1', line: '日兰高铁日照—曲阜', opened: '2019-11-26' },
  { id: 'HSR09-1', line: '日兰高铁曲阜—庄寨', opened: '2021-12-26' },
  { id: 'HSR10-1', line: '日兰高铁庄寨—兰考南', opened: '2024-07-18' },
  { id: 'HSR11-1', line: '济郑高铁山东段', opened: '2023-12-08' },
  { id: 'HSR12-1', line: '济莱高铁', opened: '2022-12-30' },
  { id: 'HSR13-1', line: '莱荣高铁', opened: '2023-12-08' },
  { id: 'HSR14-2', line: '潍烟高铁昌邑—芝罘', opened: '2024-10-20' },
  { id: 'HSR15-1', line: '黄台联络线（月份未核）', opened: '2022' },
] as const;

/** Stretches that run on the track of another line: drawn once, counted once. */
export const HIGH_SPEED_SHARED = [
  { id: 'HSR14-1', opened: '2020-11-26', shared: 'HSR07' },
  { id: 'HSR19-1', opened: '2022-12-30', shared: 'HSR12' },
] as const;
