import { LAYER_GROUPS, type LayerId } from '@/domain/view-state/layer-id';
import type { LayerChoice } from '@/domain/view-state/view-state';
import type { Month } from '@/domain/time/month';
import { buildLegend } from '@/layers/legend';
import type { Mark } from '@/layers/mark';
import { isMarkInView, type MarkBounds } from '@/layers/mark-bounds';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { SymbolClass } from '@/symbology/symbol';
import type { ThemeId } from '@/symbology/theme';

/** What of a map decides which signs stand on it. */
export interface LegendMap {
  readonly layers: Readonly<Record<LayerId, LayerChoice>>;
  readonly month: Month;
  readonly officialOnly: boolean;
  /** What the map shows of the world. */
  readonly bounds: MarkBounds;
  /** Layers too fine for its scale. */
  readonly notRevealed: readonly LayerId[];
}

/** Layers whose look needs no word: waters and the finer borders. */
const PLAIN: ReadonlySet<LayerId> = new Set(['lake', 'river', 'city', 'county', 'peak']);

/** Signs of one layer. */
export interface LegendLayer {
  readonly layer: LayerId;
  readonly classes: readonly SymbolClass[];
}

/** Signs that stand on at least one of some maps, each once, in the order of the legend's layers and classes. */
export function legendLayers(
  marksOf: Readonly<Record<LayerId, readonly Mark[]>>,
  maps: readonly LegendMap[],
  theme: ThemeId,
): readonly LegendLayer[] {
  const found = new Map<LayerId, Set<string>>();
  for (const { layers, month, officialOnly, bounds, notRevealed } of maps) {
    const isInView = (mark: Mark): boolean => isMarkInView(mark, bounds);
    for (const { layer, rows } of buildLegend(marksOf, layers, month, theme, isInView, officialOnly)) {
      if (PLAIN.has(layer) || notRevealed.includes(layer)) continue;
      const ids = found.get(layer) ?? new Set<string>();
      for (const { inView, hidden, symbolClass } of rows)
        if (inView > 0 && !hidden) found.set(layer, ids.add(symbolClass.id));
    }
  }
  return LAYER_GROUPS.flatMap(({ layers }): readonly LayerId[] => layers).flatMap((layer) => {
    const ids = found.get(layer);
    return ids === undefined
      ? []
      : [{ layer, classes: classesOfLayer(layer, theme).filter(({ id }) => ids.has(id)) }];
  });
}
