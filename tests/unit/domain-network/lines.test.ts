import { describe, expect, it } from 'vitest';
import { parseCorridorRow } from '@/domain/network/corridor';
import { parseCorridorLineRow } from '@/domain/network/corridor-line';
import { parseExpresswayRow } from '@/domain/network/expressway';
import { parseLineSegmentRow } from '@/domain/network/line-segment';
import { parseLineVertexRow } from '@/domain/network/line-vertex';
import { parseRailLineRow } from '@/domain/network/rail-line';
import { segmentStatusAt } from '@/domain/network/segment-status';
import { monthOf } from '@/domain/time/month';
import { NO_DATES, PROVENANCE, rowCells } from './row-cells';

const RAIL = {
  id: 'HSR12',
  name: '济莱高速铁路',
  name_en: 'Jinan–Laiwu HSR',
  kind: 'high_speed',
  design_speed_text: '350 km/h',
  length_km_stated: '117.503',
  length_text: '117.503公里',
  ...PROVENANCE,
};
const ROAD = {
  id: 'EX-Z6',
  name: 'G2京沪高速山东段',
  code: '纵六',
  planned_section: '乐陵(冀鲁界)—济南—临沂(鲁苏界)',
  route_numbers: 'G2',
  is_skeleton: 'true',
  is_route_choice: 'false',
  name_en: 'G2',
  ...PROVENANCE,
};
const SEGMENT = {
  id: 'HSR04-2',
  line_id: 'HSR04',
  seq: '2',
  name: '即墨北—荣成',
  ...NO_DATES,
  opened: '2014-12-28',
  status_text: '已开通',
  shares_track_with: '',
  ...PROVENANCE,
};
const VERTEX = {
  line_id: 'HSR04',
  segment_id: 'HSR04-2',
  part: '1',
  seq: '3',
  lng: '121.3762',
  lat: '37.4329',
  evidence: 'control',
  ...PROVENANCE,
};
const CORRIDOR = {
  id: 'PAX-EW-2',
  network: 'passenger',
  group: 'east_west',
  seq: '2',
  name: '济青通道',
  description: '济郑高铁+济青高铁',
  ...PROVENANCE,
};

describe('parseRailLineRow', () => {
  it('reads a line', () => {
    const line = parseRailLineRow(rowCells(RAIL));
    expect(line.id).toBe('HSR12');
    expect(line.lengthKmStated).toBe(117.503);
  });
  it('keeps an unknown length as null', () => {
    expect(parseRailLineRow(rowCells({ ...RAIL, length_km_stated: '' })).lengthKmStated).toBeNull();
  });
  it('refuses an id that does not fit the kind', () => {
    expect(() => parseRailLineRow(rowCells({ ...RAIL, kind: 'freight' }))).toThrow(
      'test.csv › row 2 › id: "HSR12" is not an id of a freight line: FR and two digits',
    );
  });
});

describe('parseExpresswayRow', () => {
  it('reads a skeleton route', () => {
    expect(parseExpresswayRow(rowCells(ROAD))).toMatchObject({
      code: '纵六',
      routeNumbers: ['G2'],
      isSkeleton: true,
    });
  });
  it('refuses an OT id in the skeleton', () => {
    expect(() => parseExpresswayRow(rowCells({ ...ROAD, id: 'OT-G2' }))).toThrow(
      '"OT-G2" must start with EX- in the skeleton and OT- outside it',
    );
  });
  it('refuses a skeleton route without its planned section', () => {
    expect(() => parseExpresswayRow(rowCells({ ...ROAD, planned_section: '' }))).toThrow(
      'planned_section: is blank',
    );
  });
});

describe('parseLineSegmentRow', () => {
  it('reads a segment whose status follows the month', () => {
    const segment = parseLineSegmentRow(rowCells(SEGMENT));
    expect(segmentStatusAt(segment, monthOf(2014, 12))).toBe('open');
    expect(segment.sharesTrackWith).toEqual([]);
  });
  it('refuses an id that is not its line and number', () => {
    expect(() => parseLineSegmentRow(rowCells({ ...SEGMENT, seq: '3' }))).toThrow(
      '"HSR04-2" should be "HSR04-3"',
    );
  });
  it('refuses sharing track with itself', () => {
    expect(() => parseLineSegmentRow(rowCells({ ...SEGMENT, shares_track_with: 'HSR04' }))).toThrow(
      'HSR04 cannot share track with itself',
    );
  });
});

describe('parseLineVertexRow', () => {
  it('reads a vertex as [lng, lat]', () => {
    expect(parseLineVertexRow(rowCells(VERTEX)).lngLat).toEqual([121.3762, 37.4329]);
  });
  it('refuses a segment of another line', () => {
    expect(() => parseLineVertexRow(rowCells({ ...VERTEX, line_id: 'HSR05' }))).toThrow(
      '"HSR04-2" is not a segment of HSR05',
    );
  });
  it('refuses swapped coordinates', () => {
    expect(() => parseLineVertexRow(rowCells({ ...VERTEX, lng: '37.4', lat: '121.4' }))).toThrow(
      'swapped or wrong CRS',
    );
  });
  it('refuses an unknown evidence word', () => {
    expect(() => parseLineVertexRow(rowCells({ ...VERTEX, evidence: 'guess' }))).toThrow(
      '"guess" is not one of traced | control | schematic',
    );
  });
});

describe('parseCorridorRow', () => {
  it('reads a corridor', () => {
    expect(parseCorridorRow(rowCells(CORRIDOR))).toMatchObject({
      network: 'passenger',
      group: 'east_west',
      seq: 2,
    });
  });
  it('refuses a group it does not know', () => {
    expect(() => parseCorridorRow(rowCells({ ...CORRIDOR, group: '横' }))).toThrow(
      '"横" is not one of ring | east_west | north_south | link',
    );
  });
});

describe('parseCorridorLineRow', () => {
  const row = { corridor_id: 'PAX-EW-1', line_id: 'HSR18', seq: '2', part_text: '东段', ...PROVENANCE };
  it('reads a membership with its part', () => {
    expect(parseCorridorLineRow(rowCells(row))).toMatchObject({ lineId: 'HSR18', partText: '东段' });
  });
  it('refuses a blank line', () => {
    expect(() => parseCorridorLineRow(rowCells({ ...row, line_id: '' }))).toThrow('line_id: is blank');
  });
});
