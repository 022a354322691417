import type { IntakeEntry } from '@/analysis/intake/intake-result';
import type { Translate } from '@/i18n/translate';
import { toCsv } from '@/io/write-csv';

/** One line of the row report in words: where, what, as written, what was done. */
export const showEntry = (entry: IntakeEntry, t: Translate): readonly [string, string, string, string] => {
  const { source, column, code, found, action, result } = entry;
  const where = `${source.file} › ${source.sheet} › ${source.row}${column === '' ? '' : ` › ${column}`}`;
  return [where, t(`intake.${code}`), found, `${t(`intake.action.${action}`)} ${result}`.trim()];
};

/** The row report as a .csv a spreadsheet opens with its Chinese right. */
export const entriesToCsv = (entries: readonly IntakeEntry[], t: Translate): string =>
  toCsv([
    [t('import.where'), t('import.what'), t('import.found'), t('import.done')],
    ...entries.map((entry) => showEntry(entry, t)),
  ]);
