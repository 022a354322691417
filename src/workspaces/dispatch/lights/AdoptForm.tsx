import { type FormEvent, useState } from 'react';
import { adoptRules } from '@/domain/dispatch/adopted-rules';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import { parseDay } from '@/domain/dispatch/day';
import { bookOf, keyOfRecord } from '@/domain/library/library-books';
import { lightsOf, supervisionRuleOf } from '@/domain/library/rules-in-force';
import type { Month } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { localDay } from '@/lib/local-time';
import { useActions } from '../../app-context';
import { useKeeper, useKept } from '../../library-room';
import type { Table } from '../../library/use-table';
import { MonthChoice } from '../../MonthChoice';
import type { RuleLab } from './use-rule-lab';

/** Adopts the draft: who, when, from which month, why. One change set, which can be undone. */
export function AdoptForm({ table, lab }: { readonly table: Table; readonly lab: RuleLab }) {
  const { library, month, words } = table;
  const { t, locale } = words;
  const keeper = useKeeper();
  const kept = useKept();
  const actions = useActions();
  const [person, setPerson] = useState(kept.person);
  const [day, setDay] = useState(() => localDay());
  const [from, setFrom] = useState<Month | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const fromMonth = from ?? month;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const adopted = parseDay(day.trim());
    if (adopted === null) return setProblem(t('rules.adopt.badDay', { day }));
    if (lab.problem !== '') return setProblem(lab.problem);
    const current = {
      lights: lightsOf(library, fromMonth),
      supervision: supervisionRuleOf(library, fromMonth),
    };
    if (toCanonicalJson(current) === toCanonicalJson(lab.draft))
      return setProblem(t('rules.adopt.same', { month: formatMonthWords(fromMonth, locale) }));
    const rules = adoptRules(
      bookOf(library, 'rules'),
      { person, adopted, fromMonth, reason, ...lab.draft },
      kept.snapshots.map((snapshot) => snapshot.month),
    );
    if (!rules.ok) return setProblem(`${rules.error.where}：${rules.error.why}`);
    if (kept.person === '') await keeper.setPerson(person.trim());
    const done = await keeper.commit({
      origin: 'adopt',
      reason: reason.trim(),
      changes: [
        {
          kind: 'book',
          projectId: '',
          book: 'rules',
          key: keyOfRecord('rules', rules.value),
          from: null,
          to: rules.value,
          source: null,
        },
      ],
    });
    if (!done.ok) return setProblem(`${done.error.where}：${done.error.why}`);
    setProblem('');
    setReason('');
    actions.notify(
      t('rules.adopt.done', {
        version: rules.value.version,
        from: formatMonthWords(fromMonth, locale),
      }),
    );
  };
  return (
    <form className="rules-adopt" aria-label={t('rules.adopt')} onSubmit={(event) => void save(event)}>
      <h3>{t('rules.adopt')}</h3>
      <p className="quiet">{t('rules.adopt.note')}</p>
      <div className="rules-fields">
        <label>
          <span>{t('rules.adopt.person')}</span>
          <input type="text" value={person} onChange={(event) => setPerson(event.target.value)} />
        </label>
        <label>
          <span>{t('rules.adopt.day')}</span>
          <input type="text" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <div>
          <span>{t('rules.adopt.from')}</span>
          <MonthChoice label={t('rules.adopt.from')} month={fromMonth} onChange={setFrom} />
        </div>
        <label className="rules-wide">
          <span>{t('rules.adopt.reason')}</span>
          <input type="text" value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
      </div>
      {problem === '' ? null : (
        <p role="alert" className="form-error">
          {problem}
        </p>
      )}
      <button type="submit" className="button button-primary">
        {t('rules.adopt.save')}
      </button>
    </form>
  );
}
