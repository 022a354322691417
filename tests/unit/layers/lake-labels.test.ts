import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAreas } from '@/data/decode-areas';
import { lakeNameEn } from '@/i18n/words/lake-names';
import { buildLakeLabels } from '@/layers/lake-labels';
import type { AreaMark } from '@/layers/mark';
import { orThrow } from '@/lib/result';

const square = (id: string, zh: string, west: number, side: number): AreaMark => ({
  geometry: 'area',
  ref: `lake:${id}`,
  layer: 'lake',
  featureId: Number(id),
  zh,
  en: lakeNameEn(zh),
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + side, 0],
        [west + side, side],
        [west, side],
        [west, 0],
      ],
    ],
  },
  labelAt: [west + side / 2, side / 2],
  provenanceClass: 'derived',
  markClass: { kind: 'fixed', index: 0 },
});

const namesOf = (lakes: readonly AreaMark[]) =>
  buildLakeLabels(lakes, () => 0).map(({ properties }) => properties?.['zh']);

describe('buildLakeLabels', () => {
  it('LABEL-1 names each water once, at its largest part; unnamed waters have no label', () => {
    const labels = buildLakeLabels(
      [square('1', '南四湖', 117, 0.05), square('2', '南四湖', 118, 0.5), square('3', '', 119, 1)],
      () => 370811,
    );
    expect(labels[0]?.properties?.['county']).toBe(370811);
    expect(labels.map(({ properties }) => properties?.['ref'])).toEqual(['lake:2']);
    expect(labels[0]?.geometry).toEqual({ type: 'Point', coordinates: [118.25, 0.25] });
  });

  it('LABEL-1 the larger water comes first, and is named a level earlier when it is twice as wide', () => {
    const labels = buildLakeLabels(
      [square('1', '东平湖', 116, 0.1), square('2', '微山湖', 117, 0.2)],
      () => 0,
    );
    const [first, second] = labels.map(({ properties }) => properties);
    expect([first?.['zh'], first?.['rank'], second?.['rank']]).toEqual(['微山湖', 0, 1]);
    expect(second?.['from'] - first?.['from']).toBeCloseTo(1, 4);
  });

  it('LABEL-1 0.36° is a thousandth of the world: its diagonal is 24 px wide at zoom 5.05', () => {
    // 512 px × 2^z × 0.001 × √2 = 24 → z = log2(24 ÷ 0.724) = 5.05
    expect(buildLakeLabels([square('1', '东平湖', 116, 0.36)], () => 0)[0]?.properties?.['from']).toBeCloseTo(
      5.05,
      2,
    );
  });

  it('LABEL-1 no name of the province’s waters is given twice, and each has its English', () => {
    const { lakes } = orThrow(decodeAreas(JSON.parse(readFileSync('public/assets/geo.topo.json', 'utf8'))));
    const marks = lakes.map(
      (lake, position): AreaMark => ({ ...square(String(position + 1), lake.name, 0, 1), shape: lake.shape }),
    );
    const names = namesOf(marks);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('微山湖');
    expect(marks.filter(({ zh, en }) => zh !== '' && en === zh)).toEqual([]);
  });
});

describe('lakeNameEn', () => {
  it.each([
    ['微山湖', 'Weishan Lake'],
    ['玉清湖水库', 'Yuqinghu Reservoir'],
    ['某某湖', '某某湖'],
  ])('%s is %s', (zh, en) => expect(lakeNameEn(zh)).toBe(en));
});
