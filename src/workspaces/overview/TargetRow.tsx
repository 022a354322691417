import '@/i18n/add-indicator-words';
import type { TargetJudgement } from '@/analysis/target-state';
import type { Target } from '@/domain/policy/target';
import { formatClauseNumber } from '@/i18n/clause-number';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatQuantity } from '@/i18n/format-quantity';
import { targetName, targetPlace } from '@/i18n/target-name';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useApp, useTranslate } from '../app-context';
import { TargetBadge } from './TargetBadge';
import { TargetClauseLink } from './TargetClauseLink';
import { DataText } from './DataText';
import { formatStated } from './target-words';

/** One of the 107 targets: state, what is stated, by when, the words that carry it, the last reading. */
export function TargetRow({
  target,
  judgement,
}: {
  readonly target: Target;
  readonly judgement: TargetJudgement;
}) {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { reading, plan } = judgement;
  return (
    <li className="target-row">
      <div className="target-head">
        <span>
          <DataText text={targetName(target, locale)} />
        </span>
        <TargetBadge state={judgement.state} />
      </div>
      <p className="target-line">
        <b>{formatStated(target, locale)}</b> ·{' '}
        {target.yearTo === null ? t('target.noDue') : t('target.due', { year: target.yearTo })} ·{' '}
        <DataText text={targetPlace(target, locale)} />
      </p>
      <p className="target-line quiet">
        <DataText text={`“${target.evidence}”`} />{' '}
        <TargetClauseLink clauseId={target.clauseId} text={formatClauseNumber(target.locationText, locale)} />
      </p>
      {reading === null ? null : (
        <p className="target-line">
          {t('target.reading', {
            value: formatQuantity(reading.value, reading.unit, locale),
            date: formatFuzzyDate(reading.date, locale),
          })}
          {judgement.timing === null ? null : ` · ${t(`target.timing.${judgement.timing}`)}`}
          {judgement.state === 'no_data' ? ` · ${t('target.stale')}` : null}{' '}
          <ProvenanceMark
            provenance={reading.provenance.provenanceClass}
            word={t(`provenance.${reading.provenance.provenanceClass}`)}
          />
          <span className="quiet target-source">
            <DataText text={reading.provenance.source} />
          </span>
        </p>
      )}
      {plan === null ? null : (
        <p className="target-line quiet">
          {t('target.plan', {
            value: formatQuantity(plan.value, plan.unit, locale),
            date: formatFuzzyDate(plan.date, locale),
          })}
        </p>
      )}
    </li>
  );
}
