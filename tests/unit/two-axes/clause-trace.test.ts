import { describe, expect, it } from 'vitest';
import { traceClause, traceProject } from '@/analysis/two-axes/clause-trace';
import { LAST_MONTH, monthOf } from '@/domain/time/month';
import { atlas, publicLibrary } from './axes-ground';

const trace = (id: string, month = monthOf(2024, 12)) => {
  const found = traceClause(id, atlas, publicLibrary.projects, month);
  if (found === null) throw new Error(`${id} has no trace`);
  return found;
};

describe('AXES-13 traceClause', () => {
  it('lists the targets of A19 with what dated readings say, no more', () => {
    const { targets, clause, document } = trace('A19');
    expect([clause.id, document?.id]).toEqual(['A19', 'A']);
    const stateOf = new Map(targets.map(({ target, judgement }) => [target.id, judgement.state]));
    expect([stateOf.get('T014'), stateOf.get('T016'), stateOf.get('T017'), stateOf.get('T018')]).toEqual([
      'missed',
      'missed',
      'missed',
      'no_data',
    ]);
    expect(
      trace('A19', monthOf(2021, 1)).targets.find(({ target }) => target.id === 'T014')?.judgement.state,
    ).toBe('pending');
  });
  it('finds the sheet behind each name, under whatever name', () => {
    const { names, projects } = trace('B3-2');
    expect(names.find(({ entity }) => entity.id === 'E076')?.projectId).toBe('E049');
    expect(projects.map(({ project }) => project.id)).toContain('E049');
    expect(names.find(({ entity }) => entity.id === 'E003')).toMatchObject({
      projectId: null,
      locationText: '文件B 三(2)',
    });
  });
  it('gathers the numbered parts of a clause', () => {
    const { parts, targets, projects, scope } = trace('C01');
    expect(parts.map(({ id }) => id)).toEqual(['C01a', 'C01b', 'C01c', 'C01d']);
    expect(targets.length).toBeGreaterThanOrEqual(4);
    expect(projects.length).toBeGreaterThan(20);
    expect(projects.every(({ clauseIds }) => clauseIds.every((id) => id.startsWith('C01')))).toBe(true);
    expect(scope?.regions).toEqual(['county:370783']);
  });
  it('shows what had happened by the month, not later', () => {
    const wanhua = (month: number) =>
      trace('B3-3', monthOf(month, 1)).projects.find(({ project }) => project.id === 'E091')?.reached
        .length ?? 0;
    expect(wanhua(2018)).toBe(0);
    expect(wanhua(2023)).toBeGreaterThan(wanhua(2019));
  });
  it('is null for a clause nobody wrote', () => {
    expect(traceClause('Z1', atlas, [], LAST_MONTH)).toBeNull();
  });
});

describe('AXES-13 traceProject', () => {
  it('goes back to every clause, and there and back again', () => {
    for (const project of publicLibrary.projects) {
      const clauses = traceProject(project, atlas, LAST_MONTH);
      expect(clauses.map(({ clause }) => clause.id)).toEqual(project.clauseIds);
      for (const { clause, locationText } of clauses) {
        expect(locationText).not.toBe('');
        expect(
          trace(clause.id).projects.some((traced) => traced.project.id === project.id),
          project.id,
        ).toBe(true);
      }
    }
  });
});
