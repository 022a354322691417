import { RANK_MEASURES, UNIT_KINDS } from '@/domain/view-state/dispatch-view';
import { useActions } from '../../app-context';
import type { Ranking } from './use-ranking';

/** Choose what is ranked, by what, and in which order; take it away as a file or on paper. */
export function RankingBar(props: {
  readonly ranking: Ranking;
  /** Whether the whole year is reckoned: files and paper need it. */
  readonly isReady: boolean;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}) {
  const { ranking, isReady, onExport, onPrint } = props;
  const { kind, measure, order, t } = ranking;
  const { setDispatch } = useActions();
  return (
    <div className="ranking-bar" role="toolbar" aria-label={t('ranking.unit')}>
      <div role="group" aria-label={t('ranking.unit')}>
        {UNIT_KINDS.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={id === kind}
            onClick={() => setDispatch({ unit: id, unitId: '' })}
          >
            {t(`ranking.unit.${id}`)}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t('ranking.measure')}>
        {RANK_MEASURES.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={id === measure}
            onClick={() => setDispatch({ measure: id })}
          >
            {t(`ranking.measure.${id}`)}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t('ranking.order')}>
        {(['official', 'rank'] as const).map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={id === order}
            onClick={() => setDispatch({ order: id })}
          >
            {t(`ranking.order.${id}`)}
          </button>
        ))}
      </div>
      <span className="ranking-bar-gap" />
      <button type="button" className="button" disabled={!isReady} onClick={onExport}>
        {t('ranking.export.xlsx')}
      </button>
      <button type="button" className="button" disabled={!isReady} onClick={onPrint}>
        {t('ranking.print')}
      </button>
    </div>
  );
}
