import { layoutSvgMap, type SvgMapLayout } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { type Month, monthOf } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import {
  LAYER_PRESETS,
  type LayerPresetId,
  layersShowing,
  PROVINCE_REF,
} from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';
import { computeLayerFrame } from '@/layers/layer-frame';
import { regionBounds } from '@/layers/region-tree';
import { paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import { readProvince } from '../../scripts/steps/read-province';

/** A map worth looking at. */
export interface MapCase {
  readonly name: string;
  readonly what: string;
  readonly preset: LayerPresetId;
  readonly month: Month;
  readonly region: EntityRef;
  readonly theme: ThemeId;
  readonly width: number;
  readonly height: number;
}

const SIZE = { width: 1180, height: 760 } as const;

export const MAP_CASES: readonly MapCase[] = [
  {
    name: 'map-province-leader-2024-12',
    what: '全省 · 领导总览 · 2024-12',
    preset: 'leader',
    month: monthOf(2024, 12),
    region: PROVINCE_REF,
    theme: 'light',
    ...SIZE,
  },
  {
    name: 'map-province-transport-2008-01',
    what: '全省 · 交通 · 2008-01',
    preset: 'transport',
    month: monthOf(2008, 1),
    region: PROVINCE_REF,
    theme: 'light',
    ...SIZE,
  },
  {
    name: 'map-province-transport-2030-12',
    what: '全省 · 交通 · 2030-12',
    preset: 'transport',
    month: monthOf(2030, 12),
    region: PROVINCE_REF,
    theme: 'projector',
    ...SIZE,
  },
  {
    name: 'map-jiaodong-leader-2024-12',
    what: '胶东经济圈 · 领导总览 · 2024-12',
    preset: 'leader',
    month: monthOf(2024, 12),
    region: 'circle:jiaodong',
    theme: 'light',
    ...SIZE,
  },
  {
    name: 'map-shouguang-parks-2024-12',
    what: '寿光市 · 园区 · 2024-12',
    preset: 'parks',
    month: monthOf(2024, 12),
    region: 'county:370783',
    theme: 'light',
    ...SIZE,
  },
  {
    name: 'map-province-projects-wall-2024-12',
    what: '全省 · 项目 · 大屏暗色',
    preset: 'projects',
    month: monthOf(2024, 12),
    region: PROVINCE_REF,
    theme: 'wall',
    ...SIZE,
  },
];

/** Lay out one case. */
export function layoutMapCase(item: MapCase): SvgMapLayout {
  const province = readProvince();
  const choices = layersShowing(LAYER_PRESETS[item.preset]);
  const insets = { top: 24, right: 24, bottom: 24, left: 24 };
  const bounds = regionBounds(province.atlas, province.areas, item.region);
  return layoutSvgMap({
    source: province,
    frames: LAYER_IDS.map((layer) =>
      computeLayerFrame(layer, province.marksOf[layer], choices[layer], item.month, false),
    ),
    choices,
    plane: makeMapPlane(viewOfBounds(bounds, item.width, item.height, insets)),
    region: item.region,
    selection: null,
    palette: paletteOf(item.theme),
    locale: 'zh',
    scale: 1,
    detail: 0.9,
    labels: true,
    pickable: false,
  });
}
