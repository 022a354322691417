import { addMonths, formatMonth, parseMonth } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { useActions } from '../app-context';
import type { CellAt } from './AxesSummary';
import { placeOfCell, sayChangesOf } from './cell-words';
import { comparedMonth } from './difference-of';
import type { AxesModel } from './use-axes';

const SHOWN = 3;

/** The month compared with, what changed since in sums, and the cells where most did. */
export function ChangeList(props: { readonly model: AxesModel; readonly onCell: (cell: CellAt) => void }) {
  const { model, onCell } = props;
  const { changed, matrix, axes, table } = model;
  const { months, month, words } = table;
  const { t, locale } = words;
  const actions = useActions();
  if (changed === null) return null;
  const { total, ranked } = changed.difference;
  const since = formatMonthWords(changed.month, locale);
  return (
    <section className="axes-behind axes-changes" aria-label={t('axes.mode.difference')}>
      {months.length < 2 ? null : (
        <select
          aria-label={t('axes.compareWith')}
          value={formatMonth(comparedMonth(axes, month))}
          onChange={(event) => actions.setAxes({ compareWith: parseMonth(event.target.value) })}
        >
          {[...new Set([...months, addMonths(month, -1)])]
            .filter((item) => item !== month)
            .sort((a, b) => b - a)
            .map((item) => (
              <option key={item} value={formatMonth(item)}>
                {t('axes.change.sinceMonth', { month: formatMonthWords(item, locale) })}
              </option>
            ))}
        </select>
      )}
      <p>
        {months.length < 2 ? (
          t('axes.change.since', { month: since })
        ) : (
          <span className="visually-hidden">{t('axes.change.since', { month: since })}</span>
        )}
        {ranked.length === 0 ? t('axes.change.none') : sayChangesOf(total, t, locale)}
      </p>
      {ranked.slice(0, SHOWN).map((cell) => (
        <button
          key={`${cell.column} ${cell.row}`}
          type="button"
          className="axes-worst"
          title={placeOfCell(matrix, cell.column, cell.row, locale)}
          onClick={() => onCell(cell)}
        >
          {placeOfCell(matrix, cell.column, cell.row, locale)}：{sayChangesOf(cell.changes, t, locale)}
        </button>
      ))}
    </section>
  );
}
