import { useMemo } from 'react';
import type { InvestmentCurve } from '@/analysis/investment-curve';
import { formatAmount, MONEY_UNITS, moneyUnitOf } from '@/i18n/format-money';
import type { Locale } from '@/i18n/locale';
import { layoutSCurve } from './layout-s-curve';
import './s-curve.css';

/** The words of the chart. */
export interface SCurveWords {
  readonly label: string;
  readonly plan: string;
  readonly actual: string;
  readonly forecast: string;
}

/** Room for “12月”. @unit px */
const MONTH_ROOM = 34;

/** Plan, actual and forecast of a year as lines: dashed, solid with dots, dotted. */
export function SCurve(props: {
  readonly curve: InvestmentCurve;
  readonly words: SCurveWords;
  readonly locale: Locale;
  readonly width: number;
  readonly height: number;
}) {
  const { curve, words, locale, width, height } = props;
  const layout = useMemo(() => layoutSCurve(curve, width, height), [curve, width, height]);
  // Twelve names side by side need their room; else every other month is named.
  const isWide = (layout.right - layout.left) / 12 >= MONTH_ROOM;
  const unit = moneyUnitOf(layout.amountTicks.at(-1)?.value ?? 0);
  return (
    <figure className="s-curve">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.label}>
        {layout.amountTicks.map(({ at, value }) => (
          <g key={value}>
            <line className="s-curve-grid" x1={layout.left} x2={layout.right} y1={at} y2={at} />
            <text className="s-curve-tick" x={layout.left - 6} y={at + 5} textAnchor="end">
              {formatAmount(value, unit)}
            </text>
          </g>
        ))}
        {layout.monthTicks
          .filter(({ value }) => isWide || value % 2 === 0)
          .map(({ at, value }) => (
            <text key={value} className="s-curve-tick" x={at} y={layout.baseline + 19} textAnchor="middle">
              {locale === 'zh' ? `${value}月` : value}
            </text>
          ))}
        <path className="s-curve-plan" d={layout.plan} />
        <path className="s-curve-forecast" d={layout.forecast} />
        <path className="s-curve-actual" d={layout.actual} />
        {layout.dots.map((dot) => (
          <circle key={dot.month} className="s-curve-dot" cx={dot.x} cy={dot.y} r="2.6">
            <title>{`${curve.year}-${dot.month} ${formatAmount(dot.wan, unit)}${MONEY_UNITS[unit][locale]}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption>
        <span className="s-curve-key s-curve-key-plan">{words.plan}</span>
        <span className="s-curve-key s-curve-key-actual">{words.actual}</span>
        <span className="s-curve-key s-curve-key-forecast">{words.forecast}</span>
        <span>{MONEY_UNITS[unit][locale]}</span>
      </figcaption>
    </figure>
  );
}
