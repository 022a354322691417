import type { Adcode } from '@/domain/region/adcode';
import { type Month, monthOf } from '@/domain/time/month';
import { computeSha256 } from '@/lib/sha256';
import { type RawSheet, textOfCell } from '@/lib/raw-workbook';
import type { Datum } from '../coordinate-doctor/datum-witness';
import { findDatum } from './find-datum';
import { findHeader, type HeaderBlock } from './find-header';
import { compactText } from './half-width';
import { bareHeading } from './header-heading';
import { findReportMonth } from './header-period';
import type { ColumnMapping } from './intake-result';
import { findMoneyUnit } from './money-unit';
import { proposeColumns } from './plan-columns';
import { findCity, type RegionNames } from './read-region';

/** What the person says of a file before it is read; null leaves it to the file. */
export interface IntakeOptions {
  readonly regions: RegionNames;
  /** The month the reports are of. */
  readonly month: Month | null;
  /** The city all rows lie in. */
  readonly cityAdcode: Adcode | null;
}

/** How a sheet will be read: proposed, then edited by a person, then saved by its fingerprint. */
export interface SheetPlan {
  readonly header: HeaderBlock;
  readonly columns: readonly ColumnMapping[];
  /** Sixteen hex digits of the headings: the same form has the same. */
  readonly fingerprint: string;
  /** @nodata null */
  readonly month: Month | null;
  readonly monthFrom: 'person' | 'title' | 'headings' | null;
  /** @nodata null: each row states its own */
  readonly cityAdcode: Adcode | null;
  /** System its coordinates are said to be in, by the sheet or by a person. @nodata null: judged by the rows */
  readonly datum: Datum | null;
}

/** Fingerprint of a header: years and months left out, so that next month's file has the same. @rule IMP-2 */
export function fingerprintHeader({ paths }: Pick<HeaderBlock, 'paths'>): string {
  const names = paths.map((path) =>
    bareHeading(path.join('›'))
      .replace(/20\d{2}/g, 'Y')
      .replace(/\d{1,2}(?=月|[-~至到]\d{1,2}月)/g, 'M'),
  );
  return computeSha256(names.join('|')).slice(0, 16);
}

function findMonth(
  file: string,
  sheet: RawSheet,
  above: readonly string[],
  columns: readonly ColumnMapping[],
): Pick<SheetPlan, 'month' | 'monthFrom'> {
  // A day is when the form was filled in, not what it is of.
  const speaking = [...above, sheet.name, file.replace(/\.\w+$/, '')]
    .map(compactText)
    .filter((text) => !/\d[日号]|填[报表]|打印|制表/.test(text));
  // The year may stand in the file's name and the month in the sheet's.
  const year = /20\d{2}/.exec(speaking.join(' '))?.[0] ?? '';
  for (const text of [...speaking, ...speaking.map((each) => `${year}年${each}`)]) {
    const month = findReportMonth(text);
    if (month !== null) return { month, monthFrom: 'title' };
  }
  const dated = columns.filter(({ field }) => field === 'cumulative' || field === 'monthDone');
  const last = Math.max(0, ...dated.map(({ months }) => months?.[1] ?? 0));
  const stated =
    columns.find((column) => column.year !== null && column.field !== 'everDone')?.year ?? Number(year);
  if (last > 0 && stated > 0) return { month: monthOf(stated, last), monthFrom: 'headings' };
  return { month: null, monthFrom: null };
}

/**
 * Understand a sheet before its rows are read: header, columns, units, month and city.
 * @param saved columns a person confirmed for the same fingerprint, if any
 * @returns null when no header is found: the sheet holds no table of projects
 * @rule IMP-1
 */
export function planSheet(
  file: string,
  sheet: RawSheet,
  options: IntakeOptions,
  saved: readonly ColumnMapping[] | null = null,
): SheetPlan | null {
  const header = findHeader(sheet);
  if (header === null) return null;
  const above = sheet.rows
    .slice(0, header.top)
    .flatMap((row) => row.map(textOfCell))
    .filter((text) => text !== '');
  const unit = above.map((text) => findMoneyUnit(compactText(text))).find((found) => found !== null) ?? null;
  const proposed = proposeColumns(sheet, header, unit);
  const columns =
    saved === null || saved.length !== proposed.length ? proposed : proposed.map(keepSaved(saved));
  const found = findMonth(file, sheet, above, columns);
  const month = options.month === null ? found : { month: options.month, monthFrom: 'person' as const };
  const names = [file, sheet.name, ...above.filter((text) => text.length < 60)].join(' ');
  return {
    header,
    columns,
    fingerprint: fingerprintHeader(header),
    ...month,
    cityAdcode: options.cityAdcode ?? findCity(names, options.regions),
    datum: findDatum(columns, [...above, sheet.name, file]),
  };
}

/** A saved column keeps its field and unit; years and months come from this file's own headings. */
const keepSaved =
  (saved: readonly ColumnMapping[]) =>
  (proposed: ColumnMapping, index: number): ColumnMapping => {
    const kept = saved[index];
    if (kept === undefined) return proposed;
    const { field, unit, unitFrom } = kept;
    return { ...proposed, field, unit, unitFrom, confidence: 1, why: 'saved' };
  };
