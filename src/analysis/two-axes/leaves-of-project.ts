import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import type { Axis, PolicyAxisId } from './axis';
import { leafOf } from './grow-axis';
import { SHORTCOMING_UNSTATED } from './shortcoming-fields';

/** Where a project says it lies. */
export type ProjectHost = Pick<DispatchProject, 'cityAdcode' | 'countyAdcode' | 'parkId'>;
/** What a project says it answers to. */
export type ProjectPolicies = Pick<DispatchProject, 'clauseIds' | 'industryId' | 'taskForceIds' | 'listIds'>;

/** Whether the node `index` lies in the subtree of `above`. */
const liesBelow = ({ nodes }: Axis, index: number, above: number): boolean =>
  index >= above && index < (nodes[above]?.end ?? 0);

/**
 * The leaf of the region axis a project stands on: its park if that lies where the project says, else its
 * county, else its city, else the rest of the province. A code the axis does not know goes to the next larger.
 * @rule AXES-3
 */
export function columnLeafOf(axis: Axis, { cityAdcode, countyAdcode, parkId }: ProjectHost): number {
  const host =
    (countyAdcode === null ? undefined : axis.indexOf.get(`county:${countyAdcode}`)) ??
    axis.indexOf.get(`city:${cityAdcode}`) ??
    0;
  const park = parkId === null ? undefined : axis.indexOf.get(`park:${parkId}`);
  if (park !== undefined && liesBelow(axis, park, host)) return park;
  const leaf = leafOf(axis, axis.nodes[host]?.id ?? '') ?? leafOf(axis, `province:${PROVINCE_ADCODE}`);
  if (leaf === null) throw new Error(`columnLeafOf: the axis ${axis.id} has no rest for the province`);
  return leaf;
}

function stepIdsOf(id: PolicyAxisId, project: ProjectPolicies): readonly string[] {
  switch (id) {
    case 'clause':
      return project.clauseIds.map((clause) => `clause:${clause}`);
    case 'industry':
      return project.industryId === null ? [] : [`industry:${project.industryId}`];
    case 'task_force':
      return project.taskForceIds.map((force) => `task_force:${force}`);
    case 'list':
      return project.listIds.map((list) => `list:${list}`);
    case 'shortcoming':
      return project.listIds.includes('weak_links') ? [SHORTCOMING_UNSTATED] : [];
    case 'local_industry':
      return project.clauseIds.flatMap((clause) => [`local_industry:${clause}`, `industry_group:${clause}`]);
  }
}

/**
 * The leaves of a policy axis a project stands on, ascending, none twice; the rest of the root where it
 * states none that the axis knows.
 * @throws when given the region axis
 * @rule AXES-3
 */
export function rowLeavesOf(axis: Axis, project: ProjectPolicies): readonly number[] {
  if (axis.id === 'region') throw new Error('rowLeavesOf: the region axis is no policy axis');
  const leaves: number[] = [];
  for (const id of stepIdsOf(axis.id, project)) {
    const leaf = leafOf(axis, id);
    if (leaf !== null && !leaves.includes(leaf)) leaves.push(leaf);
  }
  if (leaves.length > 0) return leaves.sort((a, b) => a - b);
  const rest = leafOf(axis, `root:${axis.id}`);
  if (rest === null) throw new Error(`rowLeavesOf: the axis ${axis.id} has no rest`);
  return [rest];
}
