import { type FormEvent, useState } from 'react';
import { lastDayOf, parseDay } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import {
  NEXT_STEPS,
  SUPERVISION_STEPS,
  supervisionStateOf,
  takeSupervisionStep,
} from '@/domain/dispatch/supervision-step';
import type { Month } from '@/domain/time/month';
import { useActions } from '../app-context';
import { useKept, useKeeper } from '../library-room';
import type { FacetWords } from './row-facets';
import type { Standing } from './sheet-supervision';

/**
 * Records a step of supervision: only what may follow the last step is offered, and a person says who
 * decided it, when and why. One change set, which can be undone like any other.
 */
export function SupervisionForm(props: {
  readonly project: DispatchProject;
  readonly standing: Standing;
  readonly month: Month;
  readonly words: FacetWords;
}) {
  const { project, standing, month, words } = props;
  const { t, locale } = words;
  const keeper = useKeeper();
  const kept = useKept();
  const actions = useActions();
  const history = project.supervision ?? [];
  const offered = NEXT_STEPS[supervisionStateOf(history)];
  const due = offered.find((kind) => kind === standing.due?.kind);
  const monthEnd = lastDayOf(month);
  const lastStep = history.at(-1)?.day;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [person, setPerson] = useState(kept.person);
  const [letter, setLetter] = useState('');
  const [problem, setProblem] = useState('');
  const kind = offered.find((item) => item === chosen) ?? due ?? offered[0];
  const day = typedDay ?? (lastStep !== undefined && lastStep > monthEnd ? lastStep : monthEnd);
  if (kind === undefined) return <p className="quiet">{t('sheet.step.ended')}</p>;
  if (!isOpen)
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('sheet.step.open')}
      </button>
    );
  const close = (): void => {
    setOpen(false);
    setChosen('');
    setTypedDay(null);
    setReason('');
    setLetter('');
    setProblem('');
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = parseDay(day.trim());
    if (read === null) return setProblem(t('sheet.step.badDay', { day }));
    const dayToday = new Date().toLocaleDateString('sv-SE');
    if (read > dayToday) return setProblem(t('sheet.step.future', { day: read, dayToday }));
    const taken = takeSupervisionStep(history, {
      kind,
      day: read,
      reason: reason.trim(),
      person: person.trim(),
      document: letter.trim(),
    });
    if (!taken.ok) return setProblem(taken.error.why);
    if (kept.person === '') await keeper.setPerson(person.trim());
    const done = await keeper.commit({
      origin: 'edit',
      reason: reason.trim(),
      changes: [
        {
          kind: 'field',
          projectId: project.id,
          field: 'supervision',
          from: project.supervision,
          to: taken.value,
          source: null,
        },
      ],
    });
    if (!done.ok) return setProblem(`${done.error.where}：${done.error.why}`);
    actions.notify(t('sheet.step.done', { name: project.name, step: SUPERVISION_STEPS[kind][locale] }));
    close();
  };
  return (
    <form className="sheet-step" aria-label={t('sheet.step.open')} onSubmit={(event) => void save(event)}>
      <label>
        <span>{t('sheet.step.kind')}</span>
        <select value={kind} onChange={(event) => setChosen(event.target.value)}>
          {offered.map((item) => (
            <option key={item} value={item}>
              {SUPERVISION_STEPS[item][locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('sheet.step.day')}</span>
        <input type="text" value={day} onChange={(event) => setTypedDay(event.target.value)} />
      </label>
      <label className="sheet-step-wide">
        <span>{t('sheet.step.reason')}</span>
        <input type="text" value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <label>
        <span>{t('sheet.step.person')}</span>
        <input type="text" value={person} onChange={(event) => setPerson(event.target.value)} />
      </label>
      <label>
        <span>{t('sheet.step.document')}</span>
        <input type="text" value={letter} onChange={(event) => setLetter(event.target.value)} />
      </label>
      {problem === '' ? null : (
        <p role="alert" className="form-error sheet-step-wide">
          {problem}
        </p>
      )}
      <div className="form-actions sheet-step-wide">
        <button type="button" className="button" onClick={close}>
          {t('action.cancel')}
        </button>
        <button type="submit" className="button button-primary">
          {t('sheet.step.save')}
        </button>
      </div>
    </form>
  );
}
