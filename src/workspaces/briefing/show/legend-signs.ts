import { layersNotRevealedAt } from '@/charts/svg-map/point-shapes';
import type { Province } from '@/data/province';
import type { LayerId } from '@/domain/view-state/layer-id';
import { PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import { buildLegend, type LegendRow } from '@/layers/legend';
import type { Mark } from '@/layers/mark';
import { isMarkInView, type MarkBounds } from '@/layers/mark-bounds';
import { regionBounds, regionPath } from '@/layers/region-tree';
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

/** Whether a sign of a layer is told with the layer's name. */
export const isToldWithLayer = (layer: LayerId): boolean => STATED.has(layer);

const common = (a: MarkBounds, b: MarkBounds): MarkBounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/**
 * Signs that stand on the map of a view: of the classes that are switched on, those on the ground it shows, within
 * the region it is filtered to, and large enough to be drawn.
 * @param bounds what the map shows of the world. @nodata null: everything
 * @rule LEGEND-1
 */
export function legendSigns(
  { marksOf, atlas, areas }: Pick<Province, 'marksOf' | 'atlas' | 'areas'>,
  view: Pick<ViewState, 'layers' | 'month' | 'officialOnly' | 'region' | 'camera'>,
  bounds: MarkBounds | null,
  { theme, scale }: { readonly theme: ThemeId; readonly scale: number },
): readonly LegendRow[] {
  const { layers, month, officialOnly, region, camera } = view;
  const around = regionPath(atlas, region).map(({ ref }) => ref);
  /** Of a region one circle is seen, the others lie under the veil. */
  const isOutside = (mark: Mark): boolean =>
    mark.layer === 'circle' && region !== PROVINCE_REF && !around.includes(mark.ref);
  const seen = bounds ?? [-180, -90, 180, 90];
  const ground = region === PROVINCE_REF ? seen : common(seen, regionBounds(atlas, areas, region));
  const tooFine: readonly LayerId[] = layersNotRevealedAt(camera.zoom - Math.log2(scale), layers);
  return buildLegend(
    marksOf,
    layers,
    month,
    theme,
    (mark) => isMarkInView(mark, ground) && !isOutside(mark),
    officialOnly,
  )
    .filter(({ layer }) => !tooFine.includes(layer))
    .flatMap(({ rows }) => rows.filter((row) => row.inView > 0 && !row.hidden && !needsNoWord(row)));
}
