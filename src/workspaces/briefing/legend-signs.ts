import { layersNotRevealedAt } from '@/charts/svg-map/point-shapes';
import type { Province } from '@/data/province';
import type { LayerId } from '@/domain/view-state/layer-id';
import { PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import { buildLegend, type LegendRow } from '@/layers/legend';
import type { Mark } from '@/layers/mark';
import { isMarkInView, type MarkBounds } from '@/layers/mark-bounds';
import { countiesOfRegion, regionBounds, regionPath } from '@/layers/region-tree';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import type { ThemeId } from '@/symbology/theme';

/** Layers whose look needs no word on a wall. */
const PLAIN: ReadonlySet<LayerId> = new Set(['lake', 'river', 'city', 'county', 'peak']);

/** A broken line is asked about, even that of a river. */
const needsNoWord = ({ layer, symbolClass: { symbol } }: LegendRow): boolean =>
  PLAIN.has(layer) && !(symbol.kind === 'line' && symbol.dash !== null && layer === 'river');

/** Layers whose classes are states, as 在建: they say nothing without the name of the thing. */
const STATED: ReadonlySet<LayerId> = new Set([
  'rail_high_speed',
  'rail_freight',
  'expressway',
  'airport',
  'general_airport',
]);

/** A sign in words: a state with the layer's name, what says by itself what it is without. */
export const wordsOfSign = ({ layer, symbolClass }: LegendRow, t: Translate, locale: Locale): string =>
  STATED.has(layer)
    ? t('briefing.legend.of', { layer: t(`layer.${layer}`), sign: symbolClass[locale] })
    : symbolClass[locale];

const common = (a: MarkBounds, b: MarkBounds): MarkBounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/**
 * Signs that stand on the map of a view: of the classes that are switched on, those on the ground it shows, within
 * the region it is filtered to, and large enough to be drawn.
 * @param ground what the map shows of the world, and the zoom it is drawn at for type of the plain size.
 *   @nodata bounds null: everything
 * @rule LEGEND-1
 */
export function legendSigns(
  { marksOf, atlas, areas }: Pick<Province, 'marksOf' | 'atlas' | 'areas'>,
  view: Pick<ViewState, 'layers' | 'month' | 'officialOnly' | 'region'>,
  { bounds, zoom }: { readonly bounds: MarkBounds | null; readonly zoom: number },
  theme: ThemeId,
): readonly LegendRow[] {
  const { layers, month, officialOnly, region } = view;
  const around = regionPath(atlas, region).map(({ ref }) => ref);
  const counties = region === PROVINCE_REF ? null : countiesOfRegion(atlas, region);
  /** Of a region one circle is seen, the others lie under the veil, and so do the points of other counties. */
  const isOutside = (mark: Mark): boolean =>
    counties !== null &&
    (mark.geometry === 'point'
      ? mark.countyAdcode !== null && !counties.has(mark.countyAdcode)
      : mark.layer === 'circle' && !around.includes(mark.ref));
  const seen = bounds ?? [-180, -90, 180, 90];
  const part = region === PROVINCE_REF ? seen : common(seen, regionBounds(atlas, areas, region));
  const tooFine: readonly LayerId[] = layersNotRevealedAt(zoom, layers);
  return buildLegend(
    marksOf,
    layers,
    month,
    theme,
    (mark) => isMarkInView(mark, part) && !isOutside(mark),
    officialOnly,
  )
    .filter(({ layer }) => !tooFine.includes(layer))
    .flatMap(({ rows }) => rows.filter((row) => row.inView > 0 && !row.hidden && !needsNoWord(row)));
}
