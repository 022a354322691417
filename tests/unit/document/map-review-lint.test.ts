import { describe, expect, it } from 'vitest';
import { INTERNAL_MAP, lintMapForReview, type MapForReview } from '@/analysis/map-review-lint';
import { layersOfStyle } from '@/workspaces/map-review/layers-drawn';

const GOOD: MapForReview = {
  boundary: { expectedHash: 'a'.repeat(64), actualHash: 'a'.repeat(64) },
  reviewNumber: '',
  texts: ['全省重大项目', '数据截至 2020年6月 · 演练 · 版本 2026.11', '内部工作用图·未送审'],
  layers: [{ name: '行政区划', origin: 'own' }],
  covered: [],
  drill: true,
  asOf: '2020年6月',
  dataVersion: '2026.11',
  externalRequests: 0,
};
const points = (change: Partial<MapForReview>): readonly string[] =>
  lintMapForReview({ ...GOOD, ...change }).map(({ point }) => point);

describe('REVIEW-1 lintMapForReview', () => {
  it('a map that says what it must has no finding, however its words are spaced', () => {
    expect(lintMapForReview(GOOD)).toEqual([]);
  });
  it('planted: each point alone is found', () => {
    expect(points({ boundary: { ...GOOD.boundary, actualHash: 'b'.repeat(64) } })).toEqual(['boundary']);
    expect(points({ boundary: { ...GOOD.boundary, actualHash: null } })).toEqual(['boundary']);
    expect(points({ layers: [{ name: '某底图', origin: 'foreign_tiles' }] })).toEqual(['layers']);
    expect(points({ layers: [] })).toEqual(['layers']);
    expect(points({ covered: ['省界'] })).toEqual(['covered']);
    expect(points({ asOf: '2020年7月' })).toEqual(['as_of']);
    expect(points({ dataVersion: '' })).toEqual(['data_version']);
    expect(points({ externalRequests: 2 })).toEqual(['requests']);
    expect(points({ texts: [`2020年6月 2026.11 ${INTERNAL_MAP}`] })).toEqual(['drill']);
    expect(points({ texts: ['2020年6月 2026.11 演练'] })).toEqual(['review_number']);
  });
  it('an English map says the same in English', () => {
    const texts = [
      'Data as of 2020年6月',
      '2026.11',
      'Internal working map, not submitted for map review',
      'Drill',
    ];
    expect(points({ texts })).toEqual([]);
    expect(points({ texts: texts.slice(0, 3) })).toEqual(['drill']);
  });
  it('layers of a style are foreign where a source asks another host, whatever they are called', () => {
    const style = {
      sources: {
        own: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
        tiles: { type: 'raster', tiles: ['https://tile.example.org/{z}/{x}/{y}.png'], tileSize: 256 },
        far: { type: 'vector', url: '//maps.example.org/tiles.json' },
        near: { type: 'geojson', data: 'assets/lines.json' },
      },
      layers: [
        { id: 'ground', type: 'background' },
        { id: 'land', type: 'fill', source: 'own' },
        { id: 'photo', type: 'raster', source: 'tiles' },
        { id: 'roads', type: 'line', source: 'far', 'source-layer': 'r' },
        { id: 'rail', type: 'line', source: 'near' },
      ],
    } as const satisfies Parameters<typeof layersOfStyle>[0];
    const layers = layersOfStyle(style as unknown as Parameters<typeof layersOfStyle>[0]);
    expect(layers.filter(({ origin }) => origin === 'foreign_tiles').map(({ name }) => name)).toEqual([
      'photo',
      'roads',
    ]);
    expect(lintMapForReview({ ...GOOD, layers }).map(({ why }) => why)).toEqual([
      '用了外部底图：photo、roads',
    ]);
  });
  it('a number of the office must be written as one, stand on the map, and not beside “not submitted”', () => {
    const number = '鲁SG（2024）001号';
    const texts = ['2020年6月 2026.11 演练', `审图号：${number}`];
    expect(points({ reviewNumber: number, texts })).toEqual([]);
    expect(points({ reviewNumber: number })).toEqual(['review_number']);
    expect(points({ reviewNumber: '123', texts: [...texts, '123'] })).toEqual(['review_number']);
    expect(points({ reviewNumber: number, texts: [...texts, INTERNAL_MAP] })).toEqual(['review_number']);
  });
});
