import { useMemo } from 'react';
import { traceRanks } from '@/analysis/dispatch/rank-history';
import { BumpChart, shortMonth } from '@/charts/bump/BumpChart';
import { layoutBump } from '@/charts/bump/layout-bump';
import { type Month, yearOf } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { NO_TEXT } from '../../library/table-columns';
import type { Ranking, YearMeasures } from './use-ranking';

/** Room of a name. @unit px at text scale 1 */
const NAME = { short: 86, long: 196, height: 18 } as const;
const HEIGHT = { least: 220, row: 25, most: 620 } as const;

/** Ranks through the year up to the month shown. */
export function BumpPanel(props: {
  readonly ranking: Ranking;
  readonly year: readonly YearMeasures[];
  readonly width: number;
  readonly textScale: number;
  readonly hovered: string;
  readonly onHover?: (unitId: string) => void;
  readonly onSelect?: (unitId: string) => void;
}) {
  const { ranking, year, width, textScale, hovered, onHover, onSelect } = props;
  const { measure, month, units, official, selected, t, locale } = ranking;
  const history = useMemo(
    () =>
      traceRanks(
        year.filter((each) => each.month <= month),
        measure,
      ),
    [year, month, measure],
  );
  const names = useMemo(() => new Map(official.map(({ unit, name }) => [unit.id, name])), [official]);
  const nameOf = useMemo(
    () =>
      (unitId: string): string =>
        names.get(unitId) ?? unitId,
    [names],
  );
  const selectedId = selected?.unit.id ?? '';
  const layout = useMemo(() => {
    const longest = Math.max(0, ...units.map((unit) => nameOf(unit.id).length));
    const isLong = longest > (locale === 'zh' ? 4 : 9);
    const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, history.worst * HEIGHT.row));
    return layoutBump({
      history,
      nameOf,
      width,
      height: height * textScale,
      nameWidth: (isLong ? NAME.long : NAME.short) * textScale,
      nameHeight: NAME.height * textScale,
      selected: selectedId,
    });
  }, [history, nameOf, units, width, textScale, selectedId, locale]);
  const label = t('ranking.bump.label', {
    year: yearOf(month),
    measure: t(`ranking.measure.${measure}`),
    count: history.lines.length,
  });
  return (
    <section className="ranking-bump" aria-label={t('ranking.bump')}>
      <h3>{t('ranking.bump')}</h3>
      {history.months.length < 2 ? <p className="quiet">{t('ranking.bump.january')}</p> : null}
      {layout.labels.length < layout.lines.filter(({ dots }) => dots.length > 0).length ? (
        <p className="quiet">{t('ranking.bump.partial')}</p>
      ) : null}
      <BumpChart
        layout={layout}
        words={{
          label,
          unit: t('ranking.column.name'),
          unranked: NO_TEXT,
          monthName: (each) => shortMonth(each, locale === 'zh'),
          say: (unitId, each, rank) =>
            t('ranking.bump.say', {
              name: nameOf(unitId),
              month: formatMonthWords(each as Month, locale),
              rank,
            }),
        }}
        nameOf={nameOf}
        selected={selectedId}
        hovered={hovered}
        {...(onHover === undefined ? {} : { onHover })}
        {...(onSelect === undefined ? {} : { onSelect })}
      />
    </section>
  );
}
