/** A cell of the grid: a line, and a column without the tick box. */
export interface Cell {
  readonly line: number;
  readonly column: number;
}

/** How large the grid is. */
export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** Lines of a page key. */
  readonly page: number;
}

const STEPS: Readonly<Record<string, (size: GridSize) => readonly [lines: number, columns: number]>> = {
  ArrowUp: () => [-1, 0],
  ArrowDown: () => [1, 0],
  ArrowLeft: () => [0, -1],
  ArrowRight: () => [0, 1],
  PageUp: ({ page }) => [-page, 0],
  PageDown: ({ page }) => [page, 0],
  Home: ({ columns }) => [0, -columns],
  End: ({ columns }) => [0, columns],
};

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/**
 * Where a key leads in a grid, as the ARIA pattern says: Ctrl-Home and Ctrl-End go to the corners.
 * @returns null when the key does not move
 */
export function moveCell(
  { line, column }: Cell,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: GridSize,
): Cell | null {
  const step = STEPS[key]?.(size);
  if (step === undefined || size.lines === 0) return null;
  const [lines, columns] = step;
  const toCorner = ctrlKey && (key === 'Home' || key === 'End');
  return {
    line: clamp(toCorner ? (key === 'Home' ? 0 : size.lines) : line + lines, size.lines),
    column: clamp(column + columns, size.columns),
  };
}
