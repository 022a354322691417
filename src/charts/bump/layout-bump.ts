import type { RankHistory } from '@/analysis/dispatch/rank-history';

/** A name at one end of a line. */
export interface BumpLabel {
  readonly unitId: string;
  readonly text: string;
  readonly rank: number;
  readonly x: number;
  readonly y: number;
  /** Where the line ends, which the name may have moved away from. */
  readonly lineY: number;
  readonly end: 'first' | 'last';
}

/** One unit's way through the months. */
export interface BumpLine {
  readonly unitId: string;
  /** Path; parted where the unit stood in no ranking. */
  readonly d: string;
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly month: number;
    readonly rank: number;
  }[];
}

/** The rank history as plain shapes. @unit px of the box */
export interface BumpLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly BumpLine[];
  /** Names that have room; every unit's where there are few. */
  readonly labels: readonly BumpLabel[];
  readonly monthTicks: readonly { readonly x: number; readonly month: number }[];
  readonly rankTicks: readonly { readonly y: number; readonly rank: number }[];
  readonly bottom: number;
}

/** Everything the picture is a function of. */
export interface BumpInput {
  readonly history: RankHistory;
  readonly nameOf: (unitId: string) => string;
  readonly width: number;
  readonly height: number;
  /** Room of the names at each side. @unit px */
  readonly nameWidth: number;
  /** Least distance between two names. @unit px */
  readonly nameHeight: number;
  /** Named first where there is no room for all. @nodata '' */
  readonly selected: string;
}

const TOP = 12;
const FOOT = 26;
const px = (value: number): string => String(Math.round(value * 10) / 10);

type Dot = BumpLine['dots'][number];

/** From dot to dot, level at each. */
function pathOf(runs: readonly (readonly Dot[])[]): string {
  return runs
    .map((run) =>
      run
        .map(({ x, y }, index) => {
          const before = run[index - 1];
          if (before === undefined) return `M${px(x)} ${px(y)}`;
          const middle = px((before.x + x) / 2);
          return `C${middle} ${px(before.y)} ${middle} ${px(y)} ${px(x)} ${px(y)}`;
        })
        .join(''),
    )
    .join('');
}

/** Move names apart, down and then up, so that none covers another and all stay within. */
function spread(labels: readonly BumpLabel[], gap: number, bottom: number): readonly BumpLabel[] {
  const sorted = [...labels].sort((a, b) => a.lineY - b.lineY);
  const ys = sorted.map(({ lineY }) => lineY);
  for (let at = 1; at < ys.length; at++) ys[at] = Math.max(ys[at] ?? 0, (ys[at - 1] ?? 0) + gap);
  let limit = bottom;
  for (let at = ys.length - 1; at >= 0; at--) {
    ys[at] = Math.min(ys[at] ?? 0, limit);
    limit = (ys[at] ?? 0) - gap;
  }
  return sorted.map((label, at) => ({ ...label, y: ys[at] ?? label.lineY }));
}

/** The names there is room for: the selected one, then the best at that end. */
function choose(labels: readonly BumpLabel[], gap: number, selected: string): readonly BumpLabel[] {
  const order = [...labels].sort(
    (a, b) => Number(b.unitId === selected) - Number(a.unitId === selected) || a.rank - b.rank,
  );
  const kept: BumpLabel[] = [];
  for (const label of order)
    if (kept.every(({ lineY }) => Math.abs(lineY - label.lineY) >= gap)) kept.push(label);
  return kept;
}

/** Lay out how ranks went through the months, the best on top, names at both ends. Pure. */
export function layoutBump(input: BumpInput): BumpLayout {
  const { history, width, height, nameWidth, nameHeight: gap, selected, nameOf } = input;
  const { months, worst } = history;
  const [left, right] = [nameWidth, width - nameWidth];
  const bottom = height - FOOT;
  const x = (index: number): number =>
    months.length < 2 ? (left + right) / 2 : left + ((right - left) * index) / (months.length - 1);
  const y = (rank: number): number =>
    worst < 2 ? (TOP + bottom) / 2 : TOP + ((bottom - TOP) * (rank - 1)) / (worst - 1);
  const lines = history.lines.map(({ unitId, ranks }): BumpLine => {
    const runs: Dot[][] = [];
    ranks.forEach((rank, index) => {
      if (rank === null) return;
      const dot = { x: x(index), y: y(rank), month: months[index] ?? 0, rank };
      const run = runs.at(-1);
      if (run === undefined || ranks[index - 1] === null) runs.push([dot]);
      else run.push(dot);
    });
    return { unitId, d: pathOf(runs), dots: runs.flat() };
  });
  const labelsAt = (end: 'first' | 'last'): readonly BumpLabel[] => {
    const labels = lines.flatMap(({ unitId, dots }): readonly BumpLabel[] => {
      const dot = end === 'first' ? dots[0] : dots.at(-1);
      if (dot === undefined) return [];
      const at = { unitId, text: nameOf(unitId), rank: dot.rank, y: dot.y, lineY: dot.y, end };
      return [{ ...at, x: end === 'first' ? dot.x - 8 : dot.x + 8 }];
    });
    const fits = (labels.length - 1) * gap <= bottom - TOP;
    return fits ? spread(labels, gap, bottom) : choose(labels, gap, selected);
  };
  const every = Math.max(1, Math.ceil((gap * worst) / (bottom - TOP)));
  return {
    width,
    height,
    lines,
    // With one month the names stand once: both ends are the same dot.
    labels: months.length < 2 ? labelsAt('last') : [...labelsAt('first'), ...labelsAt('last')],
    monthTicks: months.map((month, index) => ({ x: x(index), month })),
    rankTicks: Array.from({ length: worst }, (_, index) => index + 1)
      .filter((rank) => rank === 1 || rank % every === 0)
      .map((rank) => ({ y: y(rank), rank })),
    bottom,
  };
}
