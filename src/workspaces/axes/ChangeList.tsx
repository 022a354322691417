import { type CellDifference, CELL_CHANGES, type CellChange } from '@/analysis/two-axes/matrix-difference';
import { formatMonthWords } from '@/i18n/format-date';
import { placeOfCell } from './cell-words';
import type { AxesModel } from './use-axes';

const SHOWN = 8;

/** What changed since the month compared with, in sums, and the cells where most changed. */
export function ChangeList(props: {
  readonly model: AxesModel;
  readonly onCell: (cell: { readonly column: number; readonly row: number }) => void;
}) {
  const { model, onCell } = props;
  const { changed, matrix, table } = model;
  const { t, locale } = table.words;
  if (changed === null) return null;
  const { total, ranked } = changed.difference;
  const say = (changes: Readonly<Record<CellChange, readonly string[]>>): string =>
    CELL_CHANGES.filter((change) => changes[change].length > 0)
      .map((change) => `${t(`axes.change.${change}`)} ${changes[change].length}`)
      .join(locale === 'zh' ? '、' : ', ');
  const name = (cell: CellDifference): string => placeOfCell(matrix, cell.column, cell.row, locale);
  return (
    <section className="axes-changes" aria-label={t('axes.mode.difference')}>
      <p>
        {t('axes.change.since', { month: formatMonthWords(changed.month, locale) })}
        {ranked.length === 0 ? t('axes.change.none') : say(total)}
      </p>
      <ol>
        {ranked.slice(0, SHOWN).map((cell) => (
          <li key={`${cell.column} ${cell.row}`}>
            <button type="button" className="axes-worst" title={name(cell)} onClick={() => onCell(cell)}>
              {name(cell)}：{say(cell.changes)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
