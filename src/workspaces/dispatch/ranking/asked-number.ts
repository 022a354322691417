import type { UnitNumber } from '@/analysis/dispatch/behind-number';
import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import { type MoneyUnit, moneyUnitOf } from '@/i18n/format-money';
import type { RankingRow } from './use-ranking';

/** A number that was asked what is behind it. @nodata unit null: the whole province */
export interface AskedNumber {
  readonly row: RankingRow | null;
  readonly number: UnitNumber;
}

/** The units money columns are shown in: that of their largest amount, so that rows can be compared. */
export interface MoneyColumns {
  readonly cumulative: MoneyUnit;
  readonly month: MoneyUnit;
}

/** Units of the money columns of some measures. */
export const moneyColumnsOf = (units: readonly UnitMeasure[]): MoneyColumns => ({
  cumulative: moneyUnitOf(Math.max(0, ...units.map(({ cumulativeWan }) => cumulativeWan ?? 0))),
  month: moneyUnitOf(Math.max(0, ...units.map(({ monthWan }) => monthWan ?? 0))),
});
