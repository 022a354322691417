import { describe, expect, it } from 'vitest';
import { buildPoolFlows, type PoolState, poolStateInMonth } from '@/analysis/two-axes/pool-flows';
import { lastReportMonths } from '@/analysis/two-axes/pool-membership';
import { layoutPoolFlows, NODE_WIDTH, ribbonPath } from '@/charts/pool-flows/layout-pool-flows';
import { clausesOfNode } from '@/workspaces/axes/clause-nodes';
import { monthOf } from '@/domain/time/month';
import { atlas, publicLibrary } from './axes-ground';

const ROOM = { width: 800, height: 400, left: 10, right: 90, top: 20, gap: 16 };
const last = lastReportMonths(publicLibrary.reports);
const real = [2017, 2019, 2021, 2023].map((year) => ({
  month: monthOf(year, 12),
  stateOf: new Map(
    publicLibrary.projects.map((project) => [
      project.id,
      poolStateInMonth(project, monthOf(year, 12), null, last),
    ]),
  ),
}));

describe('layoutPoolFlows', () => {
  const layout = layoutPoolFlows(buildPoolFlows(real), ROOM);
  it('conserves widths: what leaves a bar and what reaches it is as thick as the bar', () => {
    expect(layout.ribbons.length).toBeGreaterThan(4);
    for (const [at, { month, nodes }] of layout.columns.entries())
      for (const { state, height } of nodes) {
        const sum = (ribbons: typeof layout.ribbons): number =>
          ribbons.reduce((total, ribbon) => total + ribbon.height, 0);
        const out = layout.ribbons.filter(({ before, from }) => before === month && from === state);
        const into = layout.ribbons.filter(({ after, to }) => after === month && to === state);
        if (at < layout.columns.length - 1) expect(sum(out)).toBeCloseTo(height, 6);
        if (at > 0) expect(sum(into)).toBeCloseTo(height, 6);
      }
  });
  it('lays bands of a bar side by side, inside the room', () => {
    for (const { month, nodes } of layout.columns)
      for (const { state, y, height } of nodes) {
        const out = layout.ribbons
          .filter(({ before, from }) => before === month && from === state)
          .sort((a, b) => a.y0 - b.y0);
        out.reduce((edge, ribbon) => {
          expect(ribbon.y0).toBeCloseTo(edge, 6);
          return ribbon.y0 + ribbon.height;
        }, y);
        expect(y + height).toBeLessThanOrEqual(ROOM.height + 1e-6);
      }
    expect(layout.columns.at(-1)?.x).toBeCloseTo(ROOM.width - ROOM.right - NODE_WIDTH, 6);
  });
  it('draws a band from bar to bar', () => {
    const months = [6, 7].map((month) => ({
      month: monthOf(2020, month),
      stateOf: new Map<string, PoolState>([['P1', month === 6 ? 'reserve' : 'implementing']]),
    }));
    const [ribbon] = layoutPoolFlows(buildPoolFlows(months), ROOM).ribbons;
    expect(ribbon).toMatchObject({ from: 'reserve', to: 'implementing', projects: ['P1'], height: 380 });
    expect(ribbon === undefined ? '' : ribbonPath(ribbon)).toMatch(/^M24 20C.*Z$/);
  });
  it('has nothing to draw of an empty pool', () => {
    expect(layoutPoolFlows(buildPoolFlows([]), ROOM)).toEqual({ columns: [], ribbons: [], perProject: 0 });
  });
});

describe('clausesOfNode', () => {
  it('reads what a row stands for', () => {
    const ids = (node: string): readonly string[] => clausesOfNode(node, atlas.clauses).map(({ id }) => id);
    expect(ids('clause:A19')).toEqual(['A19']);
    expect(ids('rest:clause:C01')).toEqual(['C01']);
    expect(ids('industry_group:emerging')).toEqual([]);
    expect(ids('industry:x')).toEqual([]);
    expect(ids('chapter:A/2').length).toBeGreaterThan(1);
    expect(ids('document:A').length).toBeGreaterThan(ids('chapter:A/2').length);
  });
});
