import type { InvestmentCurve } from '@/analysis/investment-curve';

/** A tick with its place in px. */
export interface CurveTick {
  readonly at: number;
  readonly value: number;
}

/** The S-curve as plain shapes; px of the box. */
export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly plan: string;
  readonly actual: string;
  readonly forecast: string;
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly month: number;
    readonly wan: number;
  }[];
  readonly monthTicks: readonly CurveTick[];
  readonly amountTicks: readonly CurveTick[];
  /** Where the last forecast stands. @nodata null */
  readonly end: { readonly x: number; readonly y: number; readonly wan: number } | null;
}

const MARGIN = { top: 14, right: 18, bottom: 26, left: 66 } as const;

/** A round step that cuts a range into about four. */
function niceStep(range: number): number {
  const rough = range / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= rough) ?? rough;
}

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Lay out plan, actual and forecast of a year; every line starts at 0 on the first of January. Pure. */
export function layoutSCurve(curve: InvestmentCurve, width: number, height: number): CurveLayout {
  const left = MARGIN.left;
  const right = width - MARGIN.right;
  const baseline = height - MARGIN.bottom;
  const all = [...(curve.planWan ?? []), ...curve.actualWan, ...curve.forecastWan.map(({ wan }) => wan)];
  const largest = Math.max(1, ...all.map((value) => value ?? 0));
  const step = niceStep(largest);
  const top = Math.ceil(largest / step) * step;
  const x = (month: number): number => left + ((right - left) * month) / 12;
  const y = (wan: number): number => baseline - ((baseline - MARGIN.top) * wan) / top;
  const dots = curve.actualWan.flatMap((wan, index) =>
    wan === null ? [] : [{ x: x(index + 1), y: y(wan), month: index + 1, wan }],
  );
  const lastDot = dots.at(-1);
  const lastForecast = curve.forecastWan.at(-1);
  const origin = [x(0), y(0)] as const;
  return {
    width,
    height,
    baseline,
    left,
    right,
    plan:
      curve.planWan === null
        ? ''
        : path([origin, ...curve.planWan.map((wan, index) => [x(index + 1), y(wan)] as const)]),
    actual: dots.length === 0 ? '' : path([origin, ...dots.map((dot) => [dot.x, dot.y] as const)]),
    forecast:
      lastDot === undefined || curve.forecastWan.length < 2
        ? ''
        : path(curve.forecastWan.map(({ month, wan }) => [x(month), y(wan)] as const)),
    dots,
    monthTicks: [1, 3, 6, 9, 12].map((month) => ({ at: x(month), value: month })),
    amountTicks: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({
      at: y(index * step),
      value: index * step,
    })),
    end:
      lastForecast === undefined
        ? null
        : { x: x(lastForecast.month), y: y(lastForecast.wan), wan: lastForecast.wan },
  };
}
