import { type RawCell, textOfCell } from '@/lib/raw-workbook';
import { compactText } from './half-width';
import type { ColumnMapping, RawCoordinate } from './intake-result';

function toNumber(cell: RawCell): number | null {
  if (typeof cell === 'number') return cell;
  const text = compactText(textOfCell(cell)).replace(/°$/, '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** The two halves of `118.7,36.8`, `E118°44′,N36°53′` or `118.7 36.8`. @nodata null when it is not two */
function splitPair(text: string): readonly [string, string] | null {
  const parts = text
    .trim()
    .split(/\s*[,，;；、]\s*|\s+/)
    .filter((part) => part !== '');
  return parts.length === 2 ? [parts[0] ?? '', parts[1] ?? ''] : null;
}

/**
 * Take the coordinates of a project's rows as they are written. What they mean is for the coordinate doctor.
 * @returns one for each row that has any
 */
export function readCoordinates(
  columns: readonly ColumnMapping[],
  rows: readonly number[],
  rowCells: readonly (readonly RawCell[])[],
): readonly RawCoordinate[] {
  const x = columns.find(({ field }) => field === 'coordinateX');
  const y = columns.find(({ field }) => field === 'coordinateY');
  const both = columns.find(({ field }) => field === 'coordinates');
  return rows.flatMap((row, index) => {
    const cells = rowCells[index] ?? [];
    if (x !== undefined && y !== undefined) {
      const [first, second] = [cells[x.column] ?? null, cells[y.column] ?? null];
      const [xText, yText] = [textOfCell(first), textOfCell(second)];
      if (xText === '' && yText === '') return [];
      const headings = [x.heading, y.heading] as const;
      return [{ row, xText, yText, x: toNumber(first), y: toNumber(second), headings }];
    }
    if (both === undefined) return [];
    const text = textOfCell(cells[both.column]);
    if (text === '') return [];
    const [xText, yText] = splitPair(text) ?? [text, ''];
    const headings = [both.heading, both.heading] as const;
    return [{ row, xText, yText, x: toNumber(xText), y: toNumber(yText), headings }];
  });
}
