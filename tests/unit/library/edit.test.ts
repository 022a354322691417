import { describe, expect, it } from 'vitest';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import { type Change, countValues } from '@/domain/library/change-set';
import { orThrow } from '@/lib/result';
import { previewBulk } from '@/workspaces/library/bulk-changes';
import { EDIT_RULES, parseAmountWan } from '@/workspaces/library/edit-rules';
import { toyProject, toyReport } from '../dispatch/toy-project';
import { JUNE, toyLibrary, toyRows } from './toy-rows';

const library = toyLibrary([toyProject(), toyProject({ id: 'P2', stage: 'suspended' })], [toyReport(6)]);
const rows = toyRows(library);
const apply = (changes: readonly Change[]) =>
  orThrow(
    applyChangeSet(library, {
      id: 'x',
      libraryId: library.id,
      at: '',
      by: '',
      origin: 'edit',
      reason: '',
      changes,
    }),
  );

describe('parseAmountWan', () => {
  it.each([
    ['12000', 12_000],
    ['１.２亿', 12_000],
    ['12,000.5万元', 12_000.5],
    ['', null],
  ])('"%s" → %s', (typed, wan) => expect(parseAmountWan(typed)).toEqual({ ok: true, value: wan }));
  it.each(['约10亿', '-5', '1.2.3', '十亿'])('"%s" is refused with advice', (typed) => {
    const found = parseAmountWan(typed);
    expect(found.ok ? '' : found.error.why).toContain('不是金额');
  });
});

describe('EDIT_RULES', () => {
  const row = rows[0];
  if (row === undefined) throw new Error('no row');
  it.each([
    ['stage', 'completed'],
    ['lists', 'weak_links,selected'],
    ['industry', ''],
    ['annual_plan', '12000'],
    ['cumulative', '3500'],
    ['lead_unit', '潍坊市'],
  ] as const)('%s ← "%s" is a change that applies, and reads as typed', (column, typed) => {
    const rule = EDIT_RULES[column];
    if (rule === undefined) throw new Error(column);
    const next = apply([orThrow(rule.changeOf(row, typed, JUNE))]);
    const [again] = toyRows(next);
    const read = again === undefined ? '' : rule.read(again, JUNE);
    expect(read.split(',').sort()).toEqual(typed.split(',').sort());
  });
  it('a list that is none and an empty name are refused', () => {
    expect(EDIT_RULES.lists?.changeOf(row, 'moon', JUNE).ok).toBe(false);
    expect(EDIT_RULES.name?.changeOf(row, ' ', JUNE).ok).toBe(false);
  });
  it('a first report of a month can be typed', () => {
    const second = rows[1];
    if (second === undefined || EDIT_RULES.cumulative === undefined) throw new Error('no row');
    const next = apply([orThrow(EDIT_RULES.cumulative.changeOf(second, '100', JUNE))]);
    expect(next.reports.get(JUNE)).toHaveLength(2);
  });
});

describe('previewBulk', () => {
  it('names what changes and counts what is so already', () => {
    if (EDIT_RULES.stage === undefined) throw new Error('no rule');
    const preview = orThrow(previewBulk(rows, EDIT_RULES.stage, 'building', JUNE));
    expect(preview.changed.map(({ project }) => project.id)).toEqual(['P2']);
    expect(preview.same).toBe(1);
    expect(apply(preview.changes).projects.every(({ stage }) => stage === 'building')).toBe(true);
  });
});

describe('countValues', () => {
  it('counts every stated cell of a report, everything else once; nothing and blank are the same', () => {
    const report = toyReport(6, { started: null, startDate: null, cumulativeWan: 5, progressText: '' });
    const changes = [
      { kind: 'report', projectId: 'P1', month: report.month, from: null, to: report, source: null },
      { kind: 'field', projectId: 'P1', field: 'name', from: '甲', to: '乙', source: null },
    ] as const;
    const stated = [report.fundsWan, report.monthWan, report.sinceStartWan].filter((value) => value != null);
    expect(countValues({ changes })).toBe(1 + stated.length + 1);
  });
});
