import { INTAKE_FIELDS } from '@/analysis/intake/intake-field';
import type { ColumnMapping, TrayRow } from '@/analysis/intake/intake-result';
import { type RawCell, textOfCell } from '@/lib/raw-workbook';
import { useApp, useTranslate } from '../app-context';

const SHOWN = 50;

/** Rows that cannot be taken as they stand: mended here, cell by cell, and read again at once. */
export function TrayTable(props: {
  readonly tray: readonly TrayRow[];
  readonly columns: readonly ColumnMapping[];
  readonly onEdit: (row: number, column: number, cell: RawCell) => void;
}) {
  const { tray, columns, onEdit } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const used = columns.filter(({ field }) => field !== null && field !== 'sequence' && field !== 'extra');
  return (
    <div className="data-tray">
      <p className="quiet">{t('import.tray.explain')}</p>
      {tray.slice(0, SHOWN).map(({ source, rows, problems, cells }) => (
        <section key={source.row} className="data-tray-row" aria-label={`${source.sheet} › ${source.row}`}>
          <ul className="data-refusals">
            {problems.map(({ column, code, found }) => (
              <li key={`${column}${code}`}>
                <strong>
                  {source.sheet} › {source.row}
                  {column === '' ? '' : ` › ${column}`}
                </strong>
                ：{t(`intake.${code}`)}
                {found === '' ? '' : `（${found}）`}
              </li>
            ))}
          </ul>
          {rows.map((row, index) => (
            <div key={row} className="data-tray-cells">
              {used.map(({ column, field }) => {
                const value = textOfCell(cells[index]?.[column]);
                return (
                  <label key={column}>
                    <span className="quiet">{field === null ? '' : INTAKE_FIELDS[field][locale]}</span>
                    <input
                      type="text"
                      defaultValue={value}
                      onBlur={(event) => {
                        const text = event.target.value.trim();
                        if (text !== value) onEdit(row, column, text === '' ? null : text);
                      }}
                      onKeyDown={(event) => {
                        if (event.key === 'Enter') event.currentTarget.blur();
                      }}
                    />
                  </label>
                );
              })}
            </div>
          ))}
        </section>
      ))}
      {tray.length > SHOWN ? (
        <p className="quiet">{t('data.checks.more', { count: tray.length - SHOWN })}</p>
      ) : null}
    </div>
  );
}
