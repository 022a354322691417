import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { LngLat } from '@/domain/provenance/position';
import type { Scenario } from '@/domain/scenario/scenario';

/** Known lines that a scenario counts as open or dates anew, as they are drawn. */
export function switchedLines(
  scenario: Scenario,
  segments: LineShapes['segments'],
): readonly (readonly LngLat[])[] {
  const on = new Set(
    scenario.changes.flatMap((change) =>
      (change.kind === 'line' && change.on) || change.kind === 'opening' ? [change.lineId] : [],
    ),
  );
  return segments.filter(({ lineId }) => on.has(lineId)).flatMap(({ parts }) => parts);
}
