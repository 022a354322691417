import type { SheetPlan } from '@/analysis/intake/sheet-plan';
import { formatMonth, parseMonth } from '@/domain/time/month';
import type { RawWorkbook } from '@/lib/raw-workbook';
import { useServices, useTranslate } from '../app-context';
import type { ImportChoices } from './import-state';

/** Sheet, month and city: read from the file, or said by the person. */
export function ImportOptions(props: {
  readonly workbook: RawWorkbook;
  readonly plan: SheetPlan | null;
  readonly choices: ImportChoices;
  readonly onChoose: (change: Partial<ImportChoices>) => void;
}) {
  const { workbook, plan, choices, onChoose } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const { options } = choices;
  const month = plan?.month ?? null;
  return (
    <div className="data-row">
      <label>
        <span>{t('import.sheet')}</span>
        <select
          value={choices.sheet}
          onChange={(event) =>
            onChoose({ sheet: Number(event.target.value), columns: new Map(), edits: new Map() })
          }
        >
          {workbook.sheets.map(({ name, isHidden, rows }, index) => (
            <option key={name} value={index}>
              {name}
              {isHidden ? t('import.sheet.hidden') : ''} · {rows.length}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>
          {t('import.month')}{' '}
          <span className="quiet">
            {plan?.monthFrom == null ? t('import.month.none') : t(`import.month.${plan.monthFrom}`)}
          </span>
        </span>
        <input
          type="month"
          value={month === null ? '' : formatMonth(month)}
          onChange={(event) => onChoose({ options: { ...options, month: parseMonth(event.target.value) } })}
        />
      </label>
      <label>
        <span>{t('import.city')}</span>
        <select
          value={plan?.cityAdcode ?? ''}
          onChange={(event) =>
            onChoose({
              options: {
                ...options,
                cityAdcode:
                  atlas.cities.find(({ adcode }) => String(adcode) === event.target.value)?.adcode ?? null,
              },
            })
          }
        >
          <option value="">{t('import.city.each')}</option>
          {atlas.cities.map(({ adcode, name }) => (
            <option key={adcode} value={adcode}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
