import { type FormEvent, useState } from 'react';
import { recordSteps } from '@/analysis/record-steps';
import { lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { SUPERVISION_STEPS, type SupervisionStepKind } from '@/domain/dispatch/supervision-step';
import type { Month } from '@/domain/time/month';
import { useActions, useApp, useTranslate } from '../../app-context';
import { readStep, type StepDraft, StepFields } from '../../library/StepFields';
import { useKeeper, useKept } from '../../library-room';

/** Records one step for all chosen projects: a person says who decided it, when and why. All, or none. */
export function StepBatch(props: {
  readonly kind: SupervisionStepKind;
  readonly projects: readonly DispatchProject[];
  readonly month: Month;
  readonly onDone: () => void;
}) {
  const { kind, projects, month, onDone } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const keeper = useKeeper();
  const kept = useKept();
  const actions = useActions();
  const [typed, setTyped] = useState<Partial<StepDraft>>({});
  const [problem, setProblem] = useState('');
  const draft: StepDraft = {
    day: lastDayOf(month),
    reason: '',
    person: kept.person,
    document: '',
    ...typed,
    kind,
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const step = readStep(draft, t);
    if (!step.ok) return setProblem(step.error.why);
    const changes = recordSteps(projects, step.value);
    if (!changes.ok) return setProblem(`${changes.error.where}：${changes.error.why}`);
    if (kept.person === '') await keeper.setPerson(step.value.person);
    const done = await keeper.commit({ origin: 'bulk', reason: step.value.reason, changes: changes.value });
    if (!done.ok) return setProblem(`${done.error.where}：${done.error.why}`);
    setProblem('');
    setTyped({});
    actions.notify(t('ladder.done', { count: projects.length, step: SUPERVISION_STEPS[kind][locale] }));
    onDone();
  };
  return (
    <form
      className="sheet-step ladder-batch"
      aria-label={t('ladder.record')}
      onSubmit={(event) => void save(event)}
    >
      <p className="sheet-step-wide" role="status">
        {t('ladder.chosen', { count: projects.length, step: SUPERVISION_STEPS[kind][locale] })}
      </p>
      <StepFields offered={[kind]} draft={draft} onChange={setTyped} />
      {problem === '' ? null : (
        <p role="alert" className="form-error sheet-step-wide">
          {problem}
        </p>
      )}
      <div className="form-actions sheet-step-wide">
        <button type="submit" className="button button-primary" disabled={projects.length === 0}>
          {t('ladder.save')}
        </button>
      </div>
    </form>
  );
}
