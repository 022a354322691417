import { STAGE_IDS, STAGES } from '@/domain/dispatch/stage';
import { formatMoney } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import { useActions, useApp } from '../app-context';
import type { ProjectRow } from './project-row';
import { StatusMark } from './StatusMark';
import { sumRows } from './sum-rows';
import { NO_TEXT } from './table-columns';
import type { Table } from './use-table';
import './ProjectLanes.css';
import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';

/** Cards drawn in a lane; the count says how many there are. */
const LANE_CARDS = 60;

/** The lifecycle as lanes 谋划 → 投产, with what was suspended or removed beside it. */
export function ProjectLanes({
  table,
  onSelect,
}: {
  readonly table: Table;
  readonly onSelect: (row: ProjectRow) => void;
}) {
  const { rows, order, words } = table;
  const { t, locale } = words;
  const actions = useActions();
  const selection = useApp((state) => state.view.selection);
  const lanes = STAGE_IDS.map((stage) => ({
    stage,
    members: order.flatMap((index) => {
      const row = rows[index];
      return row?.stage === stage ? [row] : [];
    }),
  }));
  return (
    <ul className="lanes" aria-label={t('library.layout.lanes')}>
      {lanes.map(({ stage, members }) => {
        const { total } = sumRows(members);
        return (
          <li key={stage} className="lane" aria-label={STAGES[stage][locale]}>
            <header>
              <h3>{STAGES[stage][locale]}</h3>
              <strong>{formatNumber(members.length)}</strong>
              <span className="quiet">{total.wan === null ? NO_TEXT : formatMoney(total.wan, locale)}</span>
            </header>
            <div className="lane-cards">
              {members.length === 0 ? <p className="quiet">{t('library.lane.empty')}</p> : null}
              {members.slice(0, LANE_CARDS).map((row) => (
                <button
                  key={row.project.id}
                  type="button"
                  className="lane-card"
                  aria-pressed={row.ref === selection}
                  onClick={() => onSelect(row)}
                  onDoubleClick={() => actions.openSide('sheet')}
                >
                  <span className="lane-name">{row.project.name}</span>
                  <span className="lane-facts">
                    <span>{row.county || row.city}</span>
                    <span>
                      {row.project.totalInvestmentWan === null
                        ? NO_TEXT
                        : formatMoney(row.project.totalInvestmentWan, locale)}
                    </span>
                    {row.light === null || row.light.color === 'none' ? null : (
                      <StatusMark color={row.light.color} word={LIGHT_COLORS[row.light.color][locale]} />
                    )}
                  </span>
                </button>
              ))}
              {members.length > LANE_CARDS ? (
                <p className="quiet">{t('library.lane.more', { count: members.length - LANE_CARDS })}</p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
