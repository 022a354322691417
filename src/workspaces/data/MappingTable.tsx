import { INTAKE_FIELD_IDS, INTAKE_FIELDS, kindOfField } from '@/analysis/intake/intake-field';
import type { ColumnMapping } from '@/analysis/intake/intake-result';
import { MONEY_UNITS, type MoneyUnit } from '@/analysis/intake/money-unit';
import { columnLetters, type RawCell, textOfCell } from '@/lib/raw-workbook';
import { useApp, useTranslate } from '../app-context';

type Chosen = Pick<ColumnMapping, 'field' | 'unit'>;
const UNITS = Object.keys(MONEY_UNITS) as readonly MoneyUnit[];

/** What each column is read as: proposed with its reason, changed by a person. */
export function MappingTable(props: {
  /** First rows of the sheet. */
  readonly head: readonly (readonly RawCell[])[];
  readonly columns: readonly ColumnMapping[];
  readonly firstRow: number;
  readonly onChoose: (column: number, chosen: Chosen) => void;
}) {
  const { head, columns, firstRow, onChoose } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const sampleOf = (column: number): string =>
    head
      .slice(firstRow)
      .map((row) => textOfCell(row[column]))
      .find((text) => text !== '') ?? '';
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t('import.column')}</th>
          <th scope="col">{t('import.heading')}</th>
          <th scope="col">{t('import.field')}</th>
          <th scope="col">{t('import.unit')}</th>
          <th scope="col">{t('import.sample')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((mapping) => {
          const { column, heading, field, unit, why } = mapping;
          const isMoney = field !== null && kindOfField(field) === 'money';
          const letters = columnLetters(column);
          const doubtful = why === 'content' || why === 'content_disagrees';
          return (
            <tr key={column}>
              <th scope="row">{letters}</th>
              <td>{heading}</td>
              <td>
                <select
                  aria-label={`${t('import.field')} ${letters}`}
                  value={field ?? ''}
                  onChange={(event) => {
                    const next = INTAKE_FIELD_IDS.find((id) => id === event.target.value) ?? null;
                    const money = next !== null && kindOfField(next) === 'money';
                    onChoose(column, { field: next, unit: money ? (unit ?? 'wan') : null });
                  }}
                >
                  <option value="">{t('import.columns.unused')}</option>
                  {INTAKE_FIELD_IDS.map((id) => (
                    <option key={id} value={id}>
                      {INTAKE_FIELDS[id][locale]}
                    </option>
                  ))}
                </select>
                <div className={doubtful ? 'data-doubt' : 'quiet'}>{t(`import.why.${why}`)}</div>
              </td>
              <td>
                {isMoney ? (
                  <select
                    aria-label={`${t('import.unit')} ${letters}`}
                    value={unit ?? 'wan'}
                    onChange={(event) =>
                      onChoose(column, {
                        field,
                        unit: UNITS.find((id) => id === event.target.value) ?? unit,
                      })
                    }
                  >
                    {UNITS.map((id) => (
                      <option key={id} value={id}>
                        {MONEY_UNITS[id].zh}
                      </option>
                    ))}
                  </select>
                ) : null}
              </td>
              <td className="data-sample">{sampleOf(column)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
