import { DATUMS } from '@/analysis/coordinate-doctor/datum-witness';
import type { SheetPlan } from '@/analysis/intake/sheet-plan';
import { useServices, useTranslate } from '../app-context';
import { MonthChoice } from '../MonthChoice';

/** Month and city of a sheet: read from the file, or said by the person. */
export function ImportOptions(props: {
  readonly plan: SheetPlan;
  readonly onPlan: (plan: SheetPlan) => void;
}) {
  const { plan, onPlan } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  return (
    <div className="data-row">
      <div className="data-month">
        <span>
          {t('import.month')} <span className="quiet">{t(`import.month.${plan.monthFrom ?? 'none'}`)}</span>
        </span>
        <MonthChoice
          label={t('import.month')}
          month={plan.month}
          onChange={(month) => onPlan({ ...plan, month, monthFrom: 'person' })}
        />
      </div>
      <label>
        <span>{t('import.city')}</span>
        <select
          value={plan.cityAdcode ?? ''}
          onChange={(event) =>
            onPlan({
              ...plan,
              cityAdcode:
                atlas.cities.find(({ adcode }) => String(adcode) === event.target.value)?.adcode ?? null,
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
      {plan.columns.some(({ field }) => field?.startsWith('coordinate') === true) ? (
        <label>
          <span>{t('import.datum')}</span>
          <select
            value={plan.datum ?? ''}
            onChange={(event) =>
              onPlan({ ...plan, datum: DATUMS.find((id) => id === event.target.value) ?? null })
            }
          >
            <option value="">{t('import.datum.judged')}</option>
            {DATUMS.map((id) => (
              <option key={id} value={id}>
                {t(`doctor.datum.${id}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
