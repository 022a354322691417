import { judgeTarget, type TargetJudgement } from '@/analysis/target-state';
import type { Atlas } from '@/domain/atlas/atlas';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { latestMonthOf, type ProjectMilestone } from '@/domain/dispatch/project-milestone';
import type { PolicyClause } from '@/domain/policy/policy-clause';
import type { PolicyDocument } from '@/domain/policy/policy-document';
import type { Target } from '@/domain/policy/target';
import type { DocumentEntity } from '@/domain/project/document-entity';
import type { Month } from '@/domain/time/month';
import { type ClauseScope, findClauseScopes } from './clause-scopes';

/** What a trace is drawn from. */
export type TraceFacts = Pick<
  Atlas,
  | 'documents'
  | 'clauses'
  | 'targets'
  | 'targetReadings'
  | 'entities'
  | 'entityClauses'
  | 'cities'
  | 'counties'
>;

/** A target with its state as of the month, judged by TGT-1 from dated readings. */
export interface TracedTarget {
  readonly target: Target;
  readonly judgement: TargetJudgement;
}

/** A project of the library that names the clause, and what of it had happened by the month. */
export interface TracedProject {
  readonly project: DispatchProject;
  /** The clause or the numbered part of it that the project names. */
  readonly clauseIds: readonly string[];
  readonly reached: readonly ProjectMilestone[];
}

/** A thing the clause names, where it is said, and the sheet that stands for it. */
export interface TracedName {
  readonly entity: DocumentEntity;
  readonly locationText: string;
  /** @nodata null: nothing in the library stands for it */
  readonly projectId: string | null;
}

/** Everything a clause asks for, and what stands for it. */
export interface ClauseTrace {
  readonly clause: PolicyClause;
  /** @nodata null where the facts lack its document */
  readonly document: PolicyDocument | null;
  /** Its numbered parts: the tasks it is divided into. */
  readonly parts: readonly PolicyClause[];
  /** The regions it is for. @nodata null: for all, as far as the documents say */
  readonly scope: ClauseScope | null;
  /** Of the clause and its parts, in the document's order. */
  readonly targets: readonly TracedTarget[];
  readonly names: readonly TracedName[];
  readonly projects: readonly TracedProject[];
}

/** Milestones that had certainly happened by a month. */
const reachedBy = (project: DispatchProject, month: Month): readonly ProjectMilestone[] =>
  project.milestones.filter(({ actual }) => {
    const certain = latestMonthOf(actual);
    return certain !== null && certain <= month;
  });

/** Sheets by the entity they stand for, under every name it has. */
function sheetOfEntity(
  entities: readonly DocumentEntity[],
  projects: readonly DispatchProject[],
): ReadonlyMap<string, string> {
  const ids = new Set(projects.map(({ id }) => id));
  const sameAs = new Map(entities.map((entity) => [entity.id, entity.sameAs]));
  return new Map(
    entities.flatMap(({ id }) => {
      const seen = new Set<string>();
      let root = id;
      while (!seen.has(root)) {
        seen.add(root);
        root = sameAs.get(root) ?? root;
      }
      return ids.has(root) ? [[id, root] as const] : [];
    }),
  );
}

const judgeAll = (targets: readonly Target[], facts: TraceFacts, month: Month): readonly TracedTarget[] =>
  targets.map((target) => ({ target, judgement: judgeTarget(target, facts.targetReadings, month) }));

/**
 * Trace a clause down: its parts, its targets with their state, what it names, and the projects that answer to
 * it or to a part of it. Nothing is guessed: a target without a dated reading is 无数据.
 * @returns null where there is no such clause
 * @rule AXES-13
 */
export function traceClause(
  clauseId: string,
  facts: TraceFacts,
  projects: readonly DispatchProject[],
  month: Month,
): ClauseTrace | null {
  const clause = facts.clauses.find(({ id }) => id === clauseId);
  if (clause === undefined) return null;
  const parts = facts.clauses.filter(({ parentId }) => parentId === clauseId);
  const ids = [clauseId, ...parts.map(({ id }) => id)];
  const sheets = sheetOfEntity(facts.entities, projects);
  const entityOf = new Map(facts.entities.map((entity) => [entity.id, entity]));
  return {
    clause,
    document: facts.documents.find(({ id }) => id === clause.documentId) ?? null,
    parts,
    scope: findClauseScopes(facts).get(clauseId) ?? null,
    targets: judgeAll(
      facts.targets.filter((target) => target.clauseId !== null && ids.includes(target.clauseId)),
      facts,
      month,
    ),
    names: facts.entityClauses
      .filter((naming) => ids.includes(naming.clauseId))
      .flatMap(({ entityId, locationText }) => {
        const entity = entityOf.get(entityId);
        return entity === undefined
          ? []
          : [{ entity, locationText, projectId: sheets.get(entityId) ?? null }];
      }),
    projects: projects.flatMap((project): TracedProject[] => {
      const own = ids.filter((id) => project.clauseIds.includes(id));
      return own.length === 0 ? [] : [{ project, clauseIds: own, reached: reachedBy(project, month) }];
    }),
  };
}

/** One clause a project answers to, with the targets it serves. */
export interface TracedClause {
  readonly clause: PolicyClause;
  /** The clause it is a numbered part of. @nodata null */
  readonly parent: PolicyClause | null;
  readonly document: PolicyDocument | null;
  readonly targets: readonly TracedTarget[];
  /** Where the document names the project itself. @nodata '' where the library alone says so */
  readonly locationText: string;
}

/**
 * Trace a project back: each clause it names, with that clause's own targets and, where the document names the
 * project itself, the place in it. Clause ids the facts do not know are left out.
 * @rule AXES-13
 */
export function traceProject(
  project: DispatchProject,
  facts: TraceFacts,
  month: Month,
): readonly TracedClause[] {
  const sheets = sheetOfEntity(facts.entities, [project]);
  const clauseOf = new Map(facts.clauses.map((clause) => [clause.id, clause]));
  return [...new Set(project.clauseIds)].flatMap((clauseId): TracedClause[] => {
    const clause = clauseOf.get(clauseId);
    if (clause === undefined) return [];
    const naming = facts.entityClauses.find(
      (each) => each.clauseId === clauseId && sheets.get(each.entityId) === project.id,
    );
    return [
      {
        clause,
        parent: clauseOf.get(clause.parentId ?? '') ?? null,
        document: facts.documents.find(({ id }) => id === clause.documentId) ?? null,
        targets: judgeAll(
          facts.targets.filter((target) => target.clauseId === clauseId),
          facts,
          month,
        ),
        locationText: naming?.locationText ?? '',
      },
    ];
  });
}
