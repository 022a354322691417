import type { FillInScope } from '@/domain/dispatch/fill-in-form';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import type { City } from '@/domain/region/city';

/** Who gets a workbook: the 16 cities in official order, or the 10+4 task forces. */
export function fillInScopes(kind: FillInScope['kind'], cities: readonly City[]): readonly FillInScope[] {
  if (kind === 'task_force') return TASK_FORCES.map(({ id, zh }) => ({ kind, id, name: zh }));
  return cities.map(({ adcode, name }) => ({ kind, id: adcode, name }));
}
