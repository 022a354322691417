import type { ReachTotals } from '@/analysis/reach/reach-questions';
import { formatNumber } from '@/i18n/format-number';

/** What is summed within a limit, in the order of the table. */
export const TOTAL_FIGURES = [
  'people',
  'gdpYi',
  'areaKm2',
  'parks',
  'projects',
] as const satisfies readonly (keyof ReachTotals)[];
export type TotalFigure = (typeof TOTAL_FIGURES)[number];

/** Words of each sum. */
export const TOTAL_WORDS = {
  people: 'reach.people',
  gdpYi: 'reach.gdp',
  areaKm2: 'reach.area',
  parks: 'reach.parks',
  projects: 'reach.projects',
} as const;

/** A sum within a limit as it is written; a GDP of which no county is known is unknown, not nothing. @param most minutes */
export function sayTotal(figure: TotalFigure, totals: ReachTotals, most: number): string {
  const at = Math.round(most);
  const value = totals[figure][at] ?? 0;
  if (figure === 'gdpYi' && (totals.gdpPeople[at] ?? 0) === 0) return '—';
  return figure === 'people' ? formatNumber(value / 1e4, 1) : formatNumber(value, 0);
}

/** What part of the people within a limit the GDP speaks for. @param most minutes */
export function sayGdpShare({ people, gdpPeople }: ReachTotals, most: number): string {
  const [part, all] = [gdpPeople[Math.round(most)] ?? 0, people[Math.round(most)] ?? 0];
  return all === 0 ? '—' : `${formatNumber((part / all) * 100, 0)}%`;
}

/** Counties with a published GDP. */
export const countGdpCounties = ({
  regionStats,
}: {
  readonly regionStats: readonly {
    readonly level: string;
    readonly measure: string;
    readonly adcode: number;
  }[];
}): number =>
  new Set(
    regionStats
      .filter(({ level, measure }) => level === 'county' && measure === 'gdp')
      .map(({ adcode }) => adcode),
  ).size;
