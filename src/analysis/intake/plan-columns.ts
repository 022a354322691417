import { type RawCell, type RawSheet, textOfCell } from '@/lib/raw-workbook';
import type { HeaderBlock } from './find-header';
import { compactText } from './half-width';
import { bareHeading, matchHeading } from './header-heading';
import { readHeaderPeriod } from './header-period';
import { type IntakeField, isManyField, kindOfField } from './intake-field';
import type { ColumnMapping } from './intake-result';
import { findMoneyUnit, type MoneyUnit } from './money-unit';
import { readAmount } from './read-amount';
import { readDate } from './read-date';
import { readLevel, readLists, readPoolClass, readStage, readYesNo } from './read-words';

const SAMPLE = 60;
/** `6月底` is a date, of whichever year. */
const SOME_YEAR = 2020;
const PERIOD_FIELDS: ReadonlySet<IntakeField> = new Set([
  'annualPlan',
  'cumulative',
  'monthDone',
  'everDone',
]);

/** Words are told from free text by whether they are known. */
const WORD_READERS: Partial<Readonly<Record<IntakeField, (text: string) => unknown>>> = {
  poolClass: readPoolClass,
  level: readLevel,
  stage: readStage,
  list: (text) => readYesNo(text) ?? readLists(text),
};

/** Share of sampled cells that read as the field wants them. @nodata null for a blank column or free text */
function shareReadable(cells: readonly RawCell[], field: IntakeField): number | null {
  const kind = kindOfField(field);
  const readWord = WORD_READERS[field];
  const isKnown = (cell: RawCell): boolean | null => {
    if (readWord !== undefined) return textOfCell(cell) === '' ? null : readWord(textOfCell(cell)) !== null;
    const found = (kind === 'money' ? readAmount(cell) : readDate(cell, SOME_YEAR)).kind;
    return found === 'blank' ? null : found !== 'unreadable';
  };
  if (kind !== 'money' && kind !== 'date' && readWord === undefined) return null;
  const known = cells.map(isKnown).filter((each) => each !== null);
  return known.length === 0 ? null : known.filter(Boolean).length / known.length;
}

/** What the cells of a column without a known heading look like. */
function guessFromContent(cells: readonly RawCell[]): IntakeField | null {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  const most = (found: number): boolean => found >= 3 && found >= 0.8 * (texts.length + numbers.length);
  const count = (test: (text: string) => boolean): number => texts.filter(test).length;
  if (
    most(count((text) => /^(?:实施|准备|储备)类?$/.test(compactText(text)) && readPoolClass(text) !== null))
  )
    return 'poolClass';
  if (most(count((text) => text.length <= 6 && readStage(text) !== null))) return 'stage';
  if (most(count((text) => readLists(text) !== null))) return 'list';
  if (most(numbers.filter((value) => value > 114 && value < 123.5).length)) return 'coordinateX';
  if (most(numbers.filter((value) => value > 34 && value < 38.5).length)) return 'coordinateY';
  if (most(count((text) => /^1\d{10}$/.test(compactText(text))))) return 'contactPhone';
  return null;
}

function proposeColumn(
  column: number,
  path: readonly string[],
  unitText: string,
  cells: readonly RawCell[],
  sheetUnit: MoneyUnit | null,
): ColumnMapping {
  const compact = path.map(compactText).join('');
  const whole = matchHeading(bareHeading(compact));
  const own = matchHeading(bareHeading(path.at(-1) ?? ''));
  // A group heading sharpens its parts (2020年›计划投资), yet a part that is plain by itself decides (投资›联系人).
  const found = own !== null && (whole === null || own.sure > whole.sure) ? own : whole;
  const guess = found === null ? guessFromContent(cells) : null;
  const named = found === null ? guess : settleNumbering(found.field, compact, cells);
  const share = named === null ? null : shareReadable(cells, named);
  const disagrees = share !== null && share < 0.5;
  // 项目类别 may sort by anything: where its words are not the pool's, it is kept as it is.
  const field = disagrees && named !== null && WORD_READERS[named] !== undefined ? 'extra' : named;
  const confidence = (found?.sure ?? (guess === null ? 0 : 0.6)) * (share === null ? 1 : 0.4 + 0.6 * share);
  const isMoney = field !== null && kindOfField(field) === 'money';
  const stated = isMoney ? (findMoneyUnit(compactText(unitText)) ?? findMoneyUnitOfPath(path)) : null;
  const period = field !== null && PERIOD_FIELDS.has(field) ? readHeaderPeriod(compact) : null;
  return {
    column,
    heading: path.join(' › '),
    field,
    confidence: Number(confidence.toFixed(2)),
    why:
      field === null ? 'unknown' : disagrees ? 'content_disagrees' : found === null ? 'content' : 'heading',
    unit: isMoney ? (stated ?? sheetUnit ?? 'wan') : null,
    unitFrom: isMoney ? (stated === null ? (sheetUnit === null ? 'assumed' : 'sheet') : 'heading') : null,
    year: period?.year ?? null,
    months: period?.months ?? null,
  };
}

