import { useState } from 'react';
import { milestoneName } from '@/domain/dispatch/project-milestone';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useServices } from '../../app-context';
import { NO_TEXT } from '../../library/table-columns';
import { openSheet } from '../../open-sheet';
import { sayDays, sayShift } from './say-due';
import type { Due, DueRow } from './use-due';

/** Rows listed at once; more come on asking. */
const STEP = 100;

/** Milestones of one kind as a list; a project opens its sheet, a line and its mark on the map are one. */
export function DueTable(props: {
  readonly due: Due;
  readonly rows: readonly DueRow[];
  readonly title: string;
  readonly none: string;
  readonly hovered: string;
  readonly onHover: (key: string) => void;
}) {
  const { due, rows, title, none, hovered, onHover } = props;
  const { t, library } = due;
  const locale = useApp((state) => state.preferences.locale);
  const { store } = useServices();
  const [most, setMost] = useState(STEP);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table className="due-table">
          <thead>
            <tr>
              {(['days', 'milestone', 'project', 'baseline', 'forecast', 'shift', 'due'] as const).map(
                (id) => (
                  <th key={id} scope="col">
                    {t(`due.column.${id}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr
                key={row.key}
                data-project={row.project.id}
                className={row.key === hovered ? 'due-hovered' : undefined}
                onPointerEnter={() => onHover(row.key)}
                onPointerLeave={() => onHover('')}
              >
                <td className={row.days < 0 ? 'due-late' : undefined}>
                  <span aria-hidden="true">{row.days < 0 ? '◆ ' : '● '}</span>
                  {sayDays(row.days, t)}
                </td>
                <td>{milestoneName(row.milestone, locale)}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    onFocus={() => onHover(row.key)}
                    onBlur={() => onHover('')}
                    onClick={() => openSheet(store, toRef('project', row.project.id), library.id)}
                  >
                    {row.project.name}
                  </button>
                  <small>
                    {[`${row.city} ${row.county}`.trim(), row.forces].filter(Boolean).join(' · ')}
                  </small>
                </th>
                <td className="due-date">{row.milestone.baseline ?? NO_TEXT}</td>
                <td className="due-date">{row.milestone.forecast ?? NO_TEXT}</td>
                <td className={(row.shift ?? 0) > 0 ? 'due-late' : undefined}>{sayShift(row, t)}</td>
                <td>
                  <span className="due-date">{row.due}</span>
                  <small>{t(`due.from.${row.from}`)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > most ? (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {t('due.more', { count: formatNumber(Math.min(STEP, rows.length - most)) })}
        </button>
      ) : null}
    </section>
  );
}
