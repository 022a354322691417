import {
  type AmongLast,
  DEMONSTRATIONS,
  judgeZones,
  type ZoneOrder,
  type ZoneVerdict,
} from '@/analysis/zones/judge-zones';
import type { Park } from '@/domain/park/park';
import { formatNumber } from '@/i18n/format-number';
import type { Translate } from '@/i18n/translate';
import { useTranslate } from '../../app-context';

function wordsOf(
  { warned, merged }: Pick<ZoneVerdict, 'warned' | 'merged'>,
  t: Translate,
): readonly string[] {
  const say = (level: AmongLast, kind: 'warned' | 'merged'): readonly string[] =>
    level === 'no' ? [] : [t(level === 'certain' ? `zones.${kind}` : `zones.${kind}.tied`)];
  return [...say(merged, 'merged'), ...say(warned, 'warned')];
}

/** The year's order and its consequences, or why there is none. */
export function ZoneVerdicts(props: {
  readonly order: ZoneOrder;
  readonly before: ZoneOrder;
  readonly parkOf: ReadonlyMap<string, Park>;
}) {
  const { order, before, parkOf } = props;
  const t = useTranslate();
  const nameOf = (id: string): string => parkOf.get(id)?.name ?? id;
  const verdicts = judgeZones(order, before);
  const flagged = verdicts.filter(({ warned, merged }) => warned !== 'no' || merged !== 'no');
  const demonstrations = verdicts.filter(({ standing }) => standing.record.isDemonstration).length;
  const { year, judged: count } = order;
  if (order.basis === null)
    return (
      <section aria-label={t('zones.order', { year })}>
        <h3>{t('zones.order', { year })}</h3>
        <p className="rules-in-force" role="status">
          {order.missing.length === count
            ? t('zones.noScores')
            : t('zones.incomplete', { year, missing: order.missing.length, count })}
        </p>
        {order.missing.length === count || order.missing.length === 0 ? null : (
          <details>
            <summary>{t('zones.missingOf')}</summary>
            <p>{order.missing.map(nameOf).join('、')}</p>
          </details>
        )}
      </section>
    );
  return (
    <section aria-label={t('zones.order', { year })}>
      <h3>{t('zones.order', { year })}</h3>
      <p className="rules-in-force" role="status">
        {t(`zones.basis.${order.basis}`, { count })}{' '}
        {before.basis === null ? t('zones.before.incomplete', { year: before.year }) : ''}{' '}
        {t(demonstrations > DEMONSTRATIONS ? 'zones.demo.over' : 'zones.demo.count', {
          year,
          count: demonstrations,
        })}
      </p>
      <h4>{t('zones.flags')}</h4>
      <ul className="zones-flags" aria-label={t('zones.flags')}>
        {flagged.map((verdict) => (
          <li key={verdict.standing.parkId}>
            <strong>{nameOf(verdict.standing.parkId)}</strong>{' '}
            {verdict.standing.record.drill ? (
              <span className="zones-drill">{t('zones.drillMark')}</span>
            ) : null}
            {wordsOf(verdict, t).map((word) => (
              <span key={word} className="rules-unverified">
                {word}
              </span>
            ))}
          </li>
        ))}
        {flagged.length === 0 ? <li className="quiet">{t('zones.flags.none')}</li> : null}
      </ul>
      <details>
        <summary>{t('zones.all')}</summary>
        <table className="rules-table">
          <thead>
            <tr>
              <th scope="col">{t('zones.place')}</th>
              <th scope="col">{t('zones.park')}</th>
              <th scope="col">{t('zones.score')}</th>
              <th scope="col">{t('zones.demo')}</th>
              <th scope="col">{t('zones.say')}</th>
            </tr>
          </thead>
          <tbody>
            {verdicts.map((verdict) => {
              const { standing } = verdict;
              const { record } = standing;
              return (
                <tr key={standing.parkId}>
                  <td className="ladder-nowrap">
                    {standing.place}{' '}
                    {standing.tiedWith === 0 ? null : (
                      <span className="quiet">{t('zones.tie', { count: standing.tiedWith })}</span>
                    )}
                  </td>
                  <th scope="row">
                    {nameOf(standing.parkId)}{' '}
                    {record.drill ? <span className="zones-drill">{t('zones.drillMark')}</span> : null}
                  </th>
                  <td>{record.score === null ? '—' : formatNumber(record.score, 1)}</td>
                  <td>{record.isDemonstration ? '★' : ''}</td>
                  <td>{wordsOf(verdict, t).join('；')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}
