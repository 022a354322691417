/** A lake or reservoir whose name is certain, by a point inside its drawn shape or within 2 km of it. */
export interface KnownLake {
  readonly name: string;
  readonly kind: 'lake' | 'reservoir';
  readonly at: readonly [lng: number, lat: number];
  /** Points in further bodies of the same water, which the source draws apart. */
  readonly alsoAt?: readonly (readonly [lng: number, lat: number])[];
  /** Wider closing where the tile grid of the source cut wide gaps into one water. @unit km */
  readonly closingKm?: number;
}

/**
 * Waters named by hand from general knowledge of the province; `at` is a point of the drawn water, not a survey.
 * 南四湖 is drawn apart by the source: 微山湖 in the south, 南阳·独山·昭阳湖 in the north (here 南四湖).
 */
export const KNOWN_LAKES: readonly KnownLake[] = [
  {
    name: '南四湖',
    kind: 'lake',
    at: [116.83, 35.02],
    alsoAt: [
      [116.6, 35.305],
      [116.65, 35.215],
      [116.653, 35.095],
    ],
    closingKm: 2,
  },
  { name: '微山湖', kind: 'lake', at: [117.22, 34.62], closingKm: 2 },
  { name: '东平湖', kind: 'lake', at: [116.2, 35.98] },
  { name: '峡山水库', kind: 'reservoir', at: [119.45, 36.42] },
  {
    name: '岸堤水库',
    kind: 'reservoir',
    at: [118.108, 35.68],
    alsoAt: [
      [118.04, 35.65],
      [118.087, 35.74],
    ],
  },
  { name: '广南水库', kind: 'reservoir', at: [118.82, 37.37] },
  { name: '产芝水库', kind: 'reservoir', at: [120.43, 36.98] },
  { name: '跋山水库', kind: 'reservoir', at: [118.54, 35.9] },
  { name: '青峰岭水库', kind: 'reservoir', at: [118.83, 35.82] },
  { name: '日照水库', kind: 'reservoir', at: [119.29, 35.47] },
  { name: '许家崖水库', kind: 'reservoir', at: [117.86, 35.17] },
  { name: '会宝岭水库', kind: 'reservoir', at: [117.8, 34.89] },
  { name: '牟山水库', kind: 'reservoir', at: [119.11, 36.4] },
  { name: '墙夼水库', kind: 'reservoir', at: [119.12, 35.87] },
  { name: '棘洪滩水库', kind: 'reservoir', at: [120.21, 36.355] },
  { name: '高崖水库', kind: 'reservoir', at: [118.78, 36.345] },
  { name: '雪野水库', kind: 'reservoir', at: [117.585, 36.43] },
  { name: '岩马水库', kind: 'reservoir', at: [117.36, 35.215] },
  { name: '陡山水库', kind: 'reservoir', at: [118.87, 35.335] },
  { name: '米山水库', kind: 'reservoir', at: [121.93, 37.2], alsoAt: [[121.925, 37.255]] },
  { name: '门楼水库', kind: 'reservoir', at: [121.163, 37.428], alsoAt: [[121.213, 37.4]] },
  { name: '尹府水库', kind: 'reservoir', at: [120.145, 36.87] },
  { name: '白浪河水库', kind: 'reservoir', at: [119.08, 36.596] },
  { name: '唐村水库', kind: 'reservoir', at: [117.55, 35.415] },
  { name: '尼山水库', kind: 'reservoir', at: [117.2, 35.48] },
  { name: '王屋水库', kind: 'reservoir', at: [120.652, 37.506] },
  { name: '太河水库', kind: 'reservoir', at: [118.11, 36.517] },
  { name: '王吴水库', kind: 'reservoir', at: [119.72, 36.187] },
  { name: '西苇水库', kind: 'reservoir', at: [117.047, 35.388] },
  { name: '龙角山水库', kind: 'reservoir', at: [121.386, 37.04] },
  { name: '马河水库', kind: 'reservoir', at: [117.208, 35.22] },
  { name: '田庄水库', kind: 'reservoir', at: [118.086, 36.175] },
  { name: '小仕阳水库', kind: 'reservoir', at: [118.988, 35.77] },
  { name: '三里庄水库', kind: 'reservoir', at: [119.405, 35.96] },
  { name: '冶源水库', kind: 'reservoir', at: [118.53, 36.385] },
  { name: '沐浴水库', kind: 'reservoir', at: [120.704, 37.095] },
  { name: '玉清湖水库', kind: 'reservoir', at: [116.795, 36.662] },
  { name: '鹊山水库', kind: 'reservoir', at: [116.998, 36.768] },
];

/** Salt pans of 莱州湾 that the source maps as water; larger than most reservoirs and not lakes. */
export const SALT_PANS: readonly (readonly [lng: number, lat: number])[] = [
  [119.42, 37.09],
  [118.99, 37.215],
  [118.9, 37.16],
];
