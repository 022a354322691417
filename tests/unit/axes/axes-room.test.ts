import { describe, expect, it } from 'vitest';
import { visibleSteps } from '@/analysis/two-axes/axis';
import type { MatrixCell } from '@/analysis/two-axes/matrix-model';
import { emptyCellOf } from '@/analysis/two-axes/sum-cell';
import { firstOpenRows, openToDepth, toggleNode } from '@/workspaces/axes/open-nodes';
import { blendSides, hitStage, layoutSide, layoutStage, stepAt } from '@/workspaces/axes/stage-layout';
import { joinStrokes, strokesOfLasso } from '@/workspaces/axes/brush-strokes';
import { rankBehind } from '@/analysis/two-axes/matrix-summary';
import { flyTo, traySpot } from '@/workspaces/axes/flight-path';
import { screenMapOf } from '@/workspaces/projects/map-marks';
import { toMercator } from '@/geo/web-mercator';
import { INITIAL_AXES, POLICY_AXIS_IDS } from '@/domain/view-state/axes-view';
import { nodeAt, policyAxes, regionAxis } from '../two-axes/axes-ground';

const cities = visibleSteps(regionAxis, new Set(INITIAL_AXES.openColumns));
const chapters = visibleSteps(policyAxes.clause, new Set(INITIAL_AXES.openRows));

describe('the first look', () => {
  it('shows the sixteen cities and what lies in none of them', () => expect(cities.length).toBe(17));
  it('shows at most 25 rows on every axis, each opened by ids it knows', () => {
    for (const id of POLICY_AXIS_IDS) {
      const open = firstOpenRows(id);
      expect(open.filter((node) => !policyAxes[id].indexOf.has(node))).toEqual([]);
      expect(visibleSteps(policyAxes[id], new Set(open)).length).toBeLessThanOrEqual(25);
    }
  });
});

describe('toggleNode', () => {
  it('opens, and closes with all below', () => {
    const axis = policyAxes.clause;
    const opened = toggleNode(axis, ['document:A'], nodeAt(axis, 'chapter:A/2'));
    expect(opened).toEqual(['document:A', 'chapter:A/2']);
    expect(toggleNode(axis, opened, nodeAt(axis, 'document:A'))).toEqual([]);
  });
  it('a leaf does not open', () => {
    const leaf = nodeAt(policyAxes.list, 'list:weak_links');
    expect(toggleNode(policyAxes.list, [], leaf)).toEqual([]);
  });
  it('to the depth of counties there are more columns than counties', () =>
    expect(visibleSteps(regionAxis, new Set(openToDepth(regionAxis, 3))).length).toBeGreaterThan(136));
});

describe('layoutSide', () => {
  const side = layoutSide(regionAxis, cities, 40);
  it('a band for each circle, as long as its cities', () => {
    expect(side.bands.map(({ node, start, size }) => [regionAxis.nodes[node]?.id, start, size])).toEqual([
      ['circle:capital', 0, 280],
      ['circle:jiaodong', 280, 200],
      ['circle:lunan', 480, 160],
    ]);
  });
  it('finds the step at a distance', () =>
    expect([stepAt(side, 0), stepAt(side, 39.9), stepAt(side, 40), stepAt(side, 680)]).toEqual([
      0, 0, 1, -1,
    ]));
  it('on the way from closed circles a city grows out of its circle', () => {
    const closed = layoutSide(regionAxis, visibleSteps(regionAxis, new Set()), 100);
    const half = blendSides(closed, side, 0.5);
    expect(half.stretches[0]).toEqual({ start: 0, size: 70 });
    expect(blendSides(closed, side, 1)).toBe(side);
  });
});

describe('hitStage', () => {
  const layout = layoutStage({
    columns: regionAxis,
    rows: policyAxes.clause,
    columnSteps: cities,
    rowSteps: chapters,
    width: 1200,
    height: 800,
    zoom: 1,
    scale: 1,
    locale: 'zh',
  });
  const at = (x: number, y: number) => hitStage(layout, [x, y], { left: 0, top: 0 }, 1);
  const { headerWidth, headerHeight } = layout;
  it('fills the room', () => {
    expect(headerWidth + layout.columns.length).toBeLessThanOrEqual(1200);
    expect(headerHeight + layout.rows.length).toBeLessThanOrEqual(800);
  });
  it('tells cells, headers, bands and the corner apart', () => {
    expect(at(headerWidth + 1, headerHeight + 1)).toEqual({ kind: 'cell', column: 0, row: 0 });
    expect(at(headerWidth + 1, headerHeight - 30)).toEqual({ kind: 'column', position: 0, toggles: false });
    expect(at(headerWidth + 1, headerHeight - 3)).toEqual({ kind: 'column', position: 0, toggles: true });
    expect(at(headerWidth - 9, headerHeight + 1)).toEqual({ kind: 'row', position: 0, toggles: false });
    expect(at(headerWidth + 60, 5)).toMatchObject({ kind: 'band', side: 'columns', toggles: false });
    expect(at(3, 3)).toEqual({ kind: 'corner' });
    expect(at(1199, 799)).toBeNull();
  });
});

