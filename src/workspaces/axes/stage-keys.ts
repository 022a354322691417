import type { StrokeMode } from './brush-strokes';
import type { StageCursor } from './StageGrid';

const ZOOM_STEP = 1.25;
const PAGE = 8;

/** What the keys of the grid do. */
export interface StageKeyActions {
  readonly cursor: StageCursor;
  readonly mode: StrokeMode;
  /** The last column and row there are. */
  readonly last: StageCursor;
  readonly goTo: (next: StageCursor) => void;
  readonly onMode: (mode: StrokeMode) => void;
  readonly onStroke: (how: StrokeMode) => void;
  /** Open a node of a header, or the list of a cell. */
  readonly onOpen: () => void;
  /** @nodata null: back to what fits */
  readonly onZoom: (factor: number | null) => void;
  /** @returns false when there was nothing to let go */
  readonly onLetGo: () => boolean;
}

function moveOf(key: string, { column, row }: StageCursor, last: StageCursor): StageCursor | null {
  switch (key) {
    case 'ArrowLeft':
      return { column: column - 1, row };
    case 'ArrowRight':
      return { column: column + 1, row };
    case 'ArrowUp':
      return { column, row: row - 1 };
    case 'ArrowDown':
      return { column, row: row + 1 };
    case 'Home':
      return { column: 0, row };
    case 'End':
      return { column: last.column, row };
    case 'PageUp':
      return { column, row: row - PAGE };
    case 'PageDown':
      return { column, row: row + PAGE };
    default:
      return null;
  }
}

const MODE_KEYS: Readonly<Record<string, StrokeMode>> = { u: 'add', i: 'intersect', n: 'subtract' };

function perform(event: React.KeyboardEvent, actions: StageKeyActions): boolean {
  const { cursor, mode, last } = actions;
  const { key } = event;
  const next = moveOf(key, cursor, last);
  const joins = MODE_KEYS[key];
  if (next !== null)
    actions.goTo({
      column: Math.min(last.column, Math.max(-1, next.column)),
      row: Math.min(last.row, Math.max(-1, next.row)),
    });
  else if (joins !== undefined) actions.onMode(mode === joins ? 'replace' : joins);
  else if (key === ' ') actions.onStroke(event.shiftKey ? 'add' : mode);
  else if (key === 'Enter') actions.onOpen();
  else if (key === '+' || key === '=') actions.onZoom(ZOOM_STEP);
  else if (key === '-') actions.onZoom(1 / ZOOM_STEP);
  else if (key === '0') actions.onZoom(null);
  else if (key === 'Escape') return actions.onLetGo();
  else return false;
  return true;
}

/** The keys of the grid: arrows move, Space brushes, Enter opens, U I N change how strokes join, + − 0 zoom. */
export function handleStageKey(event: React.KeyboardEvent, actions: StageKeyActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !perform(event, actions)) return;
  event.preventDefault();
  event.stopPropagation();
}
