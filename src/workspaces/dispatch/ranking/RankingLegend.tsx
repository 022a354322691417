import { yearOf } from '@/domain/time/month';
import type { RateBin, RateBins } from '@/symbology/rate-bins';
import { nameOfBin } from './ranking-bins';
import type { Ranking } from './use-ranking';

/** The classes of the map and the table, with what is missing and what is little; the same object both draw by. */
export function RankingLegend(props: {
  readonly bins: RateBins;
  readonly ranking: Ranking;
  readonly isMarks: boolean;
}) {
  const { bins, ranking, isMarks } = props;
  const { t, measure, month } = ranking;
  const item = (bin: RateBin) => (
    <li key={bin.id} data-bin={bin.id}>
      <span
        className={`ranking-swatch${bin.kind === 'noData' ? ' ranking-swatch-no-data' : ''}`}
        style={{ background: bin.color }}
      />
      {nameOfBin(bin, measure, t)}
    </li>
  );
  return (
    <>
      <ul
        className="ranking-legend"
        aria-label={t('ranking.legend', { measure: t(`ranking.measure.${measure}`) })}
      >
        {bins.values.map(item)}
        {item(bins.notApplicable)}
        {item(bins.noData)}
        {isMarks ? (
          <li>
            <span className="ranking-swatch ranking-swatch-hollow" />
            {t('ranking.legend.notStarted')}
          </li>
        ) : (
          <li>
            <span className="ranking-swatch ranking-few" />
            {t('ranking.legend.few')}
          </li>
        )}
      </ul>
      <p className="quiet">{t('ranking.legend.fixed', { year: yearOf(month) })}</p>
    </>
  );
}