/** 编号 numbers the rows, unless its cells look like ids: SD-2020-001. */
function settleNumbering(field: IntakeField, compact: string, cells: readonly RawCell[]): IntakeField {
  if (field !== 'sequence' || compact !== '编号') return field;
  const filled = cells.map((cell) => compactText(textOfCell(cell))).filter((text) => text !== '');
  const ids = filled.filter((text) => /^(?=.*\d)[A-Za-z\d][\w-]{3,}$/.test(text));
  return filled.length > 0 && ids.length >= 0.8 * filled.length ? 'id' : field;
}

/** The nearest heading that states a unit: the column's own, then its groups'. */
function findMoneyUnitOfPath(path: readonly string[]): MoneyUnit | null {
  for (const text of [...path].reverse()) {
    const unit = findMoneyUnit(compactText(text));
    if (unit !== null) return unit;
  }
  return null;
}

/** What sets two columns of the same field apart. */
const slotOf = ({ field, year, months }: ColumnMapping): string =>
  field !== null && PERIOD_FIELDS.has(field)
    ? `${field} ${year ?? ''} ${months?.join('-') ?? ''}`
    : (field ?? '');

/** A cumulative column of one month alone is that month's work: 6月完成 beside 1-6月完成. */
function settleMonths(mapping: ColumnMapping): ColumnMapping {
  const { field, months, heading } = mapping;
  const isOne = months !== null && months[0] === months[1] && months[0] !== 1;
  const isSum = /累计|截[至止]|年初/.test(heading);
  if (field === 'cumulative' && isOne) {
    if (isSum) return { ...mapping, months: [1, months[1]] };
    return { ...mapping, field: 'monthDone' };
  }
  return mapping;
}

/** 累计 beside a plain year-to-date column means since the start of works. */
function settleCumulative(mappings: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const isPlain = ({ field, months, year, heading }: ColumnMapping): boolean =>
    field === 'cumulative' &&
    months === null &&
    year === null &&
    !/本年|当年|今年|年度|年内|年初/.test(heading);
  const hasDated = mappings.some((mapping) => mapping.field === 'cumulative' && !isPlain(mapping));
  return hasDated
    ? mappings.map((each) => (isPlain(each) ? { ...each, field: 'everDone' as const } : each))
    : mappings;
}

/**
 * Propose what each column is, from its headings and its cells. A field that is taken once goes to the
 * column that is surest of it, the first of equals; the others are kept as extras.
 * @param sheetUnit unit a note over the table states: 单位：万元
 * @rule IMP-2
 */
export function proposeColumns(
  sheet: RawSheet,
  header: HeaderBlock,
  sheetUnit: MoneyUnit | null,
): readonly ColumnMapping[] {
  const sampled = sheet.rows.slice(header.bottom + 1, header.bottom + 1 + SAMPLE);
  const proposed = settleCumulative(
    header.paths.map((path, column) =>
      settleMonths(
        proposeColumn(
          column,
          path,
          header.units[column] ?? '',
          sampled.map((row) => row[column] ?? null),
          sheetUnit,
        ),
      ),
    ),
  );
  const winners = new Map<string, ColumnMapping>();
  for (const mapping of proposed) {
    const slot = slotOf(mapping);
    const rival = winners.get(slot);
    if (rival === undefined || mapping.confidence > rival.confidence) winners.set(slot, mapping);
  }
  return proposed.map((mapping) => {
    const { field } = mapping;
    const hasPeriod = field !== null && PERIOD_FIELDS.has(field);
    if (field === null || (isManyField(field) && !hasPeriod) || winners.get(slotOf(mapping)) === mapping)
      return mapping;
    return { ...mapping, field: 'extra', why: 'taken', unit: null, unitFrom: null };
  });
}
