import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { compactText } from './half-width';
import type { IntakeProject } from './intake-result';

type Known = Pick<DispatchProject, 'id' | 'codes' | 'name' | 'aliases' | 'cityAdcode' | 'countyAdcode'>;

/** Projects of a library by what rows know them by. */
export interface ProjectIndex<T extends Known = DispatchProject> {
  readonly byId: ReadonlyMap<string, T>;
  readonly byCode: ReadonlyMap<string, readonly T[]>;
  readonly byName: ReadonlyMap<string, readonly T[]>;
}

/** How a row found its project. */
export type MatchedBy = 'id' | 'code' | 'name';

/** The project a row is about. */
export type ProjectMatch<T extends Known = DispatchProject> =
  | { readonly kind: 'matched'; readonly project: T; readonly by: MatchedBy }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly T[]; readonly by: MatchedBy }
  | { readonly kind: 'none' };

/** A name as it is compared: without blanks and brackets, in half width. */
export const nameKey = (name: string): string =>
  compactText(name).replace(/[()（）【】[\]“”"《》·.,，。、-]/g, '');
const codeKey = (code: string): string => compactText(code).toUpperCase();

function gather<T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = table.get(key);
    if (list === undefined) table.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  }
  return table;
}

/** Index a library's projects once for all rows of an import. */
export function indexProjects<T extends Known>(projects: readonly T[]): ProjectIndex<T> {
  return {
    byId: new Map(projects.map((project) => [project.id, project])),
    byCode: gather(projects.flatMap((each) => each.codes.map((code) => [codeKey(code), each] as const))),
    byName: gather(
      projects.flatMap((each) => [each.name, ...each.aliases].map((name) => [nameKey(name), each] as const)),
    ),
  };
}

/** Whether a row can lie where a project lies: what either does not state is no difference. */
function isSamePlace(row: IntakeProject, { cityAdcode, countyAdcode }: Known): boolean {
  if (row.cityAdcode !== undefined && row.cityAdcode !== cityAdcode) return false;
  const county = row.countyAdcode ?? null;
  return county === null || countyAdcode === null || county === countyAdcode;
}

function settle<T extends Known>(candidates: readonly T[], by: MatchedBy): ProjectMatch<T> {
  const [first] = candidates;
  if (first === undefined) return { kind: 'none' };
  return candidates.length === 1
    ? { kind: 'matched', project: first, by }
    : { kind: 'ambiguous', candidates, by };
}

/**
 * Find the project of a row: by id, then by code, then by name and county. A code and a name that point to
 * different projects are ambiguous, never settled by order.
 * @rule IMP-9
 */
export function matchProject<T extends Known>(row: IntakeProject, index: ProjectIndex<T>): ProjectMatch<T> {
  const own = row.id === undefined ? undefined : index.byId.get(row.id);
  if (own !== undefined) return { kind: 'matched', project: own, by: 'id' };
  const codes = [...(row.id === undefined ? [] : [row.id]), ...(row.codes ?? [])].map(codeKey);
  const coded = [...new Set(codes.flatMap((code) => index.byCode.get(code) ?? []))];
  const named =
    row.name === undefined
      ? []
      : (index.byName.get(nameKey(row.name)) ?? []).filter((project) => isSamePlace(row, project));
  if (coded.length === 0) return settle(named, 'name');
  const [first] = coded;
  const isDisputed = coded.length === 1 && named.length > 0 && first !== undefined && !named.includes(first);
  return settle(isDisputed ? [...coded, ...named] : coded, 'code');
}
