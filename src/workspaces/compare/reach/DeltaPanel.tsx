import type { CountyChange } from '@/analysis/reach/scenario-delta';
import type { DeltaAnswer, PairsAnswer } from '@/analysis/reach/reach-questions';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useServices, useTranslate } from '../../app-context';
import { sayMinutes, saySigned, sayWan } from './reach-words';

const MOST_ROWS = 15;

/** What one state of the world changes against another. */
export function DeltaPanel(props: {
  readonly title: string;
  readonly minutes: number;
  readonly delta: DeltaAnswer;
  /** @nodata null: on its way */
  readonly pairs: PairsAnswer | null;
}) {
  const { title, minutes, delta, pairs } = props;
  const { province } = useServices();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { counties, cities } = province.atlas;
  const countyName = (adcode: number): string => {
    const county = counties.find((each) => each.adcode === adcode);
    return (locale === 'en' ? county?.nameEn : county?.name) ?? String(adcode);
  };
  const cityName = (index: number): string =>
    (locale === 'en' ? cities[index]?.nameEn : cities[index]?.shortName) ?? '';
  const sayPairs = (list: PairsAnswer['pairs60']): string =>
    list.length === 0
      ? t('reach.delta.nonePairs')
      : list.map(([a, b]) => `${cityName(a)}—${cityName(b)}`).join(t('reach.and'));
  const listOf = (heading: string, list: readonly CountyChange[]) => (
    <section aria-label={heading}>
      <h4>
        {heading}（{list.length}）
      </h4>
      {list.length === 0 ? <p className="quiet">{t('reach.delta.noCounty')}</p> : null}
      <ol className="reach-list">
        {list.slice(0, MOST_ROWS).map(({ adcode, before, after }) => (
          <li key={adcode}>
            {countyName(adcode)}{' '}
            {t('reach.delta.row', {
              before: sayMinutes(before, t),
              after: sayMinutes(after, t),
              change: before === null || after === null ? '—' : saySigned(after - before),
            })}
          </li>
        ))}
      </ol>
      {list.length > MOST_ROWS ? (
        <p className="quiet">{t('reach.delta.more', { count: list.length - MOST_ROWS })}</p>
      ) : null}
    </section>
  );
  const gained = delta.peopleAfter - delta.peopleBefore;
  return (
    <section
      className="reach-delta"
      aria-label={title}
      data-testid="reach-delta"
      data-gained={Math.round(gained)}
    >
      <h3>
        {title} · {t('reach.own')}
      </h3>
      <p>
        {t('reach.delta.people', {
          minutes,
          before: sayWan(delta.peopleBefore),
          after: sayWan(delta.peopleAfter),
          change: saySigned(gained / 1e4, 1),
        })}
      </p>
      {pairs === null ? (
        <p role="status">{t('reach.computing')}</p>
      ) : (
        <>
          <dl className="reach-pairs">
            <dt>{t('reach.delta.pairs60')}</dt>
            <dd>{sayPairs(pairs.pairs60)}</dd>
            <dt>{t('reach.delta.pairs90')}</dt>
            <dd>{sayPairs(pairs.pairs90)}</dd>
          </dl>
          <p>
            {t('reach.delta.mean', {
              before: pairs.meanBefore === null ? '—' : formatNumber(pairs.meanBefore, 1),
              after: pairs.meanAfter === null ? '—' : formatNumber(pairs.meanAfter, 1),
            })}
          </p>
        </>
      )}
      {listOf(t('reach.delta.gaining'), delta.gaining)}
      {delta.losing.length === 0 ? null : listOf(t('reach.delta.losing'), delta.losing)}
    </section>
  );
}
