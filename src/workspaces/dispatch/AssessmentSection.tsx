import '@/i18n/add-indicator-words';
import '@/i18n/add-dispatch-rules-words';
import { useMemo, useState } from 'react';
import { judgeTarget, TARGET_STATES, type TargetState } from '@/analysis/target-state';
import { ASSESSED, type AssessedField, targetsOfField } from '@/analysis/three-year-assessment';
import type { DocumentId } from '@/domain/policy/policy-document';
import { formatMonthWords } from '@/i18n/format-date';
import { useApp, useServices, useTranslate } from '../app-context';
import { type JudgedTarget, TargetTable } from './assessment/TargetTable';
import '../overview/TargetsPanel.css';
import './rules.css';

const FIELDS = Object.keys(ASSESSED) as readonly AssessedField[];

/** 考核与目标: what the three-year assessment watches, and every stated number with its honest state. */
export function AssessmentSection() {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const month = useApp((state) => state.view.month);
  const { atlas } = useServices().province;
  const [document, setDocument] = useState<DocumentId | ''>('');
  const [state, setState] = useState<TargetState | ''>('');
  const judged = useMemo(
    () =>
      atlas.targets.map(
        (target): JudgedTarget => ({
          target,
          judgement: judgeTarget(target, atlas.targetReadings, month),
        }),
      ),
    [atlas, month],
  );
  const byId = useMemo(() => new Map(judged.map((each) => [each.target.id, each])), [judged]);
  const ofDocument = judged.filter(({ target }) => document === '' || target.documentId === document);
  const shown = ofDocument.filter(({ judgement }) => state === '' || judgement.state === state);
  const countOf = (of: TargetState): number =>
    ofDocument.filter(({ judgement }) => judgement.state === of).length;
  return (
    <div className="rules-room">
      <p className="quiet">{t('target.asOf', { month: formatMonthWords(month, locale) })}</p>
      <section aria-label={t('assess.threeYears')}>
        <h3>{t('assess.threeYears')}</h3>
        <p className="rules-in-force">{t('assess.threeYears.note')}</p>
        {FIELDS.map((field) => {
          const rows = targetsOfField(field, atlas.targets).flatMap(({ id }) => byId.get(id) ?? []);
          const name = ASSESSED[field][locale];
          return (
            <section key={field} aria-label={name}>
              <h4>
                {name} <span className="quiet">{rows.length}</span>
              </h4>
              {rows.length === 0 ? (
                <p className="quiet">{t('assess.noIndicator')}</p>
              ) : (
                <TargetTable rows={rows} label={name} />
              )}
            </section>
          );
        })}
      </section>
      <section aria-label={t('target.all')}>
        <h3>
          {t('target.all')}{' '}
          <span className="quiet">{t('target.count', { shown: shown.length, total: judged.length })}</span>
        </h3>
        <div className="rules-actions">
          <label>
            <span>{t('target.filterDocument')} </span>
            <select value={document} onChange={(event) => setDocument(event.target.value as DocumentId | '')}>
              <option value="">{t('target.everyDocument')}</option>
              {atlas.documents.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.id} · {locale === 'zh' ? each.shortTitle : each.nameEn}
                </option>
              ))}
            </select>
          </label>
          <div className="rules-actions" role="group" aria-label={t('target.filterState')}>
            {TARGET_STATES.map((each) => (
              <button
                key={each}
                type="button"
                className="button"
                aria-pressed={state === each}
                onClick={() => setState(state === each ? '' : each)}
              >
                {t(`target.state.${each}`)} {countOf(each)}
              </button>
            ))}
          </div>
        </div>
        {shown.length === 0 ? (
          <p>{t('target.none')}</p>
        ) : (
          <TargetTable rows={shown} label={t('target.all')} />
        )}
      </section>
    </div>
  );
}
