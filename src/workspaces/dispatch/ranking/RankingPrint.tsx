import './ranking-print.css';
import { useState } from 'react';
import { pageRule, printableMm, PX_PER_MM } from '@/charts/svg-map/print-paper';
import { RankRange } from '@/charts/rank-range/RankRange';
import { layoutRankRange } from '@/charts/rank-range/layout-rank-range';
import { RANK_MEASURES } from '@/domain/view-state/dispatch-view';
import { layersShowing } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { formatAmount, MONEY_UNITS } from '@/i18n/format-money';
import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import { FEWEST_PROJECTS } from '@/analysis/dispatch/rank-units';
import { localDay } from '@/lib/local-time';
import { PrintRoot } from '@/ui/PrintRoot';
import { layersOfView } from '../../map-review/layers-drawn';
import { ReviewedPrint } from '../../map-review/ReviewedPrint';
import { NO_TEXT } from '../../library/table-columns';
import { BumpPanel } from './BumpPanel';
import { moneyColumnsOf } from './asked-number';
import { PacePanel } from './PacePanel';
import { binsOfYear } from './ranking-bins';
import { RankChange } from './RankingLine';
import { RankingHead } from './RankingHead';
import { RankingMap } from './RankingMap';
import { RANGE_WIDTH } from './say-range';
import { showAmount, showUnit } from './show-measure';
import type { RankingRow } from './ranking-rows';
import type { Ranking, YearMeasures } from './use-ranking';

const [SHEET_MM] = printableMm('a4', 'landscape');
const SHEET_PX = Math.floor(SHEET_MM * PX_PER_MM);
const MAP_PX = 400;

function PrintLine({
  ranking,
  row,
  unit,
}: {
  readonly ranking: Ranking;
  /** @nodata null: the province */
  readonly row: RankingRow | null;
  readonly unit: UnitMeasure;
}) {
  const { measure, ranked, total, t } = ranking;
  const money = moneyColumnsOf([total]);
  const below = {
    start: `${unit.start.part}/${unit.start.whole}`,
    completion: `${formatAmount(unit.completion.part, money.cumulative)}/${formatAmount(unit.completion.whole, money.cumulative)}`,
    lead: '',
  };
  const few = unit.projectIds.length < FEWEST_PROJECTS ? 'ranking-few' : undefined;
  return (
    <tr className={row === null ? 'ranking-print-total' : undefined}>
      <td>{row === null ? '' : (row.ranks[measure].rank ?? NO_TEXT)}</td>
      <td>{row === null ? null : <RankChange change={row.ranks[measure].change} t={t} />}</td>
      <th scope="row">{row === null ? t('ranking.total') : row.name}</th>
      {RANK_MEASURES.map((id) => (
        <td key={id} className={few}>
          {showUnit(unit, id)} <small>{below[id]}</small>
        </td>
      ))}
      <td>{showAmount(unit.cumulativeWan, money.cumulative)}</td>
      <td>{showAmount(unit.monthWan, money.month)}</td>
      <td>
        {row === null ? null : (
          <RankRange layout={layoutRankRange(row.interval, ranked, RANGE_WIDTH)} width={RANGE_WIDTH} />
        )}
      </td>
      <td>{unit.doubtfulIds.length + unit.fellIds.length + unit.completion.missing.length}</td>
    </tr>
  );
}

/** What is printed of the section. */
interface RankingPaper {
  readonly ranking: Ranking;
  readonly year: readonly YearMeasures[];
  /** The year the classes are made of. */
  readonly binsYear: readonly YearMeasures[];
  readonly onDone: () => void;
}

function RankingPages(props: RankingPaper & { readonly foot: readonly string[] }) {
  const { ranking, year, binsYear, foot, onDone } = props;
  const { kind, rows, total, month, measure, library, t, locale } = ranking;
  const [day] = useState(() => localDay());
  const money = moneyColumnsOf([total]);
  const when = formatMonthWords(month, locale);
  return (
    <PrintRoot id="ranking-print" page={pageRule('a4', 'landscape')} onPrinted={onDone}>
      {/* A table repeats its head and foot on every page: so each carries the marks. */}
      <table className="ranking-print-pages" style={{ width: `${SHEET_MM}mm` }}>
        <thead>
          <tr>
            <td>
              <header>
                <strong>{t('ranking.print.title', { unit: t(`ranking.unit.${kind}`) })}</strong>
                <span>
                  {library.drill ? <b className="ranking-print-drill">{t('library.drillMark')}</b> : null}
                  {t(`library.${library.id}`)} · {when}
                </span>
              </header>
            </td>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td>
              <footer>
                <span>{t('sheet.printed', { library: t(`library.${library.id}`), month: when, day })}</span>
                <span>{t('ranking.print.source')}</span>
                <span>
                  {library.drill ? `${t('library.drillMark')} · ` : ''}
                  {foot.join(' · ')}
                </span>
              </footer>
            </td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td>
              <RankingHead ranking={{ ...ranking, selected: null }} />
              <table className="ranking-print-table">
                <thead>
                  <tr>
                    <th scope="col">{t('ranking.column.rank')}</th>
                    <th scope="col" />
                    <th scope="col">{t('ranking.column.name')}</th>
                    {RANK_MEASURES.map((id) => (
                      <th key={id} scope="col">
                        {t(`ranking.measure.${id}`)}
                        {id === measure ? ' ●' : ''}
                      </th>
                    ))}
                    <th scope="col">
                      {t('ranking.column.cumulative')} {MONEY_UNITS[money.cumulative][locale]}
                    </th>
                    <th scope="col">
                      {t('ranking.column.month')} {MONEY_UNITS[money.month][locale]}
                    </th>
                    <th scope="col">
                      {t('ranking.column.range')} 1–{ranking.ranked}
                    </th>
                    <th scope="col">{t('ranking.column.left')}</th>
                  </tr>
                </thead>
                <tbody>
                  {(kind === 'province' ? [] : rows).map((row) => (
                    <PrintLine key={row.unit.id} ranking={ranking} row={row} unit={row.measure} />
                  ))}
                  <PrintLine ranking={ranking} row={null} unit={total} />
                </tbody>
              </table>
              <div className="ranking-print-pictures">
                <RankingMap
                  ranking={ranking}
                  bins={binsOfYear(binsYear, measure, 'projector')}
                  width={MAP_PX}
                  theme="projector"
                  textScale={0.8}
                  hovered=""
                />
                {kind === 'province' ? null : (
                  <BumpPanel
                    ranking={ranking}
                    year={year}
                    width={SHEET_PX - MAP_PX - 24}
                    textScale={0.8}
                    hovered=""
                  />
                )}
              </div>
              <PacePanel ranking={ranking} year={year} hovered="" />
            </td>
          </tr>
        </tbody>
      </table>
    </PrintRoot>
  );
}

/** The section on A4 landscape: table, map, ranks through the year, pace; every page marked, reviewed first. */
export function RankingPrint(props: RankingPaper) {
  const { ranking, onDone } = props;
  const { library, t } = ranking;
  return (
    <ReviewedPrint
      layers={layersOfView({ layers: layersShowing(['city']) }, t)}
      drill={library.drill}
      texts={library.drill ? [t('library.drillMark')] : []}
      onStay={onDone}
    >
      {(foot) => <RankingPages {...props} foot={foot} />}
    </ReviewedPrint>
  );
}
