import { emptyCellOf, makeCellSum } from '@/analysis/two-axes/sum-cell';
import type { MatrixCell, MatrixProject } from '@/analysis/two-axes/matrix-model';
import { SvgPen } from '@/charts/svg-pen';
import { SvgPenMarks } from '@/charts/SvgPenMarks';
import type { LightColor } from '@/domain/dispatch/light-rule';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import type { ThemeId } from '@/symbology/theme';
import { drawCell } from '@/workspaces/axes/draw-cell';

const FONT = '"Noto Sans CJK SC", sans-serif';

const withPlan = (planned: number, actual: number, light: LightColor): MatrixProject => ({
  id: '',
  column: 0,
  rows: [0],
  stage: 'building',
  light,
  basis: 'plan',
  planned,
  actual,
  totalInvestmentWan: 10_000,
});
const byStage = (steps: number): MatrixProject => ({
  ...withPlan(0, 0, 'none'),
  basis: 'stage',
  planned: null,
  actual: steps,
  totalInvestmentWan: null,
});
const unknown: MatrixProject = { ...byStage(0), basis: 'none', actual: null };
const many = (count: number, of: (index: number) => MatrixProject): readonly MatrixProject[] =>
  Array.from({ length: count }, (_, index) => of(index));
const LIGHTS = ['red', 'yellow', 'green'] as const;

interface Case {
  readonly name: string;
  readonly projects: readonly MatrixProject[];
  readonly empty?: MatrixCell['empty'];
  readonly isGap?: boolean;
}

/** The range of a cell: one, few and many; behind, on time, ahead, beyond; stages; unknown; the empty ones; gaps. */
export const CELL_CASES: readonly Case[] = [
  { name: '一个欠序时', projects: [withPlan(0.5, 0.2, 'red')] },
  { name: '一个持平', projects: [withPlan(0.5, 0.5, 'green')] },
  { name: '一个超序时', projects: [withPlan(0.5, 0.8, 'green')] },
  { name: '超出 115%', projects: [withPlan(0.5, 1.6, 'green')] },
  { name: '报数可疑', projects: [withPlan(0.5, 5000, 'green')] },
  { name: '一月，未动', projects: [withPlan(1 / 12, 0, 'yellow')] },
  { name: '十二月，完成', projects: [withPlan(1, 1, 'green')] },
  {
    name: '六个各一条线',
    projects: many(6, (at) => withPlan(0.5, 0.1 + at * 0.15, LIGHTS[at % 3] ?? 'red')),
  },
  { name: '七个成束，欠', projects: many(7, (at) => withPlan(0.5, 0.2 + at * 0.02, 'red')) },
  { name: '一百二十个，超', projects: many(120, (at) => withPlan(0.5, 0.6 + (at % 5) * 0.03, 'green')) },
  { name: '阶段：谋划', projects: [byStage(1)] },
  { name: '阶段：在建', projects: [byStage(4)] },
  { name: '阶段：投产', projects: [byStage(5)] },
  { name: '阶段混合', projects: many(10, (at) => byStage(1 + (at % 5))) },
  {
    name: '计划与阶段',
    projects: [...many(8, () => withPlan(0.5, 0.3, 'red')), ...many(8, () => byStage(5))],
  },
  { name: '进度未载明', projects: [unknown] },
  { name: '没有项目', projects: [], empty: 'none' },
  { name: '不适用', projects: [], empty: 'not_applicable' },
  { name: '点名而无', projects: [], empty: 'named_but_none' },
  { name: '空白：有项目', projects: [withPlan(0.5, 0.2, 'red')], isGap: true },
  { name: '空白：点名而无', projects: [], empty: 'named_but_none', isGap: true },
];

/** Sizes a cell is drawn in: smaller ones say less. @unit px */
const SIZES = [96, 48, 22, 12] as const;
const STEP = { x: 128, y: 132 } as const;
const COLUMNS = 7;

/** Every case at every size, in one theme. */
export function CellPlate({ theme }: { readonly theme: ThemeId }) {
  const look = MATRIX_LOOKS[theme];
  const pen = new SvgPen('cells');
  const perSize = Math.ceil(CELL_CASES.length / COLUMNS);
  let top = 10;
  const names: { readonly name: string; readonly x: number; readonly y: number }[] = [];
  for (const size of SIZES) {
    const stepY = size === SIZES[0] ? STEP.y : size + 12;
    CELL_CASES.forEach(({ projects, empty = null, name, isGap = false }, index) => {
      const x = 10 + (index % COLUMNS) * STEP.x;
      const y = top + Math.floor(index / COLUMNS) * stepY;
      const box = { x, y, width: size === SIZES[0] ? 112 : size, height: size };
      const cell =
        empty === null
          ? makeCellSum(projects)(
              0,
              0,
              projects.map((_, at) => at),
            )
          : emptyCellOf(0, 0, empty);
      pen.strokeStyle = look.line;
      pen.lineWidth = 0.5;
      pen.strokeRect(box.x, box.y, box.width, box.height);
      drawCell(pen, cell, box, {
        look,
        projects,
        scale: 1,
        font: FONT,
        isGap,
        largest: 120,
        weightOf: ({ count }) => count,
        textOf: ({ count }) => String(count),
      });
      if (size === SIZES[0]) names.push({ name, x, y: y + size + 18 });
    });
    top += perSize * stepY + 10;
  }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={COLUMNS * STEP.x + 20}
      height={top}
      viewBox={`0 0 ${COLUMNS * STEP.x + 20} ${top}`}
      fontFamily={FONT}
    >
      <rect width="100%" height="100%" fill={look.surface} />
      <SvgPenMarks pen={pen} />
      {names.map(({ name, x, y }) => (
        <text key={name} x={x} y={y} fontSize="14" fill={look.text}>
          {name}
        </text>
      ))}
    </svg>
  );
}
