import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareReturnedForms } from '@/analysis/fill-in/compare-returned-forms';
import { readFillInWorkbook } from '@/io/read-fill-in-workbook';
import { nameFillInFile, writeFillInWorkbook } from '@/io/write-fill-in-workbook';
import { orThrow } from '@/lib/result';
import { CITY_SCOPES, DRILL_LIBRARY, formsOf, JUNE } from '../unit/fill-in/fill-in-fixture';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Open and save with another program, as an office with WPS does. */
function saveWithLibreOffice(folder: string, names: readonly string[]): string {
  const saved = join(folder, 'saved');
  mkdirSync(saved);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved];
  const run = spawnSync(office ?? '', [...convert, ...names.map((name) => join(folder, name))]);
  if (run.status !== 0) throw new Error(`LibreOffice: ${String(run.stderr)}`);
  return saved;
}

it.skipIf(office === undefined)(
  'FILL-5: ids, values and order of all city workbooks survive being saved by another program (LibreOffice)',
  { timeout: 180_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qilu-fill-in-'));
    const filled = formsOf(DRILL_LIBRARY, CITY_SCOPES).map((form) => ({
      ...form,
      rows: form.rows.map((row, index) => ({
        ...row,
        base: {
          started: index % 2 === 0,
          startDate: index % 2 === 0 ? '2020-03' : null,
          cumulativeWan: index % 3 === 0 ? null : 1234.5 + index,
          fundsWan: 0,
          progressText: `=形象 ${index}，“完成”`,
        },
      })),
    }));
    const names = filled.map(nameFillInFile);
    for (const [index, form] of filled.entries())
      writeFileSync(join(folder, names[index] ?? ''), await writeFillInWorkbook(form));
    const saved = saveWithLibreOffice(folder, names);
    for (const [index, form] of filled.entries()) {
      const name = names[index] ?? '';
      const back = orThrow(await readFillInWorkbook(name, readFileSync(join(saved, name))));
      expect(back.scope).toEqual(form.scope);
      expect(back.rows.map(({ projectId, base }) => [projectId, base])).toEqual(
        form.rows.map(({ project, base }) => [project.id, base]),
      );
      const comparison = compareReturnedForms(DRILL_LIBRARY, JUNE, [form.scope], [back]);
      expect([comparison.differences, comparison.refusals]).toEqual([[], []]);
    }
  },
);