describe('joinStrokes', () => {
  const cell = { columns: ['city:370100'], rows: ['clause:A05'], box: null };
  const row = { columns: null, rows: ['clause:A05'], box: null };
  it('a new stroke stands in place of the old, the same again lets go', () => {
    const once = joinStrokes([], [cell], 'replace');
    expect(once).toEqual([{ ...cell, op: 'add' }]);
    expect(joinStrokes(once, [row], 'replace')).toEqual([{ ...row, op: 'add' }]);
    expect(joinStrokes(once, [cell], 'replace')).toEqual([]);
  });
  it('joins in the way asked', () =>
    expect(joinStrokes(joinStrokes([], [row], 'replace'), [cell], 'subtract').map(({ op }) => op)).toEqual([
      'add',
      'subtract',
    ]));
});

describe('a lasso among many strokes', () => {
  const part = (id: string) => ({ columns: [id], rows: null, box: null });
  it('is one stroke, and is let go whole', () => {
    const lasso = joinStrokes([], [part('a'), part('b'), part('c')], 'subtract');
    expect(lasso.map(({ op }) => op)).toEqual(['subtract', 'join', 'join']);
    let brush = lasso;
    for (let turn = 0; turn < 62; turn++) brush = joinStrokes(brush, [part(`x${turn}`)], 'subtract');
    expect(brush).toHaveLength(62);
    expect(brush.every(({ op }) => op === 'subtract')).toBe(true);
    const large = Array.from({ length: 70 }, (_part, at) => part(`y${at}`));
    expect(joinStrokes(brush, large, 'intersect').map(({ op }) => op)).toEqual([
      'intersect',
      ...Array.from({ length: 63 }, () => 'join'),
    ]);
  });
});

describe('strokesOfLasso', () => {
  const columns = ['a', 'b', 'c'].map((id, index) => ({ id, middle: index * 10 + 5 }));
  const rows = ['1', '2', '3'].map((id, index) => ({ id, middle: index * 10 + 5 }));
  it('rows that hold the same columns are one stroke', () => {
    const ring = [
      [0, 0],
      [20, 0],
      [20, 20],
      [10, 20],
      [10, 30],
      [0, 30],
    ] as const;
    expect(strokesOfLasso(ring, columns, rows)).toEqual([
      { columns: ['a', 'b'], rows: ['1', '2'], box: null },
      { columns: ['a'], rows: ['3'], box: null },
    ]);
  });
});

describe('rankBehind', () => {
  const cell = (column: number, withPlan: number, planned: number, actual: number): MatrixCell => ({
    ...emptyCellOf(column, 0, 'none'),
    count: withPlan,
    withPlan,
    planned,
    actual,
    empty: null,
  });
  it('most points behind first; fewer than three projects only where there is no larger; what is ahead never', () => {
    const cells = [cell(0, 2, 0.5, 0.1), cell(1, 10, 0.5, 0.4), cell(2, 4, 0.5, 0.3), cell(3, 9, 0.5, 0.9)];
    expect(rankBehind(cells).map(({ column }) => column)).toEqual([2, 1]);
    expect(rankBehind(cells.slice(0, 1)).map(({ column }) => column)).toEqual([0]);
  });
});

describe('flyTo', () => {
  const path = {
    fromX: Float32Array.of(0, 10),
    fromY: Float32Array.of(0, 0),
    toX: Float32Array.of(100, 110),
    toY: Float32Array.of(50, 50),
    delay: Float32Array.of(0, 1),
  };
  const at = { x: new Float32Array(2), y: new Float32Array(2) };
  it('begins in the matrix and ends on the map, the left ones first', () => {
    flyTo(path, 0, at);
    expect([...at.x]).toEqual([0, 10]);
    flyTo(path, 0.5, at);
    expect(at.x[0]).toBeGreaterThan((at.x[1] ?? 0) - 10);
    flyTo(path, 1, at);
    expect([...at.x, ...at.y]).toEqual([100, 110, 50, 50]);
  });
  it('a tray holds all that have no place', () => {
    const tray = { x: 10, y: 20, width: 300, height: 54 };
    for (let position = 0; position < 5000; position++) {
      const [x, y] = traySpot(position, 5000, tray);
      expect(x >= 10 && x <= 310 && y >= 20 && y <= 84).toBe(true);
    }
  });
});

describe('screenMapOf', () => {
  it('puts every place where the map puts it', () => {
    const project = (at: readonly [number, number]): readonly [number, number] => {
      const [x, y] = toMercator(at);
      return [x * 3000 + y * 40 - 7, y * 2900 - x * 55 + 3];
    };
    const [a, b, c, d, e, f] = screenMapOf(project);
    const [mx, my] = toMercator([118.8, 36.9]);
    const [x, y] = project([118.8, 36.9]);
    expect(a * mx + b * my + c).toBeCloseTo(x, 6);
    expect(d * mx + e * my + f).toBeCloseTo(y, 6);
  });
});
