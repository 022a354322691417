import type { CellDifference } from '@/analysis/two-axes/matrix-difference';
import { rankGaps } from '@/analysis/two-axes/rank-gaps';
import { formatNumber } from '@/i18n/format-number';
import { Dialog } from '@/ui/Dialog';
import { placeOfCell, sayChangesOf } from './cell-words';
import { saySummary } from './say-summary';
import type { CellAt } from './AxesSummary';
import type { AxesModel } from './use-axes';

const GAP_KINDS = ['named_but_none', 'none'] as const;
/** So many changed cells are listed; the rest is counted. */
const MOST = 200;

/** The gaps by row, the row with most first; one leads to its cell. */
function GapLists({ model, onGo }: { readonly model: AxesModel; readonly onGo: (cell: CellAt) => void }) {
  const { matrix, table } = model;
  const { t, locale } = table.words;
  return GAP_KINDS.map((kind) => {
    const rows = rankGaps(matrix, kind);
    if (rows.length === 0) return null;
    return (
      <section key={kind} className="axes-gaps">
        <h3>
          {t(`axes.empty.${kind}`)}（{formatNumber(rows.reduce((sum, { cells }) => sum + cells.length, 0))}）
        </h3>
        <ol>
          {rows.map(({ row, cells }) => (
            <li key={row}>
              <span>
                {matrix.rows.nodes[matrix.rowSteps[row] ?? 0]?.[locale]}（{cells.length}）
              </span>
              {cells.map((cell) => (
                <button
                  key={cell.column}
                  type="button"
                  className="axes-worst"
                  aria-label={placeOfCell(matrix, cell.column, row, locale)}
                  onClick={() => onGo(cell)}
                >
                  {matrix.columns.nodes[matrix.columnSteps[cell.column] ?? 0]?.[locale]}
                </button>
              ))}
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

/** The cells that changed, most changed first; one leads to its cell. */
function ChangedCells(props: {
  readonly model: AxesModel;
  readonly ranked: readonly CellDifference[];
  readonly onGo: (cell: CellAt) => void;
}) {
  const { model, ranked, onGo } = props;
  const { t, locale } = model.table.words;
  return (
    <>
      <table className="axes-changed">
        <thead>
          <tr>
            <th scope="col">{t('axes.details.place')}</th>
            <th scope="col">{t('axes.details.changes')}</th>
            <th scope="col" className="number">
              {t('axes.details.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.slice(0, MOST).map((cell) => (
            <tr key={`${cell.column} ${cell.row}`}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onGo(cell)}>
                  {placeOfCell(model.matrix, cell.column, cell.row, locale)}
                </button>
              </th>
              <td>{sayChangesOf(cell.changes, t, locale)}</td>
              <td className="number">{formatNumber(cell.size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > MOST ? <p>{t('axes.details.more', { count: ranked.length - MOST })}</p> : null}
    </>
  );
}

/** Everything the view says: all its sentences, and as a list the gaps or the changes where they are looked at. */
export function AxesDetails(props: {
  readonly model: AxesModel;
  readonly onGo: (cell: CellAt) => void;
  readonly onClose: () => void;
}) {
  const { model, onClose } = props;
  const { axes, changed, table } = model;
  const { t, locale } = table.words;
  const onGo = (cell: CellAt): void => {
    onClose();
    props.onGo(cell);
  };
  return (
    <Dialog wide title={t('axes.details')} closeLabel={t('action.close')} onClose={onClose}>
      {table.library.drill ? <p className="clause-drill">{t('library.drillBanner')}</p> : null}
      {saySummary(model, locale).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {axes.mode === 'gap' ? <GapLists model={model} onGo={onGo} /> : null}
      {changed === null ? null : (
        <ChangedCells model={model} ranked={changed.difference.ranked} onGo={onGo} />
      )}
    </Dialog>
  );
}
