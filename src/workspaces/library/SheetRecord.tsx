import type { ReactNode } from 'react';
import type { LogEntry } from '@/domain/library/change-log';
import type { Atlas } from '@/domain/atlas/atlas';
import { citeClause, clauseTitle } from '@/i18n/cite-clause';
import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { formatMonth } from '@/domain/time/month';
import type { ProjectRow } from './project-row';
import type { FacetWords } from './row-facets';
import { historyOf } from './sheet-history';
import type { Standing } from './sheet-supervision';
import { SheetSection } from './SheetSection';
import { StatusMark } from './StatusMark';

/** Light with its reason, its last twelve months, the steps taken, and the step of supervision that is due. */
export function SheetStanding({
  standing,
  laterSteps,
  words,
  children,
}: {
  readonly standing: Standing;
  /** Steps taken after the month shown. */
  readonly laterSteps: number;
  readonly words: FacetWords;
  /** Where a step is recorded; left out on paper. */
  readonly children?: ReactNode;
}) {
  const { t, locale } = words;
  const { due, months, steps, why } = standing;
  return (
    <SheetSection title={t('sheet.supervision')}>
      {why === '' ? null : <p>{why}</p>}
      {months.length === 0 ? null : (
        <ol className="sheet-lights">
          {months.map(({ month, color }) => (
            <li key={month} title={`${formatMonth(month)} ${LIGHT_COLORS[color][locale]}`}>
              <StatusMark color={color} word={formatMonth(month).slice(2)} />
            </li>
          ))}
        </ol>
      )}
      <p>
        {due === null
          ? t('sheet.supervision.notDue')
          : `${t('sheet.supervision.due', { step: SUPERVISION_STEPS[due.kind][locale] })}${locale === 'zh' ? due.sentence : due.sentenceEn}`}
      </p>
      {steps.length === 0 ? (
        <p className="quiet">{t('sheet.steps.none')}</p>
      ) : (
        <ol className="sheet-list sheet-steps" aria-label={t('sheet.steps')}>
          {steps.map((step) => (
            <li key={`${step.day}-${step.kind}`}>
              <span>
                {step.day} {SUPERVISION_STEPS[step.kind][locale]}：{step.reason}
              </span>
              <span className="quiet">
                {step.person}
                {step.document === '' ? '' : ` · ${step.document}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {laterSteps === 0 ? null : <p className="quiet">{t('sheet.steps.later', { count: laterSteps })}</p>}
      {children}
      <p className="sheet-note">{t('sheet.supervision.note')}</p>
    </SheetSection>
  );
}

/** Clauses the project serves. */
export function SheetClauses(props: {
  readonly row: ProjectRow;
  readonly atlas: Atlas;
  readonly words: FacetWords;
}) {
  const { t, locale } = props.words;
  const ids = props.row.project.clauseIds;
  const clauses = ids.map((id) => props.atlas.clauses.find((clause) => clause.id === id) ?? id);
  return (
    <SheetSection title={t('sheet.clauses')}>
      {ids.length === 0 ? <p className="quiet">{t('sheet.clauses.none')}</p> : null}
      <ul className="sheet-list">
        {clauses.map((clause) =>
          typeof clause === 'string' ? (
            <li key={clause}>{clause}</li>
          ) : (
            <li key={clause.id}>
              <span>
                {citeClause(clause, locale)} {clauseTitle(clause, locale)}
              </span>
            </li>
          ),
        )}
      </ul>
    </SheetSection>
  );
}

/** What was changed here: when, by whom, from what to what, why; what was taken back is struck through. */
export function SheetHistory(props: {
  readonly projectId: string;
  readonly log: readonly LogEntry[];
  readonly words: FacetWords;
}) {
  const { t } = props.words;
  const lines = historyOf(props.log, props.projectId, props.words);
  return (
    <SheetSection title={t('sheet.history')}>
      {lines.length === 0 ? <p className="quiet">{t('sheet.history.none')}</p> : null}
      <ul className="sheet-list sheet-history">
        {lines.map((line) => (
          <li key={line.key} className={line.undone ? 'sheet-undone' : undefined}>
            <span>{line.what}</span>
            <span className="quiet">
              {line.at} {line.by} · {line.origin}
              {line.reason === '' ? '' : ` · ${line.reason}`}
              {line.undone ? ` · ${t('sheet.undone')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
