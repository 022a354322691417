import '@/i18n/add-indicator-words';
import { Gauge } from '@/charts/Gauge';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatClauseNumber } from '@/i18n/clause-number';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatQuantity } from '@/i18n/format-quantity';
import { targetName } from '@/i18n/target-name';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useApp, useServices, useTranslate } from '../app-context';
import { goToEntity } from '../go-to';
import { TargetBadge } from './TargetBadge';
import { TargetClauseLink } from './TargetClauseLink';
import type { TargetGaugeModel } from './target-gauges';
import { describeNewAirport, formatStated } from './target-words';

/** A headline target: the published bar, our own thin bar, the target tick, and what each of them is. */
export function TargetGauge({ model }: { readonly model: TargetGaugeModel }) {
  const t = useTranslate();
  const services = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const { target, judgement, entries } = model;
  const whole = (value: number): string => formatQuantity(Math.round(value), target.unit, locale);
  const name = targetName(target, locale);
  const label = t('target.axis', {
    name,
    target: formatStated(target, locale),
    bars: entries
      .map((entry) => t('target.axisBar', { name: entry.word, value: whole(entry.value) }))
      .join(''),
  });
  return (
    <li className="target-gauge">
      <div className="target-head">
        <h4>{name}</h4>
        <TargetBadge state={judgement.state} />
      </div>
      <p className="target-line">
        <span className="target-tick" aria-hidden="true" />{' '}
        {t('target.aim', { value: formatStated(target, locale) })}
        {target.yearTo === null ? null : ` · ${t('target.due', { year: target.yearTo })}`}
        {judgement.timing === null ? null : ` · ${t(`target.timing.${judgement.timing}`)}`}
        {judgement.state === 'no_data' && judgement.reading !== null ? ` · ${t('target.stale')}` : null}
      </p>
      <Gauge bars={entries} target={model.stated} label={label} />
      <ul className="target-key">
        {judgement.reading === null ? <li className="quiet">{t('target.noReading')}</li> : null}
        {entries.map((entry) => (
          <li key={entry.look} title={entry.source}>
            <span className={`target-swatch target-swatch-${entry.look}`} aria-hidden="true" />
            {entry.word} <b>{whole(entry.value)}</b>
            <span className="quiet">{entry.date}</span>
            <ProvenanceMark
              provenance={entry.provenanceClass}
              word={t(`provenance.${entry.provenanceClass}`)}
            />
          </li>
        ))}
        {judgement.plan === null ? null : (
          <li className="quiet">
            {t('target.plan', {
              value: formatQuantity(judgement.plan.value, judgement.plan.unit, locale),
              date: formatFuzzyDate(judgement.plan.date, locale),
            })}
          </li>
        )}
        {model.airports.map((item) => (
          <li key={item.airport.id}>
            <button
              type="button"
              className="link-button"
              onClick={() => goToEntity(services, toRef('airport', item.airport.id))}
            >
              {locale === 'zh' ? item.airport.name : item.airport.nameEn}
            </button>
            <span>{describeNewAirport(item, locale, t)}</span>
          </li>
        ))}
      </ul>
      {model.note === '' ? null : <p className="target-note quiet">{model.note}</p>}
      <TargetClauseLink
        clauseId={target.clauseId}
        text={t('target.citation', {
          document: target.documentId,
          place: formatClauseNumber(target.locationText, locale),
        })}
      />
    </li>
  );
}
