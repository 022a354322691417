import type { TargetJudgement } from '@/analysis/target-state';
import type { Target } from '@/domain/policy/target';
import { formatFuzzyDate } from '@/i18n/format-date';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useApp, useTranslate } from '../app-context';
import { TargetBadge } from './TargetBadge';
import { TargetClauseLink } from './TargetClauseLink';
import { formatQuantity, formatStated } from './target-words';

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
        <span>{target.indicator}</span>
        <TargetBadge state={judgement.state} />
      </div>
      <p className="target-line">
        <b>{formatStated(target)}</b> ·{' '}
        {target.yearTo === null ? t('target.noDue') : t('target.due', { year: target.yearTo })} ·{' '}
        {target.geography}
      </p>
      <p className="target-line quiet">
        “{target.evidence}” <TargetClauseLink clauseId={target.clauseId} text={target.locationText} />
      </p>
      {reading === null ? null : (
        <p className="target-line">
          {t('target.reading', {
            value: formatQuantity(reading.value, reading.unit),
            date: formatFuzzyDate(reading.date, locale),
          })}
          {judgement.timing === null ? null : ` · ${t(`target.timing.${judgement.timing}`)}`}
          {judgement.state === 'no_data' ? ` · ${t('target.stale')}` : null}{' '}
          <ProvenanceMark
            provenance={reading.provenance.provenanceClass}
            word={t(`provenance.${reading.provenance.provenanceClass}`)}
          />
          <span className="quiet target-source">{reading.provenance.source}</span>
        </p>
      )}
      {plan === null ? null : (
        <p className="target-line quiet">
          {t('target.plan', {
            value: formatQuantity(plan.value, plan.unit),
            date: formatFuzzyDate(plan.date, locale),
          })}
        </p>
      )}
    </li>
  );
}
