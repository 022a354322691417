import type { TargetJudgement } from '@/analysis/target-state';
import type { Target } from '@/domain/policy/target';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { formatClauseNumber } from '@/i18n/clause-number';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatQuantity } from '@/i18n/format-quantity';
import { targetName, targetPlace } from '@/i18n/target-name';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useApp, useServices, useTranslate } from '../../app-context';
import { goToEntity, goToRegion } from '../../go-to';
import { TargetBadge } from '../../overview/TargetBadge';
import { formatStated } from '../../overview/target-words';

/** The region a target speaks of, where it is one. @nodata null */
function regionOf({ regionAdcodes }: Target): EntityRef | null {
  const [adcode, ...more] = regionAdcodes;
  if (adcode === undefined || more.length > 0) return null;
  if (adcode === PROVINCE_ADCODE) return PROVINCE_REF;
  return toRef(adcode % 100 === 0 ? 'city' : 'county', adcode);
}

/** One stated number: where it stands, what is asked by when, the last reading with its source, the state. */
export function TargetLine({
  target,
  judgement,
}: {
  readonly target: Target;
  readonly judgement: TargetJudgement;
}) {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const services = useServices();
  const { store } = services;
  const { reading, plan, state } = judgement;
  const region = regionOf(target);
  const show = (go: () => void): void => {
    store.getState().showWorkspace('overview');
    go();
  };
  const { clauseId } = target;
  const where = `${target.documentId} ${formatClauseNumber(target.locationText, locale)}`;
  return (
    <tr>
      <th scope="row">{targetName(target, locale)}</th>
      <td>
        {clauseId === null ? (
          where
        ) : (
          <button
            type="button"
            className="link-button"
            onClick={() => show(() => goToEntity(services, toRef('clause', clauseId)))}
          >
            {where}
          </button>
        )}
      </td>
      <td>
        {formatStated(target, locale)}
        <p className="quiet">
          {target.yearTo === null ? t('target.noDue') : t('target.due', { year: target.yearTo })}
        </p>
      </td>
      <td>
        {region === null ? (
          targetPlace(target, locale)
        ) : (
          <button
            type="button"
            className="link-button"
            aria-label={t('assess.onMap', { place: targetPlace(target, locale) })}
            onClick={() => show(() => goToRegion(services, region))}
          >
            {targetPlace(target, locale)}
          </button>
        )}
      </td>
      <td>
        {reading === null ? (
          <span className="quiet">{t('assess.noReading')}</span>
        ) : (
          <>
            {t('target.reading', {
              value: formatQuantity(reading.value, reading.unit, locale),
              date: formatFuzzyDate(reading.date, locale),
            })}{' '}
            <ProvenanceMark
              provenance={reading.provenance.provenanceClass}
              word={t(`provenance.${reading.provenance.provenanceClass}`)}
            />
            <p className="quiet">{reading.provenance.source}</p>
          </>
        )}
        {plan === null ? null : (
          <p className="quiet">
            {t('target.plan', {
              value: formatQuantity(plan.value, plan.unit, locale),
              date: formatFuzzyDate(plan.date, locale),
            })}
          </p>
        )}
      </td>
      <td>
        <TargetBadge state={state} />
      </td>
    </tr>
  );
}
