import {
  type ChangedCell,
  FILL_IN_FIELD_IDS,
  FILL_IN_FIELDS,
  type FillInField,
  type FillInScope,
  type FillInValues,
  fillInOf,
  keyOfScope,
  REGISTER_FIELDS,
  type RegisterField,
  type ReturnedForm,
} from '@/domain/dispatch/fill-in-form';
import { annualPlanOf } from '@/domain/dispatch/dispatch-project';
import { citeCell, type SourceRow } from '@/domain/dispatch/monthly-report';
import { type Library, reportOf } from '@/domain/library/library';
import { addMonths, formatMonth, type Month, yearOf } from '@/domain/time/month';
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
  readonly field: FillInField | RegisterField;
  /** What was sent out. */
  readonly base: FillInValue;
  /** What the library holds now. */
  readonly now: FillInValue;
  /** One offer where files agree, several where they do not. */
  readonly offers: readonly FillInOffer[];
  /**
   * `clean`: only the file changed it · `two_files`: files disagree · `changed_here`: changed in the
   * library since it was sent, to something else. These two are chosen by a person. · `locked`: a cell of
   * the register that was not to be changed; it stays unless a person takes it.
   */
  readonly kind: 'clean' | 'two_files' | 'changed_here' | 'locked';
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
  /** Locked cells that were changed and that nothing is taken from. */
  readonly lockedChanges: readonly (ChangedCell & {
    readonly projectId: string;
    readonly source: SourceRow;
  })[];
  /** Lines read: each is understood or refused. */
  readonly lines: { readonly read: number; readonly understood: number; readonly refused: number };
}

interface Found {
  readonly base: FillInValues;
  readonly offers: Map<FillInField, FillInOffer[]>;
  readonly register: Map<RegisterField, { readonly base: string; readonly offers: FillInOffer[] }>;
}

function differencesOf(
  library: Library,
  month: Month,
  found: ReadonlyMap<string, Found>,
): FillInDifference[] {
  const projects = new Map(library.projects.map((project) => [project.id, project]));
  const contacts = new Map(library.contacts.map((contact) => [contact.projectId, contact]));
  return [...found].flatMap(([projectId, { base, offers, register }]) => {
    const now = fillInOf(reportOf(library, projectId, month));
    const project = projects.get(projectId);
    const contact = contacts.get(projectId);
    const held: Readonly<Record<RegisterField, FillInValue>> = {
      contactPerson: contact?.person ?? '',
      contactPhone: contact?.phone ?? '',
      name: project?.name ?? '',
      annualPlanWan:
        project === undefined ? null : (annualPlanOf(project, yearOf(month))?.plannedInvestmentWan ?? null),
    };
    const ofRegister = [...register].flatMap(([field, { base: sent, offers: all }]): FillInDifference[] => {
      const values = new Set(all.map(({ value }) => value));
      if (values.size === 1 && values.has(held[field])) return [];
      const isContact = field === 'contactPerson' || field === 'contactPhone';
      const disagree = values.size > 1 ? 'two_files' : held[field] === sent ? 'clean' : 'changed_here';
      const from = field === 'annualPlanWan' ? (sent === '' ? null : Number(sent)) : sent;
      const kind = isContact ? disagree : 'locked';
      return [{ projectId, field, base: from, now: held[field], offers: all, kind }];
    });
    const ofReport = FILL_IN_FIELD_IDS.flatMap((field): FillInDifference[] => {
      const all = offers.get(field) ?? [];
      const values = new Set(all.map(({ value }) => value));
      if (values.size === 0 || (values.size === 1 && values.has(now[field]))) return [];
      const disagree = values.size > 1;
      const changedHere = now[field] !== base[field];
      const kind = disagree ? 'two_files' : changedHere ? 'changed_here' : 'clean';
      return [{ projectId, field, base: base[field], now: now[field], offers: all, kind }];
    });
    return [...ofReport, ...ofRegister];
  });
}

/** A line that says how far works are and not that they began: begun last month, they still are. */
function carryStart(values: FillInValues, library: Library, projectId: string, month: Month): FillInValues {
  if (values.started !== null) return values;
  const last = reportOf(library, projectId, addMonths(month, -1));
  return last?.started === true ? { ...values, started: true } : values;
}

/** What a changed cell of the register offers. @nodata undefined: nothing that could be taken */
function offerOf({ field, back }: ChangedCell): FillInValue | undefined {
  if (field === null) return undefined;
  if (field !== 'annualPlanWan') return field === 'name' && back === '' ? undefined : back;
  const wan = Number(back.normalize('NFKC').replaceAll(',', ''));
  return back !== '' && Number.isFinite(wan) && wan >= 0 ? wan : undefined;
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
  const lockedChanges: FillInComparison['lockedChanges'][number][] = [];
  const found = new Map<string, Found>();
  const known = new Set(library.projects.map(({ id }) => id));
  let read = 0;
  let understood = 0;
  const usable = forms.filter((form) => {
    if (form.month === month && form.drill === library.drill) return true;
    const why =
      form.month === month
        ? '演练数据与正式数据不能混用'
        : `是 ${formatMonth(form.month)} 的填报表，正在回收的是 ${formatMonth(month)}；请另行回收该月`;
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
    const understanding = understandReturnedRow(row);
    if (!understanding.ok) {
      refusals.push(...understanding.error);
      continue;
    }
    understood++;
    const isBlank = Object.values(understanding.value).every((value) => value === null || value === '');
    const values = isBlank
      ? understanding.value
      : carryStart(understanding.value, library, row.projectId, month);
    if (isBlank) blankLines.push({ projectId: row.projectId, file: row.source.file });
    const entry = found.get(row.projectId) ?? {
      base: row.base,
      offers: new Map<FillInField, FillInOffer[]>(),
      register: new Map<RegisterField, { base: string; offers: FillInOffer[] }>(),
    };
    for (const cell of row.changed) {
      const value = offerOf(cell);
      if (cell.field === null || value === undefined) {
        lockedChanges.push({ ...cell, projectId: row.projectId, source: row.source });
        continue;
      }
      const known = entry.register.get(cell.field) ?? { base: cell.sent, offers: [] };
      known.offers.push({ value, source: row.source });
      entry.register.set(cell.field, known);
    }
    for (const field of FILL_IN_FIELD_IDS)
      if (values[field] !== row.base[field])
        entry.offers.set(field, [
          ...(entry.offers.get(field) ?? []),
          { value: values[field], source: row.source },
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
    lockedChanges,
    lines: { read, understood, refused: read - understood },
  };
}

/** How a cell of the form is called in reports. */
export const nameOfFillInField = (field: FillInField | RegisterField): string =>
  field in FILL_IN_FIELDS
    ? FILL_IN_FIELDS[field as FillInField].zh
    : REGISTER_FIELDS[field as RegisterField].zh;
