import { ASSUMPTION_RULES, type AssumptionRule, assumptionsOf } from '@/analysis/reach/assumptions';
import type { Sensitivity, SensitivityPoint } from '@/analysis/reach/sensitivity';
import { formatNumber } from '@/i18n/format-number';
import { useServices, useTranslate } from '../../app-context';
import { CalibrationTable } from './CalibrationTable';
import { saySigned, sayWan } from './reach-words';
import { useCores } from '../../use-cores';
import type { ReachDesk } from './use-reach-desk';
import { useSensitivity } from './use-sensitivity';

/** What one figure does when an assumption is a tenth lower and a tenth higher. */
function sayChanges(
  { lower, own, higher }: Sensitivity,
  figureOf: (point: SensitivityPoint) => number | null,
  decimals: number,
): string {
  const now = figureOf(own);
  return [lower, higher]
    .map((point) => {
      const then = figureOf(point);
      return then === null || now === null ? '—' : saySigned(then - now, decimals);
    })
    .join(' / ');
}

const FIGURES = [
  [({ bias }: SensitivityPoint) => (bias === null ? null : bias * 100), 1],
  [({ people }: SensitivityPoint) => people / 1e4, 1],
  [({ meanMinutes }: SensitivityPoint) => meanMinutes, 2],
] as const;

function AssumptionLine(props: {
  readonly rule: AssumptionRule;
  readonly desk: ReachDesk;
  /** @nodata undefined: on its way */
  readonly hangs: Sensitivity | undefined;
}) {
  const { rule, desk, hangs } = props;
  const { id, unit, values, low, high } = rule;
  const { assumptions } = desk.plan;
  const t = useTranslate();
  return (
    <tr className={assumptions[id] === values.base ? undefined : 'reach-changed'}>
      <th scope="row">{t(`reach.a.${id}`)}</th>
      <td className="reach-nowrap">
        <input
          key={assumptions[id]}
          type="number"
          className="reach-value"
          aria-label={t(`reach.a.${id}`)}
          min={low}
          max={high}
          step={unit === 'ratio' ? 0.05 : unit === 'min' ? 0.5 : 1}
          defaultValue={assumptions[id]}
          onBlur={(event) => {
            const value = event.target.valueAsNumber;
            if (value >= low && value <= high && value !== assumptions[id])
              desk.setAssumptions({ ...assumptions, [id]: value });
            else event.target.value = String(assumptions[id]);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />{' '}
        {t(`reach.unit.${unit}`)}
      </td>
      <td className="reach-nowrap">
        {formatNumber(values.base, 2)}（{formatNumber(values.slow, 2)}—{formatNumber(values.fast, 2)}）
      </td>
      <td className="quiet reach-reason">{t(`reach.why.${id}`)}</td>
      {FIGURES.map(([figureOf, decimals], column) => (
        // oxlint-disable-next-line no-array-index-key -- a figure is its column
        <td key={column} className="reach-number">
          {hangs === undefined ? '…' : sayChanges(hangs, figureOf, decimals)}
        </td>
      ))}
    </tr>
  );
}

/** 参数与核对: every assumption with its reason and what hangs on it, and published times beside the model's. */
export function MethodPart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const { minutes } = desk.view;
  const hangs = useSensitivity(province, desk.plan, useCores(province), minutes);
  const own = [...hangs.values()][0]?.own;
  const ownMean = own?.meanMinutes ?? null;
  return (
    <div className="reach-block">
      <div className="reach-row">
        <h3>{t('reach.method.title')}</h3>
        <button
          type="button"
          className="button"
          disabled={!desk.isOwn}
          onClick={() => desk.setAssumptions(assumptionsOf('base'))}
        >
          {t('reach.method.reset')}
        </button>
      </div>
      <p>{t('reach.method.care', { count: ASSUMPTION_RULES.length })}</p>
      <div className="reach-scroll">
        <table className="reach-table" data-testid="reach-assumptions" data-known={hangs.size}>
          <thead>
            <tr>
              {(['name', 'value', 'default', 'reason'] as const).map((column) => (
                <th key={column} scope="col" rowSpan={2}>
                  {t(`reach.method.${column}`)}
                </th>
              ))}
              <th scope="colgroup" colSpan={FIGURES.length} className="reach-number">
                {t('reach.method.sense')}
              </th>
            </tr>
            <tr>
              <th scope="col" className="reach-figure">
                {t('reach.method.sense.bias')}
              </th>
              <th scope="col" className="reach-figure">
                {t('reach.method.sense.people', {
                  minutes,
                  own: own === undefined ? '…' : sayWan(own.people),
                })}
              </th>
              <th scope="col" className="reach-figure">
                {t('reach.method.sense.mean', { own: ownMean === null ? '…' : formatNumber(ownMean, 1) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {ASSUMPTION_RULES.map((rule) => (
              <AssumptionLine key={rule.id} rule={rule} desk={desk} hangs={hangs.get(rule.id)} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('reach.method.sense.care')}</p>
      <h3>{t('reach.method.limits')}</h3>
      <p>{t('reach.method.limitsText')}</p>
      <h3>{t('reach.method.cal')}</h3>
      <CalibrationTable desk={desk} />
    </div>
  );
}
