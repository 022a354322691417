import { parseDay } from '@/domain/dispatch/day';
import {
  SUPERVISION_STEPS,
  type SupervisionStep,
  type SupervisionStepKind,
} from '@/domain/dispatch/supervision-step';
import type { Translate } from '@/i18n/translate';
import { refuse, ok, type Result } from '@/lib/result';
import { localDay } from '@/lib/local-time';
import { useApp, useTranslate } from '../app-context';

/** A step of supervision as it is being typed. */
export interface StepDraft {
  readonly kind: SupervisionStepKind;
  readonly day: string;
  readonly reason: string;
  readonly person: string;
  readonly document: string;
}

/** Read what was typed. @returns a refusal for a day that is none, or that has not come */
export function readStep(draft: StepDraft, t: Translate): Result<SupervisionStep> {
  const day = parseDay(draft.day.trim());
  if (day === null) return refuse(t('sheet.step.day'), t('sheet.step.badDay', { day: draft.day }));
  const dayToday = localDay();
  if (day > dayToday) return refuse(t('sheet.step.day'), t('sheet.step.future', { day, dayToday }));
  const [reason, person, document] = [draft.reason.trim(), draft.person.trim(), draft.document.trim()];
  return ok({ kind: draft.kind, day, reason, person, document });
}

/** The fields of a step: which, when, why, who decided, the letter. */
export function StepFields(props: {
  readonly offered: readonly SupervisionStepKind[];
  readonly draft: StepDraft;
  readonly onChange: (draft: StepDraft) => void;
}) {
  const { offered, draft, onChange } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  return (
    <>
      <label>
        <span>{t('sheet.step.kind')}</span>
        <select
          value={draft.kind}
          onChange={(event) => onChange({ ...draft, kind: event.target.value as SupervisionStepKind })}
        >
          {offered.map((item) => (
            <option key={item} value={item}>
              {SUPERVISION_STEPS[item][locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('sheet.step.day')}</span>
        <input
          type="text"
          value={draft.day}
          onChange={(event) => onChange({ ...draft, day: event.target.value })}
        />
      </label>
      <label className="sheet-step-wide">
        <span>{t('sheet.step.reason')}</span>
        <input
          type="text"
          value={draft.reason}
          onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        />
      </label>
      <label>
        <span>{t('sheet.step.person')}</span>
        <input
          type="text"
          value={draft.person}
          onChange={(event) => onChange({ ...draft, person: event.target.value })}
        />
      </label>
      <label>
        <span>{t('sheet.step.document')}</span>
        <input
          type="text"
          value={draft.document}
          onChange={(event) => onChange({ ...draft, document: event.target.value })}
        />
      </label>
    </>
  );
}
