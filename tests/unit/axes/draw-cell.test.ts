import { describe, expect, it } from 'vitest';
import type { MatrixCell, MatrixProject } from '@/analysis/two-axes/matrix-model';
import type { Pen } from '@/charts/svg-pen';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import { type CellPaint, drawCell } from '@/workspaces/axes/draw-cell';

const LOOK = MATRIX_LOOKS.light;
const BOX = { x: 100, y: 50, width: 80, height: 80 };

/** One thing drawn, with what the pen was set to. */
interface Stroke {
  readonly method: string;
  readonly args: readonly number[];
  readonly path: readonly (readonly number[])[];
  readonly alpha: number;
  readonly color: string;
}

/** A pen that writes down what it draws. */
function recordingPen(): { readonly pen: Pen; readonly strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const set: Record<string, unknown> = { globalAlpha: 1 };
  let path: (readonly number[])[] = [];
  const draw =
    (method: string) =>
    (...args: unknown[]): void => {
      const color = String(set[method.startsWith('fill') ? 'fillStyle' : 'strokeStyle']);
      const numbers = args.filter((arg) => typeof arg === 'number');
      strokes.push({ method, args: numbers, path, alpha: Number(set['globalAlpha']), color });
    };
  const draws = ['stroke', 'fill', 'fillRect', 'strokeRect', 'fillText', 'strokeText'];
  const target = new Proxy(set, {
    get: (_set, name: string) => {
      if (draws.includes(name)) return draw(name);
      if (name === 'beginPath') return () => void (path = []);
      if (['moveTo', 'lineTo', 'arc', 'rect'].includes(name))
        return (...args: number[]) => void (path = [...path, args]);
      if (name === 'measureText') return (text: string) => ({ width: text.length * 7 });
      return typeof set[name] === 'undefined' ? () => undefined : set[name];
    },
    set: (_set, name: string, value) => {
      set[name] = value;
      return true;
    },
  });
  return { pen: target as unknown as Pen, strokes };
}

const project = (change: Partial<MatrixProject>): MatrixProject => ({
  id: 'P',
  column: 0,
  rows: [0],
  stage: 'building',
  light: 'green',
  basis: 'plan',
  planned: 0.5,
  actual: 0.5,
  totalInvestmentWan: null,
  ...change,
});

function draw(projects: readonly MatrixProject[], change: Partial<CellPaint> = {}, box = BOX): Stroke[] {
  const plans = projects.filter(({ basis }) => basis === 'plan');
  const mean = (of: (one: MatrixProject) => number | null): number | null =>
    plans.length === 0 ? null : plans.reduce((sum, one) => sum + (of(one) ?? 0), 0) / plans.length;
  const lights = { red: 0, yellow: 0, green: 0, none: 0 };
  for (const { light } of projects) lights[light]++;
  const cell: MatrixCell = {
    column: 0,
    row: 0,
    projects: projects.map((_one, index) => index),
    count: projects.length,
    totalInvestmentWan: 0,
    unstatedMoney: projects.length,
    lights,
    planned: mean(({ planned }) => planned),
    actual: mean(({ actual }) => actual),
    withPlan: plans.length,
    doubtful: 0,
    withStage: projects.filter(({ basis }) => basis === 'stage').length,
    empty: null,
  };
  const { pen, strokes } = recordingPen();
  drawCell(pen, cell, box, {
    look: LOOK,
    projects,
    scale: 1,
    font: 'sans-serif',
    isGap: false,
    largest: 1,
    weightOf: ({ count }) => count,
    textOf: ({ count }) => String(count),
    ...change,
  });
  return strokes;
}

describe('the glyph of a cell', () => {
  it('what stands is pale while gaps are looked for', () => {
    expect(Math.max(...draw([project({})], { isGap: true }).map(({ alpha }) => alpha))).toBeLessThan(0.5);
    expect(Math.max(...draw([project({})]).map(({ alpha }) => alpha))).toBe(1);
  });

  it('projects of which nothing is known are a hollow dot', () => {
    const isDot = ({ method, path, color }: Stroke): boolean =>
      method === 'stroke' && color === LOOK.quiet && path.some((args) => args.length === 5);
    expect(draw([project({ basis: 'none', planned: null, actual: null, light: 'none' })]).some(isDot)).toBe(
      true,
    );
    expect(draw([project({})]).some(isDot)).toBe(false);
  });

  it('more than 115 % has an arrowhead, less has none', () => {
    const heads = (actual: number): number =>
      draw([project({ actual })]).filter(({ method, path }) => {
        const [left, top, right] = path;
        return method === 'stroke' && path.length === 3 && left?.[1] === right?.[1] && top?.[1] !== left?.[1];
      }).length;
    expect([heads(1.4), heads(1.1)]).toEqual([1, 0]);
  });

  it('a mixed cell shows its steps and its lines', () => {
    const strokes = draw([project({}), project({ basis: 'stage', planned: null, actual: 3, light: 'none' })]);
    expect(strokes.filter(({ color }) => color === LOOK.stage).length).toBe(3);
    expect(strokes.some(({ method, color }) => method === 'stroke' && color === LOOK.lights.green)).toBe(
      true,
    );
  });

  it('the strip of lights stays in a narrow cell', () => {
    const many = ['red', 'yellow', 'green', 'none'].flatMap((light, at) =>
      Array.from({ length: at === 0 ? 60 : 1 }, () => project({ light: light as MatrixProject['light'] })),
    );
    const box = { ...BOX, width: 24, height: 24 };
    const bars = draw(many, {}, box).filter(
      ({ method, args }) => method === 'fillRect' && (args[3] ?? 9) <= 5,
    );
    expect(bars).toHaveLength(4);
    for (const { args } of bars) {
      expect(args[2]).toBeGreaterThan(0);
      expect((args[0] ?? 0) + (args[2] ?? 0)).toBeLessThanOrEqual(box.x + box.width - 2 + 1e-9);
    }
  });
});
