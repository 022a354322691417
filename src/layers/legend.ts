import type { Month } from '@/domain/time/month';
import { LAYER_GROUPS, type LayerGroupId, type LayerId } from '@/domain/view-state/layer-id';
import type { LayerChoice } from '@/domain/view-state/view-state';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { SymbolClass } from '@/symbology/symbol';
import type { ThemeId } from '@/symbology/theme';
import { classIndexAt } from './layer-frame';
import { type Mark, NOT_DRAWN } from './mark';

/** One row of the legend: a class, how many marks have it this month, and whether it is hidden. */
export interface LegendRow {
  readonly layer: LayerId;
  readonly symbolClass: SymbolClass;
  /** Things (not stretches) of this class in this month, before hiding. */
  readonly total: number;
  /** Of these, how many lie in the view. */
  readonly inView: number;
  readonly hidden: boolean;
}

/** Rows of one visible layer; classes without a mark in this month are left out. */
export interface LegendSection {
  readonly group: LayerGroupId;
  readonly layer: LayerId;
  readonly rows: readonly LegendRow[];
}

/**
 * The legend of the visible layers, from the same symbology as the map.
 * @param officialOnly leave out what the provenance switch hides.
 * @param isInView tells whether a mark touches the view; pass `() => true` on paper.
 */
export function buildLegend(
  marksOf: Readonly<Record<LayerId, readonly Mark[]>>,
  choices: Readonly<Record<LayerId, LayerChoice>>,
  month: Month,
  theme: ThemeId,
  isInView: (mark: Mark) => boolean,
  officialOnly = false,
): readonly LegendSection[] {
  return LAYER_GROUPS.flatMap(({ id: group, layers }) =>
    layers
      .filter((layer) => choices[layer].visible)
      .map((layer): LegendSection => {
        const classes = classesOfLayer(layer, theme);
        const totals = classes.map(() => new Set<string>());
        const inView = classes.map(() => new Set<string>());
        for (const mark of marksOf[layer]) {
          const index = classIndexAt(mark, month);
          if (index === NOT_DRAWN || (officialOnly && mark.provenanceClass !== 'official')) continue;
          totals[index]?.add(mark.ref);
          if (isInView(mark)) inView[index]?.add(mark.ref);
        }
        const rows = classes.map((symbolClass, index) => ({
          layer,
          symbolClass,
          total: totals[index]?.size ?? 0,
          inView: inView[index]?.size ?? 0,
          hidden: choices[layer].hidden.includes(symbolClass.id),
        }));
        return { group, layer, rows: rows.filter((row) => row.total > 0) };
      }),
  ).filter((section) => section.rows.length > 0);
}

/**
 * What a click on a legend class does: show only it → hide it → show all.
 * @returns the layer's next hidden list.
 */
export function cycleLegendClass(
  classIds: readonly string[],
  hidden: readonly string[],
  clicked: string,
): readonly string[] {
  const others = classIds.filter((id) => id !== clicked);
  const onlyIt = others.length > 0 && others.every((id) => hidden.includes(id)) && !hidden.includes(clicked);
  if (onlyIt) return [clicked];
  if (hidden.includes(clicked)) return hidden.filter((id) => id !== clicked);
  return others;
}
