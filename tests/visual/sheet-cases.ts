import { layoutPrintSheet, type PrintSheetLayout } from '@/charts/svg-map/layout-print-sheet';
import type { Orientation, PaperId } from '@/charts/svg-map/print-paper';
import { type Month, monthOf } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import {
  LAYER_PRESETS,
  type LayerPresetId,
  layersShowing,
  PROVINCE_REF,
} from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import { regionBounds } from '@/layers/region-tree';
import { readProvince } from '../../scripts/steps/read-province';

/** A printed sheet worth looking at. */
export interface SheetCase {
  readonly name: string;
  readonly title: string;
  readonly preset: LayerPresetId;
  readonly region: EntityRef;
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly locale: Locale;
}

export const SHEET_CASES: readonly SheetCase[] = [
  {
    name: 'sheet-a3-landscape-leader',
    title: '山东省 · 2024年12月',
    preset: 'leader',
    region: PROVINCE_REF,
    paper: 'a3',
    orientation: 'landscape',
    locale: 'zh',
  },
  {
    name: 'sheet-a4-landscape-shouguang-parks',
    title: '山东省潍坊市寿光市 · 2024年12月',
    preset: 'parks',
    region: 'county:370783',
    paper: 'a4',
    orientation: 'landscape',
    locale: 'zh',
  },
  {
    name: 'sheet-a4-portrait-weifang-parks-en',
    title: 'Weifang, Shandong · 2024-12',
    preset: 'parks',
    region: 'city:370700',
    paper: 'a4',
    orientation: 'portrait',
    locale: 'en',
  },
];

/** Lay out one sheet, in the month its title says unless another is asked for. */
export function layoutSheetCase(item: SheetCase, month: Month = monthOf(2024, 12)): PrintSheetLayout {
  const province = readProvince();
  return layoutPrintSheet({
    source: province,
    view: {
      layers: layersShowing(LAYER_PRESETS[item.preset]),
      month,
      region: item.region,
      selection: null,
      officialOnly: false,
    },
    bounds: regionBounds(province.atlas, province.areas, item.region),
    paper: item.paper,
    orientation: item.orientation,
    theme: 'light',
    locale: item.locale,
    textScale: 1,
    title: item.title,
    reviewNumber: '',
    attribution: province.manifest.attribution,
    version: 'plate',
    asOf: province.manifest.asOf,
    printedOn: '2026-07-31',
  });
}
