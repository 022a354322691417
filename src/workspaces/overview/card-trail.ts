import type { EntityRef } from '@/domain/view-state/entity-ref';

const LONGEST = 50;

/**
 * The cards shown one after another, the present one last. Showing the one before last again — by the back button, by
 * undo — is a step back; a closed card ends the trail.
 */
export function walkTrail(trail: readonly EntityRef[], selection: EntityRef | null): readonly EntityRef[] {
  if (selection === null) return trail.length === 0 ? trail : [];
  if (trail.at(-1) === selection) return trail;
  if (trail.at(-2) === selection) return trail.slice(0, -1);
  return [...trail, selection].slice(-LONGEST);
}
