import { buildPublicLibrary } from '@/analysis/public-library/build-public-library';
import { POLICY_AXIS_IDS, type PolicyAxisId } from '@/analysis/two-axes/axis';
import { buildPolicyAxis } from '@/analysis/two-axes/policy-axes';
import { buildRegionAxis } from '@/analysis/two-axes/region-axis';
import type { Axis } from '@/analysis/two-axes/axis';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { orThrow } from '@/lib/result';
import { readFactTables } from '../../../scripts/steps/read-curated';

/** The curated facts, the public library and every axis built from them. */
export const atlas = orThrow(parseAtlas(readFactTables()));
export const publicLibrary = buildPublicLibrary(atlas);
export const regionAxis = buildRegionAxis(atlas);
export const policyAxes = Object.fromEntries(
  POLICY_AXIS_IDS.map((id) => [id, buildPolicyAxis(id, atlas)]),
) as Readonly<Record<PolicyAxisId, Axis>>;

/** Index of a node. @throws when the axis does not know it */
export function nodeAt(axis: Axis, id: string): number {
  const index = axis.indexOf.get(id);
  if (index === undefined) throw new Error(`${id} is not on the axis ${axis.id}`);
  return index;
}

/** Every node with one below it, so that the leaves show. */
export const allOpen = (axis: Axis): ReadonlySet<string> => new Set(axis.nodes.map(({ id }) => id));
