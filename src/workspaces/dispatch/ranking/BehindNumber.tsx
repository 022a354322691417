import { useMemo } from 'react';
import { type BehindProject, listBehind } from '@/analysis/dispatch/behind-number';
import { computeMonthCompletion } from '@/analysis/dispatch-rates';
import { toRef } from '@/domain/view-state/entity-ref';
import { MONEY_UNITS } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import { ratioOf } from '@/lib/ratio';
import { Dialog } from '@/ui/Dialog';
import { useApp, useServices } from '../../app-context';
import { placeNames } from '../../library/project-row';
import { openSheet } from '../../open-sheet';
import type { AskedNumber } from './asked-number';
import { showAmount, showShare } from './show-measure';
import type { Ranking } from './use-ranking';

/** More rows than this make a dialog slow; the sum has them all. */
const MOST = 300;

/** Parts and wholes of the counted, added up: the number itself. */
export const sumBehind = (rows: readonly BehindProject[]) => {
  const counted = rows.filter(({ role }) => role === 'counted');
  return {
    counted: counted.length,
    part: counted.reduce((sum, { part }) => sum + (part ?? 0), 0),
    whole: counted.reduce((sum, { whole }) => sum + (whole ?? 0), 0),
  };
};

/** The projects behind a number, with the values that make it; each opens its sheet. */
export function BehindNumber(props: {
  readonly asked: AskedNumber;
  readonly ranking: Ranking;
  readonly onClose: () => void;
}) {
  const { asked, ranking, onClose } = props;
  const { number, row } = asked;
  const { ledger, kind, month, t, locale } = ranking;
  const { store, province } = useServices();
  const library = useApp((state) => state.view.library);
  const names = useMemo(() => placeNames(province.atlas), [province.atlas]);
  const rows = useMemo(() => {
    const members = row === null ? ledger.figures(month) : ledger.members(kind, row.unit.id, month);
    return listBehind(number, members);
  }, [ledger, kind, month, row, number]);
  const sum = sumBehind(rows);
  const word =
    number === 'cumulative' || number === 'month'
      ? t(`ranking.column.${number}`)
      : number === 'left_out'
        ? t('ranking.behind.left')
        : t(`ranking.measure.${number}`);
  const title = t('ranking.behind.title', { name: row?.name ?? t('ranking.total'), number: word });
  const unit = MONEY_UNITS.wan[locale];
  const monthOf = (each: BehindProject): number | null => {
    const done = computeMonthCompletion(each.figure);
    return done.kind === 'value' ? done.wan : null;
  };
  return (
    <Dialog title={title} closeLabel={t('action.close')} onClose={onClose} wide>
      {rows.length === 0 ? <p>{t('ranking.behind.none')}</p> : null}
      <p className="quiet">{t('ranking.behind.unit', { unit })}</p>
      <div className="ranking-behind-scroll">
        <table className="ranking-behind">
          <thead>
            <tr>
              <th scope="col">{t('ranking.behind.project')}</th>
              <th scope="col">{t('ranking.behind.place')}</th>
              <th scope="col">{t('ranking.behind.started')}</th>
              <th scope="col">{t('ranking.behind.plan')}</th>
              <th scope="col">{t('ranking.behind.done')}</th>
              <th scope="col">{t('ranking.behind.before')}</th>
              <th scope="col">{t('ranking.behind.month')}</th>
              <th scope="col">{t('ranking.behind.role')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((each) => {
              const { project, figure, role } = each;
              return (
                <tr key={project.id} data-project={project.id} data-role={role}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => {
                        onClose();
                        openSheet(store, toRef('project', project.id), library);
                      }}
                    >
                      {project.name}
                    </button>
                  </th>
                  <td>
                    {names.cityOf.get(project.cityAdcode)?.[locale]}
                    {project.countyAdcode === null
                      ? ''
                      : ` ${names.countyOf.get(project.countyAdcode)?.[locale] ?? ''}`}
                  </td>
                  <td>{t(figure.started ? 'ranking.behind.yes' : 'ranking.behind.no')}</td>
                  <td>{showAmount(figure.annualPlanWan, 'wan')}</td>
                  <td>{showAmount(figure.cumulativeWan, 'wan')}</td>
                  <td>{showAmount(figure.previousCumulativeWan, 'wan')}</td>
                  <td>{showAmount(monthOf(each), 'wan')}</td>
                  <td>{t(`ranking.behind.role.${role}`)}</td>
                </tr>
              );
            })}
          </tbody>
          {number === 'left_out' ? null : (
            <tfoot>
              <tr data-counted={sum.counted}>
                <th scope="row" colSpan={2}>
                  {t('ranking.behind.sum', { count: formatNumber(sum.counted) })}
                </th>
                <td>{number === 'start' ? `${formatNumber(sum.part)}/${formatNumber(sum.whole)}` : ''}</td>
                <td>{number === 'completion' || number === 'lead' ? showAmount(sum.whole, 'wan') : ''}</td>
                <td>{number === 'start' || number === 'month' ? '' : showAmount(sum.part, 'wan')}</td>
                <td />
                <td>{number === 'month' ? showAmount(sum.part, 'wan') : ''}</td>
                <td>
                  {number === 'cumulative' || number === 'month'
                    ? ''
                    : showShare(ratioOf(sum.part, sum.whole))}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {rows.length > MOST ? (
        <p>{t('ranking.behind.more', { shown: MOST, rest: formatNumber(rows.length - MOST) })}</p>
      ) : null}
    </Dialog>
  );
}
