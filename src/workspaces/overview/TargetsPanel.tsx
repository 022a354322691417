import '@/i18n/add-indicator-words';
import { useMemo, useState } from 'react';
import { judgeTarget, TARGET_STATES, type TargetState } from '@/analysis/target-state';
import type { DocumentId } from '@/domain/policy/policy-document';
import { formatMonthWords } from '@/i18n/format-date';
import { targetName, targetPlace } from '@/i18n/target-name';
import { useApp, useServices, useTranslate } from '../app-context';
import { buildTargetGauges } from './target-gauges';
import { TargetGauge } from './TargetGauge';
import { TargetRow } from './TargetRow';
import './TargetsPanel.css';

interface TargetFilter {
  readonly text: string;
  readonly document: DocumentId | '';
  readonly state: TargetState | '';
}

const EVERYTHING: TargetFilter = { text: '', document: '', state: '' };

/** What the documents aimed at, and how far it is by the month: gauges of clause 19, then all 107 targets. */
export function TargetsPanel() {
  const t = useTranslate();
  const { atlas, complete } = useServices().province;
  const month = useApp((state) => state.view.month);
  const locale = useApp((state) => state.preferences.locale);
  const [filter, setFilter] = useState<TargetFilter>(EVERYTHING);
  const gauges = useMemo(() => buildTargetGauges(atlas, month, locale, t), [atlas, month, locale, t]);
  const judged = useMemo(
    () =>
      atlas.targets.map((target) => ({
        target,
        judgement: judgeTarget(target, atlas.targetReadings, month),
      })),
    [atlas, month],
  );
  const documentName = (document: (typeof atlas.documents)[number]): string =>
    `${document.id} · ${locale === 'zh' ? document.shortTitle : document.nameEn}`;
  const text = filter.text.trim().toLowerCase();
  const shown = judged.filter(
    ({ target, judgement }) =>
      (filter.document === '' || target.documentId === filter.document) &&
      (filter.state === '' || judgement.state === filter.state) &&
      `${target.indicator} ${targetName(target, locale)} ${target.geography} ${targetPlace(target, locale)} ${target.evidence} ${target.locationText}`
        .toLowerCase()
        .includes(text),
  );
  const countOf = (state: TargetState): number =>
    judged.filter(({ judgement }) => judgement.state === state).length;
  return (
    <section className="panel panel-wide" aria-label={t('action.targets')}>
      <div className="panel-scroll" tabIndex={0} role="group" aria-label={t('action.targets')}>
        <h2 className="panel-title">{t('action.targets')}</h2>
        <p className="target-note quiet">{t('target.asOf', { month: formatMonthWords(month, locale) })}</p>
        {complete ? null : <p>{t('indicator.loading')}</p>}
        <h3>{t('target.headline')}</h3>
        <ul className="target-gauges">
          {gauges.map((model) => (
            <TargetGauge key={model.target.id} model={model} />
          ))}
        </ul>
        <h3>
          {t('target.all')}{' '}
          <span className="quiet">{t('target.count', { shown: shown.length, total: judged.length })}</span>
        </h3>
        <div className="target-filter" role="search" aria-label={t('target.filter')}>
          <input
            type="search"
            value={filter.text}
            aria-label={t('target.filter')}
            placeholder={t('target.filterText')}
            onChange={(event) => setFilter({ ...filter, text: event.target.value })}
          />
          <select
            aria-label={t('target.filterDocument')}
            value={filter.document}
            onChange={(event) =>
              setFilter({ ...filter, document: event.target.value as TargetFilter['document'] })
            }
          >
            <option value="">{t('target.everyDocument')}</option>
            {atlas.documents.map((document) => (
              <option key={document.id} value={document.id}>
                {documentName(document)}
              </option>
            ))}
          </select>
          <select
            aria-label={t('target.filterState')}
            value={filter.state}
            onChange={(event) => setFilter({ ...filter, state: event.target.value as TargetFilter['state'] })}
          >
            <option value="">{t('target.everyState')}</option>
            {TARGET_STATES.map((state) => (
              <option key={state} value={state}>
                {t(`target.state.${state}`)} {countOf(state)}
              </option>
            ))}
          </select>
        </div>
        {complete && shown.length === 0 ? <p>{t('target.none')}</p> : null}
        {atlas.documents.map((document) => {
          const rows = shown.filter(({ target }) => target.documentId === document.id);
          return rows.length === 0 ? null : (
            <section key={document.id} aria-label={documentName(document)}>
              <h4 className="target-document">
                {documentName(document)} <span className="quiet">{rows.length}</span>
              </h4>
              <ul className="target-rows">
                {rows.map(({ target, judgement }) => (
                  <TargetRow key={target.id} target={target} judgement={judgement} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
