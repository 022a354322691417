import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provinceFromAssets } from '@/data/province';
import { monthOf } from '@/domain/time/month';
import { LAYER_PRESETS, layersShowing } from '@/domain/view-state/view-state';
import { type LegendMap, legendLayers } from '@/workspaces/compare/legend-layers';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/assets', name), 'utf8'));
const province = provinceFromAssets(read);

const mapOf = (change: Partial<LegendMap>): LegendMap => ({
  layers: layersShowing(LAYER_PRESETS.transport),
  month: monthOf(2026, 7),
  officialOnly: false,
  bounds: province.areas.province.bbox,
  notRevealed: ['station', 'interchange'],
  ...change,
});
const signs = (maps: readonly LegendMap[]): readonly string[] =>
  legendLayers(province.marksOf, maps, 'light').flatMap(({ layer, classes }) =>
    classes.map(({ id }) => `${layer}:${id}`),
  );

describe(legendLayers, () => {
  it('tells the signs of several maps, each once, and none that stands on none of them', () => {
    const [then, now] = [mapOf({ month: monthOf(2018, 2) }), mapOf({})];
    const all = signs([then, now]);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all)).toEqual(new Set([...signs([then]), ...signs([now])]));
    expect(all).toContain('rail_high_speed:open');
  });

  it('leaves out waters and layers too fine for the scale', () => {
    const layers = legendLayers(province.marksOf, [mapOf({})], 'light').map(({ layer }) => layer);
    for (const layer of ['lake', 'river', 'city', 'station'] as const) expect(layers).not.toContain(layer);
  });

  it('tells only what lies where the map looks: no port at 莱芜', () => {
    const inland = [117.6, 36.15, 117.75, 36.25] as const;
    expect(signs([mapOf({ bounds: inland })]).filter((sign) => sign.startsWith('port:'))).toEqual([]);
    expect(signs([mapOf({})]).some((sign) => sign.startsWith('port:'))).toBe(true);
  });
});
