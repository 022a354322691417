/** A known island: a point on it, its name, and the county it belongs to where nearness must not decide. */
export interface KnownIsland {
  readonly name: string;
  readonly at: readonly [lng: number, lat: number];
  /** `high`: name, position and size agree; `medium`: one of them is weak. */
  readonly confidence: 'high' | 'medium';
  readonly countyAdcode: number;
}

/**
 * Islands named by hand, north to south. 长岛县 was merged into 蓬莱区 in 2020, so its islands carry 370614.
 * @source maintainers' general knowledge of the coast, position against the drawn shape; 小黑山岛 also by 《中国海岛志·山东卷》
 *   (37.970° N, 120.647° E), 马儿岛 by 《崂山文史资料》第二辑 (36°14′ N, 120°49′ E), 赭岛 by 山东地方志 (36°26′08″ N); codes of 2023
 */
export const KNOWN_ISLANDS: readonly KnownIsland[] = [
  { name: '高山岛', at: [120.638, 38.138], confidence: 'high', countyAdcode: 370614 },
  { name: '猴矶岛', at: [120.642, 38.058], confidence: 'high', countyAdcode: 370614 },
  { name: '大竹山岛', at: [120.936, 38.028], confidence: 'high', countyAdcode: 370614 },
  { name: '小竹山岛', at: [120.869, 38.021], confidence: 'high', countyAdcode: 370614 },
  { name: '小黑山岛', at: [120.646, 37.97], confidence: 'high', countyAdcode: 370614 },
  { name: '庙岛', at: [120.679, 37.94], confidence: 'high', countyAdcode: 370614 },
  { name: '桑岛', at: [120.444, 37.778], confidence: 'high', countyAdcode: 370681 },
  { name: '崆峒岛', at: [121.512, 37.558], confidence: 'high', countyAdcode: 370602 },
  { name: '刘公岛', at: [122.186, 37.505], confidence: 'high', countyAdcode: 371002 },
  { name: '鸡鸣岛', at: [122.481, 37.45], confidence: 'high', countyAdcode: 371082 },
  { name: '芙蓉岛', at: [119.816, 37.312], confidence: 'high', countyAdcode: 370683 },
  { name: '苏山岛', at: [122.257, 36.751], confidence: 'high', countyAdcode: 371082 },
  { name: '小青岛', at: [121.486, 36.735], confidence: 'medium', countyAdcode: 371083 },
  { name: '南黄岛', at: [121.62, 36.723], confidence: 'high', countyAdcode: 371083 },
  { name: '赭岛', at: [121.01, 36.435], confidence: 'medium', countyAdcode: 370215 },
  { name: '田横岛', at: [120.961, 36.421], confidence: 'high', countyAdcode: 370215 },
  { name: '驴岛', at: [120.926, 36.416], confidence: 'high', countyAdcode: 370215 },
  { name: '小管岛', at: [120.72, 36.283], confidence: 'medium', countyAdcode: 370215 },
  { name: '大管岛', at: [120.769, 36.231], confidence: 'high', countyAdcode: 370212 },
  { name: '马儿岛', at: [120.817, 36.233], confidence: 'high', countyAdcode: 370212 },
  { name: '大福岛', at: [120.582, 36.094], confidence: 'high', countyAdcode: 370212 },
  { name: '竹岔岛', at: [120.314, 35.943], confidence: 'high', countyAdcode: 370211 },
  { name: '朝连岛', at: [120.877, 35.893], confidence: 'high', countyAdcode: 370212 },
  { name: '斋堂岛', at: [119.924, 35.63], confidence: 'high', countyAdcode: 370211 },
  { name: '沐官岛', at: [119.733, 35.592], confidence: 'high', countyAdcode: 370211 },
];

/**
 * Islands of the brief that need no entry: 南/北长山岛 大黑山岛 砣矶岛 大/小钦岛 南/北隍城岛 灵山岛 are parts of
 * the boundary set; 养马岛 and 镆铘岛 are joined to the mainland in both sets; 千里岩 is in neither.
 */
export const ISLANDS_WITHOUT_ENTRY = '养马岛 镆铘岛（陆连）, 千里岩（两套数据均无）';
