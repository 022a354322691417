import { type FormEvent, useState } from 'react';
import { lastDayOf } from '@/domain/dispatch/day';
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
import { readStep, type StepDraft, StepFields } from './StepFields';

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
  const [typed, setTyped] = useState<Partial<StepDraft>>({});
  const [problem, setProblem] = useState('');
  const kind = offered.find((item) => item === typed.kind) ?? due ?? offered[0];
  if (kind === undefined) return <p className="quiet">{t('sheet.step.ended')}</p>;
  if (!isOpen)
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('sheet.step.open')}
      </button>
    );
  const draft: StepDraft = {
    day: lastStep !== undefined && lastStep > monthEnd ? lastStep : monthEnd,
    reason: '',
    person: kept.person,
    document: '',
    ...typed,
    kind,
  };
  const close = (): void => {
    setOpen(false);
    setTyped({});
    setProblem('');
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const step = readStep(draft, t);
    if (!step.ok) return setProblem(step.error.why);
    const taken = takeSupervisionStep(history, step.value);
    if (!taken.ok) return setProblem(taken.error.why);
    if (kept.person === '') await keeper.setPerson(step.value.person);
    const done = await keeper.commit({
      origin: 'edit',
      reason: step.value.reason,
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
      <StepFields offered={offered} draft={draft} onChange={setTyped} />
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
