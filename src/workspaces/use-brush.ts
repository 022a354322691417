import { useMemo } from 'react';
import { buildPolicyAxis } from '@/analysis/two-axes/policy-axes';
import { type BrushGround, evaluateBrush, makeBrushGround } from '@/analysis/two-axes/evaluate-brush';
import { buildRegionAxis } from '@/analysis/two-axes/region-axis';
import type { Axis } from '@/analysis/two-axes/axis';
import type { Atlas } from '@/domain/atlas/atlas';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { Library } from '@/domain/library/library';
import type { Brush } from '@/domain/view-state/brush';
import { POLICY_AXIS_IDS, type PolicyAxisId } from '@/domain/view-state/axes-view';
import { memoizeLast } from '@/lib/memoize';
import { useApp, useServices } from './app-context';

/** The horizontal axis of an atlas; the same object every time. */
export const regionAxisOf = memoizeLast((atlas: Atlas): Axis => buildRegionAxis(atlas));

const policyAxesOf = memoizeLast(
  (atlas: Atlas) => new Map(POLICY_AXIS_IDS.map((id) => [id, buildPolicyAxis(id, atlas)])),
);

/** A vertical axis of an atlas; the same object every time. */
export function policyAxisOf(atlas: Atlas, id: PolicyAxisId): Axis {
  const axis = policyAxesOf(atlas).get(id);
  if (axis === undefined) throw new Error(`policyAxisOf: there is no axis ${id}`);
  return axis;
}

/** Steps of a brush that stand on no axis, as from a link of another edition: they choose nothing, and that is said. */
export function unknownSteps(brush: Brush, atlas: Atlas): readonly string[] {
  // No brush asks for no axis: they are not built before one is needed.
  if (brush.length === 0) return [];
  const columns = regionAxisOf(atlas);
  const rows = [...policyAxesOf(atlas).values()];
  const unknown = brush.flatMap((term) => [
    ...(term.columns ?? []).filter((id) => !columns.indexOf.has(id)),
    ...(term.rows ?? []).filter((id) => rows.every((axis) => !axis.indexOf.has(id))),
  ]);
  return [...new Set(unknown)];
}

const groundOf = memoizeLast(
  (atlas: Atlas, projects: readonly DispatchProject[]): BrushGround =>
    makeBrushGround(projects, regionAxisOf(atlas), [...policyAxesOf(atlas).values()]),
);

/** Which projects of the library the view's brush lets pass, a byte each. @nodata null: there is no brush */
export function useBrushMask(library: Library): Uint8Array | null {
  const { atlas } = useServices().province;
  const brush = useApp((state) => state.view.brush);
  return useMemo(
    () => (brush.length === 0 ? null : evaluateBrush(brush, groundOf(atlas, library.projects))),
    [atlas, brush, library.projects],
  );
}
