import { countBlockerAge, isOpenOn } from '@/domain/dispatch/blocker';
import { lastDayOf } from '@/domain/dispatch/day';
import { countStuckDays, FACTOR_IDS, FACTORS } from '@/domain/dispatch/factor';
import { countMonthsLate, milestoneName } from '@/domain/dispatch/project-milestone';
import type { Month } from '@/domain/time/month';
import type { ProjectRow } from './project-row';
import type { FacetWords } from './row-facets';
import { SheetSection } from './SheetSection';
import { NO_TEXT } from './table-columns';

interface PartProps {
  readonly row: ProjectRow;
  readonly month: Month;
  readonly words: FacetWords;
}

/** Milestones 节点: planned first, expected now, happened; and how late. */
export function SheetMilestones({ row: { project }, month, words: { t, locale } }: PartProps) {
  return (
    <SheetSection title={t('sheet.milestones')}>
      {project.milestones.length === 0 ? (
        <p className="quiet">{t('sheet.milestones.none')}</p>
      ) : (
        <table className="sheet-table">
          <thead>
            <tr>
              {(['name', 'baseline', 'forecast', 'actual', 'late'] as const).map((id) => (
                <th key={id} scope="col">
                  {t(`sheet.milestone.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {project.milestones.map((milestone) => {
              const late = countMonthsLate(milestone, month);
              return (
                <tr key={`${milestone.kind} ${milestone.title}`}>
                  <th scope="row">{milestoneName(milestone, locale)}</th>
                  <td>{milestone.baseline ?? NO_TEXT}</td>
                  <td>{milestone.forecast ?? NO_TEXT}</td>
                  <td>{milestone.actual ?? NO_TEXT}</td>
                  <td className={late !== null && late > 0 ? 'grid-behind' : undefined}>
                    {late === null
                      ? NO_TEXT
                      : late === 0
                        ? t('sheet.onTime')
                        : t('sheet.monthsLate', { late })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </SheetSection>
  );
}

/** Factors 要素, each with its state; one that was not reported is unknown, not secured. */
export function SheetFactors({ row: { project }, month, words: { t, locale } }: PartProps) {
  const asOf = lastDayOf(month);
  return (
    <SheetSection title={t('sheet.factors')}>
      <ul className="sheet-factors">
        {FACTOR_IDS.map((id) => {
          const factor = project.factors[id];
          const days = factor === undefined ? null : countStuckDays(factor, asOf);
          return (
            <li key={id} className={`sheet-factor-${factor?.state ?? 'unknown'}`}>
              <span>{FACTORS[id][locale]}</span>
              <span>
                {factor === undefined
                  ? t('sheet.factor.unknown')
                  : t(`sheet.factor.${factor.state}`, { days: days ?? 0 })}
              </span>
            </li>
          );
        })}
      </ul>
    </SheetSection>
  );
}

/** Blockers 堵点 with their age, the open ones first. */
export function SheetBlockers({ row: { project }, month, words: { t, locale } }: PartProps) {
  const asOf = lastDayOf(month);
  const blockers = [...project.blockers]
    .filter(({ opened }) => opened <= asOf)
    .sort((a, b) => Number(isOpenOn(b, asOf)) - Number(isOpenOn(a, asOf)) || (a.opened < b.opened ? -1 : 1));
  return (
    <SheetSection title={t('sheet.blockers')}>
      {blockers.length === 0 ? <p className="quiet">{t('sheet.blockers.none')}</p> : null}
      <ul className="sheet-list">
        {blockers.map((blocker) => (
          <li key={blocker.id}>
            <span>
              {blocker.factorId === null ? '' : `【${FACTORS[blocker.factorId][locale]}】`}
              {blocker.text}
              {blocker.responsibleUnit === '' ? '' : `（${blocker.responsibleUnit}）`}
            </span>
            <span className={isOpenOn(blocker, asOf) ? 'grid-behind' : 'quiet'}>
              {t(isOpenOn(blocker, asOf) ? 'sheet.blocker.open' : 'sheet.blocker.closed', {
                opened: blocker.opened,
                closed: blocker.closed ?? '',
                days: countBlockerAge(blocker, asOf) ?? 0,
              })}
            </span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
