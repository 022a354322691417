import {
  FILL_IN_FIELD_IDS,
  FILL_IN_FIELDS,
  type FillInField,
  type FillInScope,
  type FillInValues,
  fillInOf,
  keyOfScope,
  type ReturnedForm,
} from '@/domain/dispatch/fill-in-form';
import { citeCell, type SourceRow } from '@/domain/dispatch/monthly-report';
import { type Library, reportOf } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import type { Refusal } from '@/lib/result';
import { understandReturnedRow } from './understand-returned-row';

export type FillInValue = FillInValues[FillInField];

/** What one file says a cell should be. */
export interface FillInOffer {
  readonly value: FillInValue;
  readonly source: SourceRow;
}

/** One cell that somebody changed: against what was sent, and against what the library holds now. */
export interface FillInDifference {
  readonly projectId: string;
  readonly field: FillInField;
  /** What was sent out. */
  readonly base: FillInValue;
  /** What the library holds now. */
  readonly now: FillInValue;
  /** One offer where files agree, several where they do not. */
  readonly offers: readonly FillInOffer[];
  /**
   * `clean`: only the file changed it · `two_files`: files disagree · `changed_here`: changed in the
   * library since it was sent, to something else. The last two are chosen by a person.
   */
  readonly kind: 'clean' | 'two_files' | 'changed_here';
}

/** All returned files against the library. */
export interface FillInComparison {
  readonly month: Month;
  readonly differences: readonly FillInDifference[];
  /** Lines and files that could not be taken, each with its cell and why. */
  readonly refusals: readonly Refusal[];
  /** Scopes that were sent a form and have not answered. */
  readonly late: readonly FillInScope[];
  /** Scopes that answered twice, by file: the later file is not preferred by itself. */
  readonly doubled: readonly { readonly scope: FillInScope; readonly files: readonly string[] }[];
  /** Lines that were sent and are gone from the file that came back. */
  readonly missingLines: readonly { readonly projectId: string; readonly file: string }[];
  /** Lines that came back with nothing in them. */
  readonly blankLines: readonly { readonly projectId: string; readonly file: string }[];
  /** Lines read: each is understood or refused. */
  readonly lines: { readonly read: number; readonly understood: number; readonly refused: number };
}

interface Found {
  readonly base: FillInValues;
  readonly offers: Map<FillInField, FillInOffer[]>;
}

function differencesOf(
  library: Library,
  month: Month,
  found: ReadonlyMap<string, Found>,
): FillInDifference[] {
  return [...found].flatMap(([projectId, { base, offers }]) => {
    const now = fillInOf(reportOf(library, projectId, month));
    return FILL_IN_FIELD_IDS.flatMap((field): FillInDifference[] => {
      const all = offers.get(field) ?? [];
      const values = new Set(all.map(({ value }) => value));
      if (values.size === 0 || (values.size === 1 && values.has(now[field]))) return [];
      const disagree = values.size > 1;
      const changedHere = now[field] !== base[field];
      const kind = disagree ? 'two_files' : changedHere ? 'changed_here' : 'clean';
      return [{ projectId, field, base: base[field], now: now[field], offers: all, kind }];
    });
  });
}

/**
 * Compare returned workbooks with the library, field by field, matched by id. A cell left as it was sent
 * offers nothing; so a city that only corrected one number never overwrites what the others changed.
 * @param expected scopes that were sent a form
 * @rule FILL-3
 */
export function compareReturnedForms(
  library: Library,
  month: Month,
  expected: readonly FillInScope[],
  forms: readonly ReturnedForm[],
): FillInComparison {
  const refusals: Refusal[] = [];
  const blankLines: { projectId: string; file: string }[] = [];
  const found = new Map<string, Found>();
  const known = new Set(library.projects.map(({ id }) => id));
  let read = 0;
  let understood = 0;
  const usable = forms.filter((form) => {
    if (form.month === month && form.drill === library.drill) return true;
    const why = form.month === month ? '演练数据与正式数据不能混用' : '月份与正在回收的月份不同';
    refusals.push({ where: form.file, why });
    return false;
  });
  for (const row of usable.flatMap(({ rows }) => rows)) {
    read++;
    const at = citeCell(row.source, '项目编号');
    if (row.base === null || !known.has(row.projectId)) {
      const why = row.projectId === '' ? '没有项目编号' : `“${row.projectId}”不在发出的名单或库中`;
      refusals.push({ where: at, why });
      continue;
    }
    const values = understandReturnedRow(row);
    if (!values.ok) {
      refusals.push(...values.error);
      continue;
    }
    understood++;
    if (Object.values(values.value).every((value) => value === null || value === ''))
      blankLines.push({ projectId: row.projectId, file: row.source.file });
    const entry = found.get(row.projectId) ?? {
      base: row.base,
      offers: new Map<FillInField, FillInOffer[]>(),
    };
    for (const field of FILL_IN_FIELD_IDS)
      if (values.value[field] !== row.base[field])
        entry.offers.set(field, [
          ...(entry.offers.get(field) ?? []),
          { value: values.value[field], source: row.source },
        ]);
    found.set(row.projectId, entry);
  }
  const filesOf = new Map<string, string[]>();
  for (const { scope, file } of usable)
    filesOf.set(keyOfScope(scope), [...(filesOf.get(keyOfScope(scope)) ?? []), file]);
  return {
    month,
    differences: differencesOf(library, month, found),
    refusals,
    late: expected.filter((scope) => !filesOf.has(keyOfScope(scope))),
    doubled: expected.flatMap((scope) => {
      const files = filesOf.get(keyOfScope(scope)) ?? [];
      return files.length > 1 ? [{ scope, files }] : [];
    }),
    missingLines: usable.flatMap(({ missingIds, file }) =>
      missingIds.map((projectId) => ({ projectId, file })),
    ),
    blankLines,
    lines: { read, understood, refused: read - understood },
  };
}

/** How a cell of the form is called in reports. */
export const nameOfFillInField = (field: FillInField): string => FILL_IN_FIELDS[field].zh;
