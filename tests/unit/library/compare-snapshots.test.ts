import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '@/analysis/compare-snapshots';
import { monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from '../dispatch/toy-project';

const may = {
  month: monthOf(2020, 5),
  content: {
    projects: [toyProject(), toyProject({ id: 'P2', poolClass: 'reserve' })],
    reports: [toyReport(5)],
  },
};

describe('POOL-2 compareSnapshots', () => {
  it('finds nothing between a snapshot and itself', () => {
    expect(compareSnapshots(may, may)).toEqual({ movements: [], fields: [], reports: [] });
  });
  it('names who moved, which field changed and what a correction corrected', () => {
    const corrected = {
      month: may.month,
      content: {
        projects: [
          toyProject({ name: '新名' }),
          toyProject({ id: 'P2', poolClass: 'implementing' }),
          toyProject({ id: 'P3' }),
        ],
        reports: [toyReport(5, { cumulativeWan: 250 })],
      },
    };
    const { movements, fields, reports } = compareSnapshots(may, corrected);
    expect(movements.map(({ projectId, kind }) => [projectId, kind])).toEqual([
      ['P2', 'reserve_to_implementing'],
      ['P3', 'added'],
    ]);
    expect(fields.map(({ projectId, field, to }) => [projectId, field, to])).toEqual([
      ['P1', 'name', '新名'],
      ['P2', 'poolClass', 'implementing'],
    ]);
    expect(reports.map(({ from, to }) => [from?.cumulativeWan, to?.cumulativeWan])).toEqual([[2500, 250]]);
  });
  it('does not compare the reports of two months', () => {
    const june = { month: monthOf(2020, 6), content: { ...may.content, reports: [toyReport(6)] } };
    expect(compareSnapshots(may, june).reports).toEqual([]);
  });
});
