import { computeElapsedShare } from '@/analysis/dispatch-rates';
import { monthNumberOf } from '@/domain/time/month';
import { RANK_MEASURES } from '@/domain/view-state/dispatch-view';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { AskedNumber } from './asked-number';
import { sayRanking } from './say-ranking';
import { showMoney, showShare, showUnit } from './show-measure';
import { focusName, type Ranking } from './use-ranking';

/** Three numbers of the province, or of the unit looked at, and a sentence on who leads, who lags and why to trust it. */
export function RankingHead(props: {
  readonly ranking: Ranking;
  /** @nodata absent: on paper nothing is asked */
  readonly onAsk?: (asked: AskedNumber) => void;
}) {
  const { ranking, onAsk } = props;
  const { selected, total, month, t, locale } = ranking;
  const unit = selected?.measure ?? total;
  const elapsed = showShare({ defined: true, value: computeElapsedShare(monthNumberOf(month)) }, 1);
  const below = {
    start: t('ranking.started', {
      part: formatNumber(unit.start.part),
      whole: formatNumber(unit.start.whole),
    }),
    completion: t('ranking.money', {
      part: showMoney(unit.completion.part, locale),
      whole: showMoney(unit.completion.whole, locale),
    }),
    lead: t('ranking.elapsed', { share: elapsed }),
  };
  return (
    <div className="ranking-head">
      <p className="quiet">
        {t('ranking.head.of', { name: focusName(ranking), month: formatMonthWords(month, locale) })}
      </p>
      <dl>
        {RANK_MEASURES.map((id) => {
          const value = showUnit(unit, id);
          const word = t(`ranking.head.${id}`);
          const shown = id === 'lead' && unit.lead.defined ? t('ranking.points', { points: value }) : value;
          return (
            <div key={id} data-head={id}>
              <dt>{word}</dt>
              <dd>
                {onAsk === undefined ? (
                  <strong>{shown}</strong>
                ) : (
                  <button
                    type="button"
                    className="ranking-number"
                    aria-label={t('ranking.ask', { name: focusName(ranking), number: word, value: shown })}
                    onClick={() => onAsk({ row: selected, number: id })}
                  >
                    {shown}
                  </button>
                )}
                <small>{below[id]}</small>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="ranking-said">{sayRanking(ranking)}</p>
    </div>
  );
}
