import type { Side, StageLayout } from './stage-layout';

/** A run of steps of one side that fits a sheet: first and last, both included. */
export interface SideRun {
  readonly first: number;
  readonly last: number;
  /** @unit CSS px from the first cell of the side */
  readonly start: number;
  readonly length: number;
}

/** One sheet of a matrix that is too large for one. */
export interface PaperPart {
  readonly columns: SideRun;
  readonly rows: SideRun;
}

/** Cut a side into runs no longer than a room; a step longer than the room stands alone. @unit CSS px */
export function cutSide({ stretches }: Pick<Side, 'stretches'>, room: number): readonly SideRun[] {
  const runs: SideRun[] = [];
  stretches.forEach(({ start, size }, position) => {
    const run = runs.at(-1);
    const length = run === undefined ? 0 : start + size - run.start;
    if (run !== undefined && length <= room) runs[runs.length - 1] = { ...run, last: position, length };
    else runs.push({ first: position, last: position, start, length: size });
  });
  return runs;
}

/**
 * Cut a matrix into sheets, left to right and then down, the headers repeated on each.
 * @param width of a sheet at the scale it is drawn in, headers included. @unit CSS px
 */
export function cutPaper(layout: StageLayout, width: number, height: number): readonly PaperPart[] {
  const across = cutSide(layout.columns, width - layout.headerWidth);
  return cutSide(layout.rows, height - layout.headerHeight).flatMap((rows) =>
    across.map((columns) => ({ columns, rows })),
  );
}
