import { describe, expect, it } from 'vitest';
import { readFactTables } from '../../../scripts/steps/read-curated';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import { formatMonth } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { buildRegionLabels } from '@/layers/region-labels';
import { countiesOfRegion, parentRegion, regionBounds, regionPath } from '@/layers/region-tree';
import { buildTimelineEvents } from '@/layers/timeline-events';
import { orThrow } from '@/lib/result';

const atlas = orThrow(parseAtlas(readFactTables()));

describe('regionPath, parentRegion', () => {
  it.each([
    ['province:370000', ['全省']],
    ['circle:jiaodong', ['全省', '胶东经济圈']],
    ['city:370700', ['全省', '胶东经济圈', '潍坊市']],
    ['county:370783', ['全省', '胶东经济圈', '潍坊市', '寿光市']],
    ['county:999999', ['全省']],
    ['city:999900', ['全省']],
    ['park:PK001', ['全省']],
  ] as const)('%s', (ref, names) => {
    const path = regionPath(atlas, ref);
    expect(path.map((step) => step.zh)).toEqual(names);
    expect(parentRegion(atlas, ref)).toBe(path.at(-2)?.ref ?? 'province:370000');
  });
});

describe('countiesOfRegion', () => {
  it.each([
    ['province:370000', 136],
    ['city:370100', 12],
    ['county:370783', 1],
    ['circle:unknown', 0],
  ] as const)('%s has %i', (ref, count) => {
    expect(countiesOfRegion(atlas, ref).size).toBe(count);
  });
  it('the three circles make the province', () => {
    const all = atlas.circles.flatMap((circle) => [...countiesOfRegion(atlas, `circle:${circle.id}`)]);
    expect([all.length, new Set(all).size]).toEqual([136, 136]);
  });
});

const area = (west: number) => ({
  shape: { type: 'Polygon' as const, coordinates: [] },
  labelAt: [west, 36] as const,
  bbox: [west, 35, west + 1, 37] as const,
  areaKm2: 1,
});
const areas: RegionAreas = {
  province: area(100),
  circles: new Map([[2, area(102)]]),
  cities: new Map([[370700, area(103)]]),
  counties: new Map([[370783, area(104)]]),
  lakes: [],
  land: { type: 'FeatureCollection', features: [] },
  borders: { type: 'FeatureCollection', features: [] },
};

describe('regionBounds', () => {
  it.each([
    ['province:370000', 100],
    ['circle:jiaodong', 102],
    ['city:370700', 103],
    ['county:370783', 104],
    ['county:370102', 100],
    ['port:X', 100],
  ] as [EntityRef, number][])('%s starts at %i', (ref, west) => {
    expect(regionBounds(atlas, areas, ref)[0]).toBe(west);
  });
});

describe('buildRegionLabels', () => {
  const labels = buildRegionLabels(atlas, areas, []).features.map((item) => item.properties);
  it('writes 3 circles, 3 cores, 13 other cities and 136 counties', () => {
    const count = (level: string) => labels.filter((label) => label?.['level'] === level).length;
    expect([count('circle'), count('core'), count('city'), count('county')]).toEqual([3, 3, 13, 136]);
  });
});

describe('buildTimelineEvents', () => {
  const events = buildTimelineEvents(atlas);
  const texts = (month: string) =>
    events.filter((event) => formatMonth(event.date.latest) === month).map((event) => event.text);

  it('is in date order', () => {
    const dates = events.map((event) => event.date.latest);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });
  it('2018-12 opens 济青 and 青连', () => {
    expect(texts('2018-12')).toEqual(
      expect.arrayContaining([
        '济青高速铁路通车',
        '青盐铁路(青连段)通车'.replace('(', '（').replace(')', '）'),
      ]),
    );
  });
  it('2021-08 opens 胶东 and closes 流亭', () => {
    expect(texts('2021-08')).toEqual(
      expect.arrayContaining(['青岛胶东国际机场启用', '青岛流亭国际机场停用']),
    );
  });
  it('shared track opens once: nothing is told of 济枣 in 2022-12', () => {
    expect(texts('2022-12').filter((text) => text.includes('济枣'))).toEqual([]);
    expect(texts('2022-12').some((text) => text.includes('济莱'))).toBe(true);
  });
  it('what is only planned says so', () => {
    const planned = events.find((event) => event.text.startsWith('雄商'));
    expect([planned?.expected, planned?.text.endsWith('计划通车')]).toEqual([true, true]);
  });
});
