import { useMemo, useState } from 'react';
import {
  changesOfReturnedForms,
  type FillInChoice,
  listOpenConflicts,
} from '@/analysis/fill-in/changes-of-returned-forms';
import type { FillInComparison } from '@/analysis/fill-in/compare-returned-forms';
import type { FillInScope } from '@/domain/dispatch/fill-in-form';
import { formatMonth } from '@/domain/time/month';
import type { Refusal } from '@/lib/result';
import { useActions, useTranslate } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import { ConflictTable } from './ConflictTable';
import { DifferenceTable } from './DifferenceTable';
import { showOfferSource } from './show-fill-in';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';

const names = (scopes: readonly FillInScope[]): string => scopes.map(({ name }) => name).join('、');

/** What came back, cell by cell: who is late, what is wrong, what a person must choose, what will be written. */
export function ReturnedFormsReport(props: {
  readonly comparison: FillInComparison;
  readonly refusals: readonly Refusal[];
  readonly expected: number;
  readonly files: number;
  readonly onDone: () => void;
}) {
  const { comparison, refusals, expected, files, onDone } = props;
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { library } = useKept();
  const signature = useSignature();
  const [choices, setChoices] = useState<ReadonlyMap<string, FillInChoice>>(new Map());
  const nameById = useMemo(() => new Map(library.projects.map(({ id, name }) => [id, name])), [library]);
  const nameOf = (id: string): string => nameById.get(id) ?? id;
  const conflicts = comparison.differences.filter(({ kind }) => kind !== 'clean');
  const clean = comparison.differences.filter(({ kind }) => kind === 'clean');
  const open = listOpenConflicts(comparison, choices).length;
  const changes = open > 0 ? [] : changesOfReturnedForms(library, comparison, choices);
  const month = formatMonth(comparison.month);
  const { lines, late, doubled, blankLines, missingLines, lockedChanges } = comparison;
  const commit = async (): Promise<void> => {
    if (!(await signature.sign())) return actions.notify(t('library.edit.person.needed'), 'warning');
    const reason = t('data.fillIn.reason', { month, files });
    const done = await keeper.commit({ origin: 'returned', reason, changes });
    if (!done.ok) return actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    actions.notify(t('data.fillIn.committed', { count: changes.length, month }));
    onDone();
  };
  return (
    <div className="data-report" aria-live="polite">
      <p className="data-equation">{t('data.fillIn.equation', { ...lines })}</p>
      <ul className="data-facts">
        <li>{t('data.fillIn.arrived', { count: expected - late.length, expected })}</li>
        {late.length > 0 ? <li>{t('data.fillIn.late', { names: names(late) })}</li> : null}
        {doubled.length > 0 ? (
          <li>{t('data.fillIn.doubled', { names: names(doubled.map(({ scope }) => scope)) })}</li>
        ) : null}
        {blankLines.length > 0 ? <li>{t('data.fillIn.blank', { count: blankLines.length })}</li> : null}
        {missingLines.length > 0 ? <li>{t('data.fillIn.missing', { count: missingLines.length })}</li> : null}
      </ul>
      {refusals.length > 0 ? (
        <section>
          <h4>{t('data.fillIn.refusals', { count: refusals.length })}</h4>
          <ul className="data-refusals">
            {refusals.map(({ where, why }) => (
              <li key={`${where}${why}`}>
                <strong>{where}</strong>：{why}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {conflicts.length > 0 ? (
        <section>
          <h4>{t('data.fillIn.conflicts', { count: conflicts.length })}</h4>
          <ConflictTable
            conflicts={conflicts}
            nameOf={nameOf}
            choices={choices}
            onChoose={(key, choice) => setChoices(new Map(choices).set(key, choice))}
          />
        </section>
      ) : null}
      {lockedChanges.length > 0 ? (
        <details className="data-detector">
          <summary className="data-doubt">{t('data.fillIn.locked', { count: lockedChanges.length })}</summary>
          <ul className="data-refusals">
            {lockedChanges.map(({ projectId, column, sent, back, source }) => (
              <li key={`${projectId}${column}${source.file}`}>
                <strong>{nameOf(projectId)}</strong>
                {t('data.fillIn.locked.line', { column, sent: sent || '—', back: back || '—' })}{' '}
                <span className="quiet">{showOfferSource(source)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {clean.length > 0 ? (
        <section>
          <h4>{t('data.fillIn.clean', { count: clean.length })}</h4>
          <DifferenceTable differences={clean} nameOf={nameOf} />
        </section>
      ) : null}
      <SignatureField className="data-row" signature={signature} />
      <div className="data-row">
        <button
          type="button"
          className="button button-primary"
          disabled={changes.length === 0}
          onClick={() => void commit()}
        >
          {open > 0
            ? t('data.fillIn.commit.open', { count: open })
            : changes.length === 0
              ? t('data.fillIn.commit.none')
              : t('data.fillIn.commit', { count: changes.length })}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('data.fillIn.clear')}
        </button>
      </div>
    </div>
  );
}
