const GROUP = '.paper-paragraph, .paper-table, .paper-chart';
const NUMBER = '[data-figure]';

const numbersIn = (part: Element | null | undefined): readonly HTMLElement[] =>
  part == null ? [] : Array.from(part.querySelectorAll<HTMLElement>(NUMBER));

/** The number above or below in the same column. @nodata null: not in a table, or none further on */
function inColumn(from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const cell = from.closest<HTMLTableCellElement>('td, th');
  let row = cell?.closest('tr') ?? null;
  while (cell !== null && row !== null) {
    const beside: Element | null = step === 1 ? row.nextElementSibling : row.previousElementSibling;
    row = beside instanceof HTMLTableRowElement ? beside : null;
    const [number] = numbersIn(row?.cells[cell.cellIndex]);
    if (number !== undefined) return number;
  }
  return null;
}

/**
 * Where a key leads from a number: its paragraph, table or chart is one stop of Tab, the arrows go on inside.
 * @nodata null: the key leads nowhere from here
 */
export function nextNumber(from: HTMLElement, key: string): HTMLElement | null {
  const numbers = numbersIn(from.closest(GROUP));
  const at = numbers.indexOf(from);
  const isInTable = from.closest('td, th') !== null;
  switch (key) {
    case 'ArrowRight':
      return numbers[at + 1] ?? null;
    case 'ArrowLeft':
      return numbers[at - 1] ?? null;
    case 'ArrowDown':
      return isInTable ? inColumn(from, 1) : (numbers[at + 1] ?? null);
    case 'ArrowUp':
      return isInTable ? inColumn(from, -1) : (numbers[at - 1] ?? null);
    case 'Home':
      return numbers[0] ?? null;
    case 'End':
      return numbers.at(-1) ?? null;
    default:
      return null;
  }
}
