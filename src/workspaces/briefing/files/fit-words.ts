import { measureEm, wrapText } from '@/charts/svg-map/measure-text';
import { breakTitle } from '@/io/document/break-title';

/** A run of words of a page: its size, pitch and the room behind it, as shares of the type of points. */
export interface WordRun {
  readonly text: string;
  /** @unit em of points */
  readonly size: number;
  /** Room left of it. @unit em of points */
  readonly indent: number;
  /** Room below it. @unit em of points */
  readonly gap: number;
  /** Broken into lines of about the same length. */
  readonly isTitle: boolean;
}

/** Where a title parts: behind its colon, and at a gap between hanzi. */
const PARTING = /(?<=：)\s*|(?<=:)\s+|(?<=\p{sc=Han})\s+(?=\p{sc=Han})/u;
/** A title of more parts is a list, set as it runs. */
const MOST_PARTS = 3;

/** Lines of a run in type of a size. @param size of points @param width in the same unit */
export const linesOfRun = (run: WordRun, size: number, width: number): readonly string[] => {
  const em = (width - run.indent * size) / (run.size * size);
  if (!run.isTitle) return wrapText(run.text, em);
  // 纵轴：从文件到条款 parts at its colon, 三核引领 三圈联动 at its gap: each side has lines to itself.
  const parts = run.text.split(PARTING);
  const isParted = parts.length <= MOST_PARTS && measureEm(run.text) > em;
  const lines = (isParted ? parts : [run.text]).flatMap((part) => breakTitle(part, 2 * em));
  return lines.every((line) => measureEm(line) <= em) ? lines : wrapText(run.text, em);
};

/** Pitch of lines. @unit em */
export const WORD_PITCH = 1.5;

/** Height of runs set in type of a size, in its unit. */
export const heightOfRuns = (runs: readonly WordRun[], size: number, width: number): number =>
  runs.reduce(
    (sum, run) => sum + linesOfRun(run, size, width).length * run.size * size * WORD_PITCH + run.gap * size,
    0,
  );

/**
 * The largest of some sizes in which runs fit a room. @param sizes largest first
 * @nodata null: they fit in none
 */
export const fitWords = (
  runs: readonly WordRun[],
  { width, height }: { readonly width: number; readonly height: number },
  sizes: readonly number[],
): number | null => sizes.find((size) => heightOfRuns(runs, size, width) <= height) ?? null;

/** The words beside a picture: whose they are, the title, the points. */
export const runsOf = (briefing: string, title: string, points: readonly string[]): readonly WordRun[] => [
  { text: briefing, size: 0.82, indent: 0, gap: 0.5, isTitle: false },
  { text: title, size: 1.6, indent: 0, gap: 1, isTitle: true },
  ...points.map((text) => ({ text, size: 1, indent: 1.2, gap: 0.45, isTitle: false })),
];
