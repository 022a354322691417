import type { Month } from '@/domain/time/month';
import { type RawCell, textOfCell } from '@/lib/raw-workbook';
import { compactText } from './half-width';
import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-result';
import { readClauses } from './read-clauses';
import type { RegionNames } from './read-region';
import { readIndustry, readLevel, readLists, readPoolClass, readStage, readYesNo } from './read-words';
import type { RowDraft } from './row-draft';

/** Set the field a word stands for. @returns whether the word is known */
function setWord(
  draft: RowDraft,
  field: IntakeField,
  text: string,
  sheet: Month | null,
  names: RegionNames,
): boolean {
  const { project } = draft;
  switch (field) {
    case 'level': {
      const level = readLevel(text);
      if (level !== null) project.level = level;
      return level !== null;
    }
    case 'industry': {
      const industry = readIndustry(text);
      if (industry !== null) project.industryId = industry;
      return industry !== null;
    }
    case 'taskForce': {
      const industry = readIndustry(text);
      if (industry !== null) project.taskForceIds = [...new Set([...(project.taskForceIds ?? []), industry])];
      return industry !== null;
    }
    case 'list': {
      const lists = readLists(text);
      if (lists !== null) project.listIds = [...new Set([...(project.listIds ?? []), ...lists])];
      return lists !== null;
    }
    case 'poolClass': {
      const pool = readPoolClass(text);
      if (pool !== null) project.poolClass = pool;
      return pool !== null;
    }
    case 'clause': {
      const clauses = readClauses(text, names.clauses ?? []);
      if (clauses !== null) project.clauseIds = [...new Set([...(project.clauseIds ?? []), ...clauses])];
      return clauses !== null;
    }
    case 'stage': {
      const stage = readStage(text);
      if (stage !== null) project.stage = stage;
      return stage !== null;
    }
    case 'started': {
      const started = readYesNo(text);
      if (started !== null && sheet !== null) draft.report(sheet).started = started;
      return started !== null;
    }
    default:
      return false;
  }
}

/** Read a word of a list of words; an unknown one is kept as an extra and said, never guessed. @rule IMP-6 */
export function readWordCell(
  draft: RowDraft,
  field: IntakeField,
  mapping: ColumnMapping,
  cell: RawCell,
  sheet: Month | null,
  names: RegionNames,
): void {
  const text = textOfCell(cell);
  if (/^[-/]*$/.test(compactText(text))) return;
  if (field === 'started' && sheet === null) return draft.problem(mapping, 'month_unknown', cell);
  // A list may be a column of its own, ticked: 省重大项目 | √.
  const ticked = field === 'list' ? readYesNo(text) : null;
  const word = ticked === true ? mapping.heading : text;
  if (ticked === false || setWord(draft, field, word, sheet, names)) return;
  draft.keep(mapping, cell);
  draft.note(mapping, 'word_unknown', cell, 'kept');
}
