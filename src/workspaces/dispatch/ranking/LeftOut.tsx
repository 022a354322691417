import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import type { AskedNumber } from './asked-number';
import type { Ranking, RankingRow } from './use-ranking';

/** What was left out of a unit's money, counted by why; one click names it. */
export function LeftOut(props: {
  readonly name: string;
  readonly unit: UnitMeasure;
  /** @nodata null: the province */
  readonly row: RankingRow | null;
  readonly t: Ranking['t'];
  readonly onAsk: (asked: AskedNumber) => void;
}) {
  const { name, unit, row, t, onAsk } = props;
  const counts = [
    ['doubtful', unit.doubtfulIds.length],
    ['fell', unit.fellIds.length],
    ['missing', unit.completion.missing.length],
  ] as const;
  const said = counts.filter(([, count]) => count > 0);
  if (said.length === 0) return null;
  return (
    <button
      type="button"
      className="ranking-left"
      aria-label={`${name} ${t('ranking.behind.left')} ${said.map(([id, count]) => t(`ranking.left.${id}`, { count })).join(' ')}`}
      onClick={() => onAsk({ row, number: 'left_out' })}
    >
      {said.map(([id, count]) => (
        <span
          key={id}
          className={id === 'missing' ? 'quiet' : undefined}
          title={id === 'missing' ? t('ranking.behind.role.missing') : undefined}
        >
          {t(`ranking.left.${id}`, { count })}
        </span>
      ))}
    </button>
  );
}
