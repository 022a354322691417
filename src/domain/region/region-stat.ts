import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type Adcode, isCityAdcode, isCountyAdcode, readAdcode } from './adcode';

export const REGION_LEVELS = ['city', 'county'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** Each measure with its only unit, so that a number can never be read in another. */
export const MEASURE_UNITS = {
  population: '人',
  area: '平方公里',
  gdp: '亿元',
} as const;
export type RegionMeasure = keyof typeof MEASURE_UNITS;
const REGION_MEASURES = ['population', 'area', 'gdp'] as const satisfies readonly RegionMeasure[];

/** One published or computed number about one region, with its own year and source. */
export interface RegionStat {
  readonly adcode: Adcode;
  readonly level: RegionLevel;
  readonly measure: RegionMeasure;
  /** @unit `MEASURE_UNITS[measure]` */
  readonly value: number;
  /** @nodata null where the source gives no year */
  readonly year: number | null;
  readonly provenance: Provenance;
}

/** Parse one row of `region_stats.csv`. @throws CellError, also on a unit that is not the measure's. */
export function parseRegionStatRow(cells: Cells): RegionStat {
  const adcode = readAdcode(cells, 'adcode');
  const level = cells.oneOf('level', REGION_LEVELS);
  const fits = level === 'city' ? isCityAdcode(adcode) : isCountyAdcode(adcode);
  if (!fits) return cells.refuse('level', `"${adcode}" is not of level "${level}"`);
  const measure = cells.oneOf('measure', REGION_MEASURES);
  cells.oneOf('unit', [MEASURE_UNITS[measure]]);
  const value = cells.number('value');
  if (value <= 0) return cells.refuse('value', `${value} ${MEASURE_UNITS[measure]} is not above zero`);
  return {
    adcode,
    level,
    measure,
    value,
    year: cells.optionalNumber('year'),
    provenance: parseProvenance(cells),
  };
}
