import type { Palette } from './palette';
import type { ShapeId } from './shape';
import type { PointSymbol, SymbolClass } from './symbol';

const point = (
  id: string,
  zh: string,
  en: string,
  shape: ShapeId,
  color: string,
  size: number,
  fill: PointSymbol['fill'] = 'solid',
): SymbolClass => ({ id, zh, en, symbol: { kind: 'point', shape, color, size, fill } });

/** Civil airports by status; a closed airport is gone from the map. */
export const airportClasses = (palette: Palette): readonly SymbolClass[] => [
  point('open', '运营', 'Operating', 'plane', palette.airport, 22),
  point('opening_uncertain', '通航时点未核', 'Opened, date unverified', 'plane', palette.uncertain, 20),
  point('building', '在建', 'Under construction', 'plane', palette.airport, 22, 'ring'),
  point('planned', '规划', 'Planned', 'plane', palette.airport, 22, 'dotted'),
  point('expected_open', '按计划应已通航', 'Due open by plan', 'plane', palette.uncertain, 22, 'ring'),
];

/** General-aviation airports: certified by 2018 or planned. */
export const generalAirportClasses = (palette: Palette): readonly SymbolClass[] => [
  point('certified', '2018 年已颁证', 'Certified by 2018', 'propeller', palette.generalAirport, 15),
  point(
    'planned',
    '规划（建成情况未核）',
    'Planned (outcome unverified)',
    'propeller',
    palette.generalAirport,
    15,
    'dotted',
  ),
];

/** Ports by kind. */
export const portClasses = (palette: Palette): readonly SymbolClass[] => [
  point('sea', '海港', 'Sea port', 'anchor', palette.port, 18),
  point('inland', '内河港', 'Inland port', 'anchor', palette.port, 15, 'ring'),
  point('spaceport', '海港（航天发射母港）', 'Sea port (launch home port)', 'anchor', palette.project, 18),
];

/** Stations by kind and status. */
export const stationClasses = (palette: Palette): readonly SymbolClass[] => [
  point('high_speed', '高铁站', 'High-speed station', 'square', palette.station, 8.5),
  point('conventional', '普速站', 'Conventional station', 'square', palette.railFreight, 6.5, 'ring'),
  point('building', '未开通车站', 'Station not yet open', 'square', palette.railHighSpeed, 8.5, 'dotted'),
];

/** Interchanges and expressway junctions. */
export const interchangeClasses = (palette: Palette): readonly SymbolClass[] => [
  point('junction', '枢纽立交', 'Expressway junction', 'diamond', palette.expressway, 9),
  point('interchange', '互通出入口', 'Interchange', 'dot', palette.expressway, 6, 'ring'),
];

/** Peaks. */
export const peakClasses = (palette: Palette): readonly SymbolClass[] => [
  point('peak', '山峰', 'Peak', 'triangle', palette.peak, 10),
];

/** The three cores. */
export const coreClasses = (palette: Palette): readonly SymbolClass[] => [
  point('core', '三核城市', 'Core city', 'star', palette.core, 26),
];

/** Parks and zones, nation first. */
export const parkClasses = (palette: Palette): readonly SymbolClass[] => [
  point(
    'national_etdz',
    '国家级经开区',
    'National economic & technological zone',
    'square',
    palette.parkNational,
    13,
  ),
  point('national_hitech', '国家级高新区', 'National hi-tech zone', 'hexagon', palette.parkHitech, 14),
  point('bonded', '综合保税区', 'Comprehensive bonded zone', 'diamond', palette.parkBonded, 13),
  point('ftz_area', '自贸试验区片区', 'Free-trade-zone area', 'pentagon', palette.parkBonded, 15),
  point('national_special', '其他国家级平台', 'Other national zone', 'cross', palette.parkNational, 13),
  point('provincial_zone', '省级开发区', 'Provincial zone', 'dot', palette.parkProvincial, 9),
  point(
    'theme_park',
    '合作园·招商园·专业园',
    'Co-operation and themed parks',
    'triangle',
    palette.parkHitech,
    11,
  ),
  point('county_park', '寿光六大园区', 'Shouguang’s six parks', 'hexagon', palette.parkCounty, 13),
  point('sub_park', '寿光园中园', 'Shouguang sub-park', 'dot', palette.parkCounty, 8),
];

/** The documents' projects and platforms. */
export const projectClasses = (palette: Palette): readonly SymbolClass[] => [
  point('project', '重大项目', 'Project', 'dot', palette.project, 13),
  point('platform', '平台·基地', 'Platform or base', 'diamond', palette.platform, 13),
  point('research', '科研·高校', 'Research or university', 'triangle', palette.platform, 13),
  point('zone', '试验区·示范区', 'Pilot or demonstration zone', 'hexagon', palette.project, 13),
  point('enterprise', '企业', 'Enterprise', 'square', palette.enterprise, 9),
];
