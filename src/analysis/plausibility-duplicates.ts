import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { Finding, PlausibilityBook } from './plausibility-book';

const SAME_MONEY = 0.01;
const NEAR_MONEY = 0.05;
/** Two names this alike (Dice of letter pairs), of near money, in one county and industry. */
const NEAR_NAME = 0.8;

/** A name without what typists vary: width, spaces, punctuation, 项目 at the end. */
export function normalizeProjectName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/(?:建设)?项目$/, '');
}

/** Likeness of two names 0–1. @source L. R. Dice, 1945, Ecology 26 (3), over pairs of letters */
export function compareNames(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_item, index) => text.slice(index, index + 2));
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return (2 * shared) / (left.length + right.length);
}

function hasNearMoney(a: DispatchProject, b: DispatchProject, within: number): boolean {
  const [x, y] = [a.totalInvestmentWan, b.totalInvestmentWan];
  return x !== null && y !== null && Math.abs(x - y) <= within * Math.max(x, y);
}

/** Two whose phases 一期／二期 or numbers differ are phases, sections or roads, not duplicates. */
const PHASE = /[一二三四五六七八九十]+期|\d+|[a-z]+$/gu;
const isPhaseOf = (a: string, b: string): boolean =>
  a !== b && (a.match(PHASE) ?? []).join() !== (b.match(PHASE) ?? []).join();

const siteKey = ({ place, industryId }: DispatchProject): string | null => {
  const point = place.kind === 'points' ? place.points[0] : undefined;
  if (point === undefined || point.precision !== 'site') return null;
  return `${industryId}|${point.lngLat[0].toFixed(4)},${point.lngLat[1].toFixed(4)}`;
};

function groupBy(
  projects: readonly DispatchProject[],
  keysOf: (project: DispatchProject) => readonly string[],
): readonly (readonly DispatchProject[])[] {
  const groups = new Map<string, DispatchProject[]>();
  for (const project of projects)
    for (const key of new Set(keysOf(project))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [project]);
      else group.push(project);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * Pairs that are probably one project: the same code; the same name in one city; the same site,
 * industry and money; or like names of near money in one county and industry. The later one is named.
 * @rule PLAUS-7
 */
export function detectDuplicates(book: PlausibilityBook): readonly Finding[] {
  const found = new Map<string, Finding>();
  const names = new Map(book.projects.map(({ id, name }) => [id, normalizeProjectName(name)]));
  const nameOf = ({ id }: DispatchProject): string => names.get(id) ?? '';
  const check = (
    groups: readonly (readonly DispatchProject[])[],
    field: string,
    isSame: (a: DispatchProject, b: DispatchProject) => boolean,
  ): void => {
    for (const group of groups)
      for (const [at, later] of group.entries())
        for (const earlier of group.slice(0, at)) {
          const key = `${earlier.id}|${later.id}`;
          if (found.has(key) || !isSame(earlier, later)) continue;
          const sentence = `与“${earlier.name}”（${earlier.id}）${field}相同或相近，疑似同一项目`;
          found.set(key, {
            detector: 'duplicate',
            projectId: later.id,
            month: null,
            field,
            sentence,
            relatedId: earlier.id,
          });
        }
  };
  const { projects } = book;
  check(
    groupBy(projects, ({ codes }) => codes),
    '项目代码',
    () => true,
  );
  check(
    groupBy(projects, (project) => [`${project.cityAdcode}|${nameOf(project)}`]),
    '项目名称',
    () => true,
  );
  check(
    groupBy(projects, (project) => [siteKey(project)].filter((key) => key !== null)),
    '位置',
    (a, b) => hasNearMoney(a, b, SAME_MONEY),
  );
  check(
    groupBy(projects, ({ countyAdcode, industryId }) => [`${countyAdcode}|${industryId}`]),
    '名称与投资',
    (a, b) =>
      hasNearMoney(a, b, NEAR_MONEY) &&
      !isPhaseOf(nameOf(a), nameOf(b)) &&
      compareNames(nameOf(a), nameOf(b)) >= NEAR_NAME,
  );
  return [...found.values()];
}
