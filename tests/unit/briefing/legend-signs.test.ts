import '@/i18n/add-briefing-words';
import { describe, expect, it } from 'vitest';
import { INITIAL_VIEW, layersShowing, type ViewState } from '@/domain/view-state/view-state';
import { translatorOf } from '@/i18n/translate';
import { classIndexAt } from '@/layers/layer-frame';
import type { Mark } from '@/layers/mark';
import { toRef } from '@/domain/view-state/entity-ref';
import { isMarkInView } from '@/layers/mark-bounds';
import { countiesOfRegion, regionBounds } from '@/layers/region-tree';
import { legendSigns, wordsOfSign } from '@/workspaces/briefing/legend-signs';
import { readProvince } from '../../../scripts/steps/read-province';

const PROVINCE = readProvince();
const ALL = { bounds: null, zoom: 6.6 };
const view = (layers: Parameters<typeof layersShowing>[0], more: Partial<ViewState> = {}): ViewState => ({
  ...INITIAL_VIEW,
  layers: layersShowing(layers),
  ...more,
});
const idsOf = (rows: ReturnType<typeof legendSigns>) => rows.map(({ symbolClass }) => symbolClass.id);

describe('legendSigns', () => {
  it('LEGEND-1 names the circles that are seen: all three in the province, one around 菏泽', () => {
    const shown = view(['circle', 'lake', 'city', 'core']);
    expect(idsOf(legendSigns(PROVINCE, shown, ALL, 'wall'))).toEqual([
      'core',
      'capital',
      'jiaodong',
      'lunan',
    ]);
    expect(
      idsOf(legendSigns(PROVINCE, shown, { ...ALL, bounds: [115.2, 34.8, 115.6, 35.1] }, 'wall')),
    ).toEqual(['lunan']);
  });

  it('LEGEND-1 says nothing of what the region leaves out: sea ports are not in 鲁南 but inland ones are', () => {
    const ports = view(['port'], { region: 'city:370800' });
    expect(idsOf(legendSigns(PROVINCE, ports, ALL, 'wall'))).toEqual(['inland']);
  });

  it('LEGEND-1 says nothing of what lies in the box around the region but in a county of another', () => {
    const classes = (marks: readonly Mark[]): number =>
      new Set(marks.map((mark) => classIndexAt(mark, INITIAL_VIEW.month))).size;
    let bites = 0;
    for (const { adcode } of PROVINCE.atlas.cities) {
      const region = toRef('city', adcode);
      const counties = countiesOfRegion(PROVINCE.atlas, region);
      const box = regionBounds(PROVINCE.atlas, PROVINCE.areas, region);
      const inBox = PROVINCE.marksOf.park.filter((mark) => isMarkInView(mark, box));
      const inside = inBox.filter(
        (mark) => mark.geometry === 'point' && counties.has(mark.countyAdcode ?? 0),
      );
      expect(legendSigns(PROVINCE, view(['park'], { region }), ALL, 'wall')).toHaveLength(classes(inside));
      if (classes(inBox) > classes(inside)) bites += 1;
    }
    expect(bites).toBeGreaterThan(2);
  });

  it('LEGEND-1 says nothing of signs too fine for the scale: junctions from zoom 8.4, one level later at 200 %', () => {
    const junctions = view(['interchange']);
    expect(idsOf(legendSigns(PROVINCE, junctions, { ...ALL, zoom: 8.5 }, 'wall'))).toContain('junction');
    expect(idsOf(legendSigns(PROVINCE, junctions, { ...ALL, zoom: 7.5 }, 'wall'))).toEqual([]);
  });

  it('LEGEND-1 a state is told with its thing, a kind is not', () => {
    const t = translatorOf('zh');
    const rows = legendSigns(PROVINCE, view(['airport', 'port']), ALL, 'wall');
    const words = rows.map((row) => wordsOfSign(row, t, 'zh'));
    expect(words).toContain('民用机场 · 在建');
    expect(words).toContain('海港');
  });
});
