import { useMemo } from 'react';
import { computeCompletionRate, computeLeadPoints } from '@/analysis/dispatch-rates';
import type { MeasuredProject } from '@/analysis/dispatch/measure-units';
import type { MarkGroup } from '@/charts/choropleth/Choropleth';
import type { ChoroplethLayout } from '@/charts/choropleth/layout-choropleth';
import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import { monthNumberOf } from '@/domain/time/month';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import { type Ratio, UNDEFINED_RATIO } from '@/lib/ratio';
import type { RateBin, RateBins } from '@/symbology/rate-bins';
import { markPlace } from '../../projects/map-marks';
import type { Ranking } from './use-ranking';

/** Projects of the selected unit as marks, by class. */
export interface ProjectMarks {
  readonly groups: readonly MarkGroup[];
  readonly placed: number;
  readonly unplaced: number;
}

/** What one project comes to by a measure. */
function valueOfProject(figure: DispatchFigure, measure: RankMeasure, month: Ranking['month']): Ratio {
  if (measure === 'start')
    return figure.plannedToStart ? { defined: true, value: figure.started ? 1 : 0 } : UNDEFINED_RATIO;
  const { ratio } = computeCompletionRate([figure]);
  return measure === 'completion' ? ratio : computeLeadPoints(ratio, monthNumberOf(month));
}

/** Marks of projects by class; one that has not begun is hollow. Low classes are drawn first. */
export function groupMarks(
  members: readonly MeasuredProject[],
  bins: RateBins,
  month: Ranking['month'],
  toPx: ChoroplethLayout['toPx'],
): ProjectMarks {
  const byBin = new Map<
    string,
    { readonly bin: RateBin; readonly hollow: boolean; at: (readonly [number, number])[] }
  >();
  let unplaced = 0;
  let placed = 0;
  for (const { project, figure } of members) {
    if (figure.poolClass !== 'implementing') continue;
    const at = markPlace(project);
    if (at === null) {
      unplaced += 1;
      continue;
    }
    placed += 1;
    const bin = bins.binOf(valueOfProject(figure, bins.measure, month), true);
    const hollow = !figure.started || bin.kind !== 'value';
    const key = `${bin.id}${hollow ? ' hollow' : ''}`;
    const group = byBin.get(key) ?? { bin, hollow, at: [] };
    group.at.push(toPx(at));
    byBin.set(key, group);
  }
  const order = [bins.notApplicable, bins.noData, ...bins.values].map(({ id }) => id);
  const groups = [...byBin.entries()]
    .sort(([, a], [, b]) => order.indexOf(a.bin.id) - order.indexOf(b.bin.id))
    .map(([id, { bin, hollow, at }]) => ({ id, color: bin.color, isHollow: hollow, at }));
  return { groups, placed, unplaced };
}

/** The marks of the selected task force, list or industry. @nodata null: regions are coloured instead */
export function useProjectMarks(
  ranking: Ranking,
  bins: RateBins | null,
  layout: ChoroplethLayout,
): ProjectMarks | null {
  const { ledger, kind, month, selected } = ranking;
  return useMemo(() => {
    if (bins === null || selected === null) return null;
    if (kind !== 'task_force' && kind !== 'list' && kind !== 'industry') return null;
    return groupMarks(ledger.members(kind, selected.unit.id, month), bins, month, layout.toPx);
  }, [ledger, kind, month, selected, bins, layout]);
}
