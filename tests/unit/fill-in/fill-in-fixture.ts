import { readXlsx } from 'hucre/xlsx';
import { makeFillInForms } from '@/analysis/fill-in/make-fill-in-forms';
import type { FillInForm, FillInScope, ReturnedForm } from '@/domain/dispatch/fill-in-form';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Library } from '@/domain/library/library';
import { type Month, monthOf } from '@/domain/time/month';
import { readFillInWorkbook } from '@/io/read-fill-in-workbook';
import { writeFillInWorkbook } from '@/io/write-fill-in-workbook';
import { orThrow } from '@/lib/result';
import { makeDrillSet } from '../../../scripts/steps/drill-set';
import { readDrillWorld } from '../../../scripts/steps/drill-world';

export const JUNE = monthOf(2020, 6);
const MAY = monthOf(2020, 5);

const world = readDrillWorld();
const set = makeDrillSet(world, 240, 11);

const reportsOf = (month: Month): readonly MonthlyReport[] =>
  set.reports.filter((report) => report.month === month);

/** The drill library with May reported and June still to come. */
export const DRILL_LIBRARY: Library = {
  id: 'drill',
  drill: true,
  projects: [...new Map(set.projects.map((project) => [project.id, project])).values()],
  reports: new Map([[MAY, reportsOf(MAY)]]),
  contacts: set.contacts,
  acceptances: [],
};

const CITY_CODES = [...new Set(set.projects.map(({ cityAdcode }) => Number(cityAdcode)))].sort();
export const CITY_SCOPES: readonly FillInScope[] = CITY_CODES.map((id) => ({
  kind: 'city',
  id,
  name: `市${id}`,
}));

/** Forms of June for some scopes. */
export const formsOf = (library: Library, scopes: readonly FillInScope[]): readonly FillInForm[] =>
  makeFillInForms(library, {
    month: JUNE,
    scopes,
    withContacts: false,
    madeOn: '2020-07-01',
    countyNames: new Map(),
  });

/** Write a form and read it back, as if it had been mailed out and returned untouched. */
export async function sendAndReturn(
  form: FillInForm,
  file = `${form.scope.name}.xlsx`,
): Promise<ReturnedForm> {
  return orThrow(await readFillInWorkbook(file, await writeFillInWorkbook(form)));
}

/** The visible cells of a written form, as a spreadsheet program holds them. */
export async function visibleCells(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const sheet = (await readXlsx(bytes)).sheets.find(({ name }) => name === '填报');
  return sheet?.rows ?? [];
}
