import { useState } from 'react';
import type { MatrixCell } from '@/analysis/two-axes/matrix-model';
import { rankGaps } from '@/analysis/two-axes/rank-gaps';
import { rankBehind, sayProgress, sayRepeated } from '@/analysis/two-axes/matrix-summary';
import { monthNumberOf } from '@/domain/time/month';
import { computeLeadPoints } from '@/analysis/dispatch-rates';
import { formatMoney } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import { sayDoubtful } from '../library/say-doubtful';
import { NO_TEXT } from '../library/table-columns';
import { AxesDetails } from './AxesDetails';
import { ChangeList } from './ChangeList';
import { placeOfCell, signedPoints } from './cell-words';
import { completionByMoney } from './say-summary';
import type { AxesModel } from './use-axes';

const SHOWN = 3;

/** A cell by its place in what is shown. */
export type CellAt = Pick<MatrixCell, 'column' | 'row'>;

/** What the picture says, in sentences: its caption, its description, and the way to the worst places. */
export function AxesSummary(props: {
  readonly model: AxesModel;
  readonly id: string;
  readonly onCell: (cell: CellAt) => void;
  /** Goes to a cell without brushing it, as where nothing stands. */
  readonly onGo: (cell: CellAt) => void;
}) {
  const { model, id, onCell, onGo } = props;
  const [isOpen, setOpen] = useState(false);
  const { matrix, brushed, table, axes } = model;
  const { t, locale } = table.words;
  const shown = brushed ?? matrix;
  const { total } = shown;
  const filled = shown.cells.filter(({ count }) => count > 0).length;
  const named = matrix.cells.filter(({ empty }) => empty === 'named_but_none').length;
  const behind = rankBehind(shown.cells);
  const isLate = behind.length > 0;
  // Where nothing can be late, as in the public library, it is said where most stands.
  const pointed = isLate
    ? behind
    : shown.cells
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, SHOWN);
  const gaps = axes.mode === 'gap' ? rankGaps(matrix, 'named_but_none').flatMap(({ cells }) => cells) : [];
  const stages = [1, 2, 3, 4, 5].map(
    (step) =>
      total.projects.filter(
        (index) => model.projects[index]?.basis === 'stage' && model.projects[index]?.actual === step,
      ).length,
  );
  return (
    <div className="axes-said">
      <div className="axes-said-line">
        <p className="axes-summary" id={id}>
          <span>
            {t('axes.summary.count', {
              count: formatNumber(total.count),
              cells: filled,
              all: shown.cells.length,
            })}
          </span>
          {named === 0 ? null : <span>{t('axes.summary.named', { count: named })}</span>}
          {total.withPlan === 0
            ? null
            : sayProgress(shown, completionByMoney(model), t).map((sentence) => (
                <span key={sentence}>{sentence}</span>
              ))}
          {total.withStage > 0 && total.withPlan === 0 ? (
            <span>
              {t('axes.summary.stages', {
                before: (stages[0] ?? 0) + (stages[1] ?? 0),
                under: (stages[2] ?? 0) + (stages[3] ?? 0),
                done: stages[4] ?? 0,
                rest: total.count - total.withStage,
              })}
            </span>
          ) : null}
          {sayRepeated(shown, t).map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </p>
        <button
          type="button"
          className="button axes-more"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {t('axes.details')}
        </button>
      </div>
      {pointed.length === 0 || axes.mode !== 'status' ? null : (
        <p className="axes-behind">
          {t(isLate ? 'axes.summary.behind' : 'axes.summary.most')}
          {pointed.map((cell) => (
            <button
              key={`${cell.column} ${cell.row}`}
              type="button"
              className="axes-worst"
              onClick={() => onCell(cell)}
            >
              {t(isLate ? 'axes.summary.behind.cell' : 'axes.summary.most.cell', {
                place: placeOfCell(shown, cell.column, cell.row, locale),
                points: (((cell.planned ?? 0) - (cell.actual ?? 0)) * 100).toFixed(1),
                count: isLate ? cell.withPlan : cell.count,
              })}
            </button>
          ))}
        </p>
      )}
      {gaps.length === 0 ? null : (
        <p className="axes-behind">
          {t('axes.summary.gaps')}
          {gaps.slice(0, SHOWN).map((cell) => (
            <button
              key={`${cell.column} ${cell.row}`}
              type="button"
              className="axes-worst"
              onClick={() => onGo(cell)}
            >
              {placeOfCell(matrix, cell.column, cell.row, locale)}
            </button>
          ))}
        </p>
      )}
      <ChangeList model={model} onCell={onCell} />
      {isOpen ? <AxesDetails model={model} onGo={onGo} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

/** What the chosen projects come to, each once. */
export function AxesKpi({ model }: { readonly model: AxesModel }) {
  const { table } = model;
  const { sums, month, words } = table;
  const { t, locale } = words;
  const rate = ({ ratio }: (typeof sums)['start']): string =>
    ratio.defined ? `${(ratio.value * 100).toFixed(1)}%` : NO_TEXT;
  const lead = computeLeadPoints(sums.completion.ratio, monthNumberOf(month));
  const caution = sums.doubtful === 0 ? null : sayDoubtful(sums, t);
  const items: readonly (readonly [string, string, string])[] = [
    [t('axes.kpi.count'), formatNumber(sums.count), 'count'],
    [t('column.total'), sums.total.wan === null ? NO_TEXT : formatMoney(sums.total.wan, locale), 'money'],
    [t('library.sum.start'), rate(sums.start), 'start'],
    [t('column.completion'), rate(sums.completion), 'completion'],
    [t('column.lead'), lead.defined ? signedPoints(lead.value / 100) : NO_TEXT, 'lead'],
  ];
  return (
    <dl className="axes-kpi" aria-label={t('axes.kpi')}>
      {items.map(([name, value, kpi]) => (
        <div key={kpi} data-kpi={kpi}>
          <dt>{name}</dt>
          <dd>
            {value}
            {caution === null || (kpi !== 'completion' && kpi !== 'lead') ? null : (
              <span className="axes-kpi-doubtful" role="img" aria-label={caution} title={caution}>
                ⚠
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
