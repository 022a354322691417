import type { LedgerLine, Week, WeekList } from '@/analysis/blocker-ledger';
import { FACTORS } from '@/domain/dispatch/factor';
import type { FacetWords } from '../../library/row-facets';

type Aged = LedgerLine & { readonly age?: number };

function LedgerTable(props: {
  readonly title: string;
  readonly lines: readonly Aged[];
  readonly most: number;
  readonly words: FacetWords;
}) {
  const { title, lines, most, words } = props;
  const { t, locale, names } = words;
  return (
    <section aria-label={title}>
      <h4>
        {title} <span className="quiet">{lines.length}</span>
      </h4>
      {lines.length === 0 ? (
        <p className="quiet">{t('blockers.week.none')}</p>
      ) : (
        <table className="rules-table">
          <thead>
            <tr>
              <th scope="col">{t('ladder.project')}</th>
              <th scope="col">{t('column.city')}</th>
              <th scope="col">{t('blockers.factor')}</th>
              <th scope="col">{t('blockers.text')}</th>
              <th scope="col">{t('blockers.opened')}</th>
              <th scope="col">{t('blockers.closed')}</th>
              <th scope="col">{t('blockers.age')}</th>
              <th scope="col">{t('column.responsible_unit')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map(({ project, blocker, age }) => (
              <tr key={`${project.id} ${blocker.id}`}>
                <th scope="row" className="ladder-name">
                  {project.name}
                </th>
                <td className="ladder-nowrap">{names.cityOf.get(project.cityAdcode)?.[locale]}</td>
                <td className="ladder-nowrap">
                  {blocker.factorId === null ? t('blockers.unstated') : FACTORS[blocker.factorId][locale]}
                </td>
                <td>{blocker.text}</td>
                <td className="ladder-nowrap">{blocker.opened}</td>
                <td className="ladder-nowrap">{blocker.closed ?? '—'}</td>
                <td className="ladder-nowrap">
                  {age === undefined ? '—' : t('blockers.days', { days: age })}
                </td>
                <td>{blocker.responsibleUnit === '' ? project.responsibleUnit : blocker.responsibleUnit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length > most ? (
        <p className="quiet">{t('blockers.more', { count: lines.length - most })}</p>
      ) : null}
    </section>
  );
}

/** The week's list: opened, closed, still open, the oldest first. */
export function WeekSheet(props: {
  readonly week: Week;
  readonly list: WeekList;
  /** Rows drawn of each list. */
  readonly most: number;
  readonly words: FacetWords;
}) {
  const { week, list, most, words } = props;
  const { t } = words;
  return (
    <section className="blockers-week" aria-label={t('blockers.week')}>
      <h3>{t('blockers.week.title', { from: week.from, to: week.to })}</h3>
      <LedgerTable title={t('blockers.week.opened')} lines={list.opened} most={most} words={words} />
      <LedgerTable title={t('blockers.week.closed')} lines={list.closed} most={most} words={words} />
      <LedgerTable title={t('blockers.week.open')} lines={list.open} most={most} words={words} />
    </section>
  );
}
