import { type RawSheet, textOfCell } from '@/lib/raw-workbook';
import { compactText } from './half-width';
import { bareHeading, matchHeading } from './header-heading';
import { parseMoneyUnit } from './money-unit';

/** The rows of a sheet that name its columns, and what each column is called from top to bottom. */
export interface HeaderBlock {
  /** 0-based first and last row; unit rows and rows of column numbers belong to it. */
  readonly top: number;
  readonly bottom: number;
  /** For each column the distinct headings over it, group first; a blank column has none. */
  readonly paths: readonly (readonly string[])[];
  /** For each column the text of the unit row. @nodata '' */
  readonly units: readonly string[];
}

const SEARCH_ROWS = 40;
const LONGEST_HEADING = 40;
const UNIT_WORD =
  /^(?:百万元|[亿万千]?元|[亿万]|亩|公顷|平方米|万平方米|㎡|%|个|吨|万吨|公里|人|年月?|年\/月|-|\/)$/;

type Grid = readonly (readonly string[])[];

/** Texts of the first rows with merged blocks filled, so that a heading stands over all it covers. */
function fillMerges({ rows, merges }: RawSheet, count: number, width: number): string[][] {
  const grid = Array.from({ length: count }, (_row, r) =>
    Array.from({ length: width }, (_cell, c) => textOfCell(rows[r]?.[c])),
  );
  for (const { top, left, bottom, right } of merges) {
    const value = grid[top]?.[left] ?? '';
    for (let r = top; r <= Math.min(bottom, count - 1); r++)
      for (let c = left; c <= Math.min(right, width - 1); c++) (grid[r] as string[])[c] = value;
  }
  return grid;
}

const isHeading = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_HEADING && !/^[\d.,%-]+$/.test(compactText(text));

/** Distinct fields a row's headings speak of; a title that covers the row speaks once. */
function countFields(row: readonly string[]): number {
  const fields = new Set<string>();
  for (const text of new Set(row)) {
    const found = isHeading(text) ? matchHeading(bareHeading(text)) : null;
    if (found !== null) fields.add(found.field === 'extra' ? `extra ${text}` : found.field);
  }
  return fields.size;
}

const isUnitRow = (row: readonly string[]): boolean => {
  const texts = row
    .filter((text) => text !== '')
    .map((text) => compactText(text).replace(/^[(（[]|[)）\]]$/g, ''));
  return texts.some((text) => parseMoneyUnit(text) !== null) && texts.every((text) => UNIT_WORD.test(text));
};

/** `1 2 3 …`, `(1) (2)`, `甲 乙 1 2`: the row forms number their columns by. */
export function isNumberingRow(row: readonly string[]): boolean {
  const texts = row.map((text) => compactText(text).replace(/[()（）]/g, '')).filter((text) => text !== '');
  const numbers = texts.filter((text) => !/^[甲乙丙丁]$/.test(text)).map(Number);
  return (
    texts.length >= 3 &&
    numbers.length >= 2 &&
    numbers.every((n, i) => n === (numbers[0] ?? 0) + i && n < 100)
  );
}

/** Whether the row under a header row names columns too: sub-headings stand under blanks or merged groups. */
function isSubHeading(grid: Grid, row: number, header: number, merges: RawSheet['merges']): boolean {
  const texts = grid[row] ?? [];
  const above = grid[header] ?? [];
  const own = texts.filter((text, c) => text !== '' && text !== above[c]);
  if (own.length === 0) return merges.some(({ top, bottom }) => top <= header && bottom >= row);
  if (!own.every(isHeading)) return false;
  const nameColumn = above.findIndex((text) => matchHeading(bareHeading(text))?.field === 'name');
  const nameBelow = nameColumn < 0 ? '' : (texts[nameColumn] ?? '');
  return nameColumn >= 0 && (nameBelow === '' || nameBelow === above[nameColumn]) && countFields(own) > 0;
}

/** A group row over the header: several headings, not one title across. */
function isGroupRow(grid: Grid, row: number, header: number): boolean {
  const texts = grid[row] ?? [];
  const distinct = new Set(texts.filter((text) => text !== ''));
  if (distinct.size < 2 || ![...distinct].every(isHeading)) return false;
  return countFields(texts) > 0 || texts.some((text, c) => text !== '' && text === grid[header]?.[c]);
}

/** Without merges a group heading stands over its first column only: carry it to the right over blanks. */
function spreadGroups(grid: string[][], top: number, bottom: number): void {
  for (let row = top; row < bottom; row++) {
    const texts = grid[row] as string[];
    for (let c = 1; c < texts.length; c++) {
      const isUnder = (grid[row + 1]?.[c] ?? '') !== '';
      const leftHasChild = (grid[row + 1]?.[c - 1] ?? '') !== '' && grid[row + 1]?.[c - 1] !== texts[c - 1];
      if (texts[c] === '' && isUnder && leftHasChild) texts[c] = texts[c - 1] ?? '';
    }
  }
}

/**
 * Find the header of a sheet: the first row that names at least half as many fields as any, with group rows above it and sub-headings,
 * units and column numbers below it. Titles above it stay out.
 * @returns null when no row names at least two fields, one of them the project's name or an id
 * @rule IMP-1
 */
export function findHeader(sheet: RawSheet): HeaderBlock | null {
  const count = Math.min(SEARCH_ROWS, sheet.rows.length);
  const width = sheet.rows.slice(0, count).reduce((most, row) => Math.max(most, row.length), 0);
  const grid = fillMerges(sheet, count, width);
  const fields = grid.map(countFields);
  const most = Math.max(0, ...fields);
  // The first of several tables, though a later one names more.
  const best = fields.findIndex((each) => each >= 2 && each >= most / 2);
  if (best < 0) return null;
  let top = best;
  let bottom = best;
  while (top > 0 && best - top < 3 && isGroupRow(grid, top - 1, top)) top--;
  while (bottom + 1 < count && bottom - best < 3 && isSubHeading(grid, bottom + 1, bottom, sheet.merges))
    bottom++;
  const units = Array.from({ length: width }, () => '');
  let last = bottom;
  for (let row = bottom + 1; row < Math.min(count, bottom + 3); row++) {
    const texts = grid[row] ?? [];
    if (isUnitRow(texts))
      texts.forEach((text, c) => {
        units[c] = text;
      });
    else if (!isNumberingRow(texts)) break;
    last = row;
  }
  if (sheet.merges.every(({ top: first, bottom: end }) => end < top || first > bottom))
    spreadGroups(grid, top, bottom);
  const paths = Array.from({ length: width }, (_column, c) => [
    ...new Set(
      grid
        .slice(top, bottom + 1)
        .map((row) => row[c] ?? '')
        .filter((text) => text !== ''),
    ),
  ]);
  const named = paths.some((path) =>
    /^(?:name|id|code)$/.test(matchHeading(bareHeading(path.join('')))?.field ?? ''),
  );
  return named ? { top, bottom: last, paths, units } : null;
}
