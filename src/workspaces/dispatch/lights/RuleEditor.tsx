import {
  LIGHT_KINDS,
  type LightMeasure,
  type LightRule,
  type LightRuleSet,
} from '@/domain/dispatch/light-rule';
import { LADDER_FIELDS, type LadderField } from '@/domain/dispatch/supervision-rule';
import type { RulesContent } from '@/io/rules-file';
import { useApp, useTranslate } from '../../app-context';
import { LimitField } from './LimitField';

/** Where the slider of a measure ends; a number beyond can be typed. */
const MOST: Readonly<Record<LightMeasure, number>> = {
  start_delay_months: 12,
  lag_points: 60,
  milestone_delay_months: 12,
  funds_gap_points: 60,
  entry_shortfall_percent: 100,
};
const OWN = 'own';

/** The draft as a table of limits: five lights, the entry threshold, the months of the ladder. */
export function RuleEditor(props: {
  readonly draft: RulesContent;
  readonly problem: string;
  readonly onChange: (draft: RulesContent) => void;
}) {
  const { draft, problem, onChange } = props;
  const { lights, supervision } = draft;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  // What was changed is no longer what its source says: it becomes the office's own.
  const change = (part: Partial<LightRuleSet>): void =>
    onChange({
      ...draft,
      lights: {
        ...lights,
        ...(lights.id === OWN
          ? {}
          : {
              id: OWN,
              label: t('rules.custom.label'),
              source: t('rules.custom.source', { name: lights.label }),
              isVerified: true,
            }),
        ...part,
      },
    });
  const changeRule = (kind: LightRule['kind'], part: Partial<LightRule>): void =>
    change({ rules: lights.rules.map((rule) => (rule.kind === kind ? { ...rule, ...part } : rule)) });
  const changeLadder = (field: LadderField, months: number): void => {
    const next = { ...supervision, id: OWN, [field]: months };
    onChange({
      ...draft,
      supervision: {
        ...next,
        label: t('rules.ladder.custom', {
          bulletin: next.bulletinAfterMonths,
          interview: next.interviewAfterMonths,
          removal: next.removalAfterMonths,
        }),
        source: t('rules.ladder.note'),
      },
    });
  };
  return (
    <section className="rules-editor" aria-label={t('rules.editor')}>
      <h3>{t('rules.editor')}</h3>
      <div className="rules-names">
        <label>
          <span>{t('rules.label')}</span>
          <input
            type="text"
            value={lights.label}
            onChange={(event) => change({ label: event.target.value })}
          />
        </label>
        <label>
          <span>{t('rules.source')}</span>
          <input
            type="text"
            value={lights.source}
            onChange={(event) => change({ source: event.target.value })}
          />
        </label>
      </div>
      <table className="rules-table">
        <thead>
          <tr>
            <th scope="col">{t('rules.light')}</th>
            <th scope="col">{t('rules.measure')}</th>
            <th scope="col">{t('rules.yellow')}</th>
            <th scope="col">{t('rules.red')}</th>
          </tr>
        </thead>
        <tbody>
          {lights.rules.map(({ kind, measure, yellowAbove, redAbove }) => {
            const light = LIGHT_KINDS[kind][locale];
            const unit = t(`rules.unit.${measure}`);
            return (
              <tr key={kind}>
                <th scope="row">{light}</th>
                <td>{t(`rules.measure.${measure}`)}</td>
                <td>
                  <LimitField
                    label={t('rules.limit.yellow', { light })}
                    value={yellowAbove}
                    most={MOST[measure]}
                    unit={unit}
                    onChange={(value) => changeRule(kind, { yellowAbove: value })}
                  />
                </td>
                <td>
                  <LimitField
                    label={t('rules.limit.red', { light })}
                    value={redAbove}
                    most={MOST[measure]}
                    unit={unit}
                    onChange={(value) => changeRule(kind, { redAbove: value })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <label className="rules-entry">
        <span>{t('rules.entryThreshold')}</span>
        <input
          type="text"
          inputMode="decimal"
          value={lights.entryThresholdWan ?? ''}
          onChange={(event) => {
            const text = event.target.value.trim();
            if (text === '') change({ entryThresholdWan: null });
            else if (Number.isFinite(Number(text))) change({ entryThresholdWan: Number(text) });
          }}
        />
      </label>
      <fieldset className="rules-ladder">
        <legend>{t('rules.ladder')}</legend>
        {(Object.keys(LADDER_FIELDS) as LadderField[]).map((field) => (
          <label key={field}>
            <span>{t(`rules.ladder.${field}`)}</span>
            <input
              type="number"
              min={1}
              max={24}
              value={supervision[field]}
              onChange={(event) => changeLadder(field, Math.trunc(Number(event.target.value)))}
            />
          </label>
        ))}
        <p className="quiet">{t('rules.ladder.note')}</p>
      </fieldset>
      {problem === '' ? null : (
        <p role="alert" className="form-error">
          {t('rules.lab.invalid', { why: problem })}
        </p>
      )}
    </section>
  );
}
