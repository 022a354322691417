import { useEffect, useRef } from 'react';
import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';
import { STAGES } from '@/domain/dispatch/stage';
import { formatMoney } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import { Dialog } from '@/ui/Dialog';
import { useApp, useServices } from '../app-context';
import { StatusMark } from '../library/StatusMark';
import { openSheet } from '../open-sheet';
import { placeOfCell, signedPoints } from './cell-words';
import type { StageCursor } from './StageGrid';
import type { AxesModel } from './use-axes';

const MOST = 300;

/** The projects of a cell, or of a whole row or column, worst first; one opens its sheet. */
export function CellList(props: {
  readonly model: AxesModel;
  readonly at: StageCursor;
  readonly onClose: () => void;
}) {
  const { model, at, onClose } = props;
  const { matrix, brushed, table, projects } = model;
  const { t, locale } = table.words;
  const { store } = useServices();
  const library = useApp((state) => state.view.library);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const shown = brushed ?? matrix;
  const cell =
    at.column < 0
      ? (shown.rowTotals[at.row] ?? shown.total)
      : at.row < 0
        ? (shown.columnTotals[at.column] ?? shown.total)
        : shown.cells[at.row * shown.columnSteps.length + at.column];
  const members = [...(cell?.projects ?? [])].sort((a, b) => {
    const rank = (index: number): number => LIGHT_COLORS[projects[index]?.light ?? 'none'].rank;
    const lead = (index: number): number => (projects[index]?.actual ?? 0) - (projects[index]?.planned ?? 0);
    return rank(b) - rank(a) || lead(a) - lead(b) || a - b;
  });
  const place =
    at.column < 0
      ? (shown.rows.nodes[shown.rowSteps[at.row] ?? 0]?.[locale] ?? t('axes.all'))
      : at.row < 0
        ? (shown.columns.nodes[shown.columnSteps[at.column] ?? 0]?.[locale] ?? '')
        : placeOfCell(shown, at.column, at.row, locale);
  return (
    <Dialog wide title={`${place}（${members.length}）`} closeLabel={t('action.close')} onClose={onClose}>
      {table.library.drill ? <p className="clause-drill">{t('library.drillBanner')}</p> : null}
      {members.length === 0 ? <p>{t(`axes.empty.${cell?.empty ?? 'none'}`)}</p> : null}
      <ol className="axes-list">
        {members.slice(0, MOST).map((index, position) => {
          const row = table.rows[index];
          const project = projects[index];
          if (row === undefined || project === undefined) return null;
          return (
            <li key={row.ref}>
              <button
                ref={position === 0 ? first : undefined}
                type="button"
                onClick={() => {
                  onClose();
                  openSheet(store, row.ref, library);
                }}
              >
                <StatusMark color={project.light} word={LIGHT_COLORS[project.light][locale]} />
                <span className="axes-list-name">{row.project.name}</span>
                <span>{row.city}</span>
                <span>{STAGES[project.stage][locale]}</span>
                <span>
                  {project.basis === 'plan'
                    ? t('axes.points', {
                        points: signedPoints((project.actual ?? 0) - (project.planned ?? 0)),
                      })
                    : ''}
                </span>
                <span>
                  {project.totalInvestmentWan === null
                    ? '—'
                    : formatMoney(project.totalInvestmentWan, locale)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {members.length > MOST ? (
        <p>{t('axes.list.more', { count: formatNumber(members.length - MOST) })}</p>
      ) : null}
    </Dialog>
  );
}
