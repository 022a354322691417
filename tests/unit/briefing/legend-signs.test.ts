import { describe, expect, it } from 'vitest';
import { INITIAL_VIEW, layersShowing, type ViewState } from '@/domain/view-state/view-state';
import { isToldWithLayer, legendSigns } from '@/workspaces/briefing/show/legend-signs';
import { provinceFixture } from '../../visual/province-fixture';

const PROVINCE = provinceFixture();
const LOOK = { theme: 'wall', scale: 1 } as const;
const view = (layers: Parameters<typeof layersShowing>[0], more: Partial<ViewState> = {}): ViewState => ({
  ...INITIAL_VIEW,
  layers: layersShowing(layers),
  ...more,
});
const idsOf = (rows: ReturnType<typeof legendSigns>) => rows.map(({ symbolClass }) => symbolClass.id);

describe('legendSigns', () => {
  it('LEGEND-1 names the circles that are seen: all three in the province, one around 菏泽', () => {
    const shown = view(['circle', 'lake', 'city', 'core']);
    expect(idsOf(legendSigns(PROVINCE, shown, null, LOOK))).toEqual(['core', 'capital', 'jiaodong', 'lunan']);
    expect(idsOf(legendSigns(PROVINCE, shown, [115.2, 34.8, 115.6, 35.1], LOOK))).toEqual(['lunan']);
  });

  it('LEGEND-1 says nothing of what the region leaves out: sea ports are not in 鲁南 but inland ones are', () => {
    const ports = view(['port'], { region: 'city:370800' });
    expect(idsOf(legendSigns(PROVINCE, ports, null, LOOK))).toEqual(['inland']);
  });

  it('LEGEND-1 says nothing of signs too fine for the scale: junctions from zoom 8.4, one level later at 200 %', () => {
    const junctions = view(['interchange'], { camera: { ...INITIAL_VIEW.camera, zoom: 8.5 } });
    expect(idsOf(legendSigns(PROVINCE, junctions, null, LOOK))).toContain('junction');
    expect(idsOf(legendSigns(PROVINCE, junctions, null, { ...LOOK, scale: 2 }))).toEqual([]);
  });

  it('LEGEND-1 a state is told with its thing, a kind is not', () => {
    expect([isToldWithLayer('airport'), isToldWithLayer('port'), isToldWithLayer('circle')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
