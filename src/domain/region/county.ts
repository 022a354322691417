import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type Adcode, cityOfAdcode, readCityAdcode, readCountyAdcode } from './adcode';

/** 市辖区 · 县级市 · 县 */
export const COUNTY_KINDS = ['district', 'city', 'county'] as const;
export type CountyKind = (typeof COUNTY_KINDS)[number];

/** County-level unit 县（市、区）: one of the 136. */
export interface County {
  readonly adcode: Adcode;
  /** 寿光市 */
  readonly name: string;
  /** Pinyin of the stem, without 区/县/市: Shouguang. Two units may share it (市中区 twice). */
  readonly nameEn: string;
  /** Syllables of `name` where automatic pinyin errs. @nodata null */
  readonly pinyinOverride: string | null;
  readonly kind: CountyKind;
  readonly cityAdcode: Adcode;
  /** Seat of the county government. */
  readonly seat: Placement;
  readonly provenance: Provenance;
}

/** Parse one row of `counties.csv`. @throws CellError, also when the code does not start with its city's. */
export function parseCountyRow(cells: Cells): County {
  const adcode = readCountyAdcode(cells, 'adcode');
  const cityAdcode = readCityAdcode(cells, 'city_adcode');
  if (cityOfAdcode(adcode) !== cityAdcode)
    return cells.refuse('city_adcode', `"${adcode}" does not belong to the city "${cityAdcode}"`);
  const override = cells.optionalText('pinyin_override');
  return {
    adcode,
    name: cells.text('name'),
    nameEn: cells.text('name_en'),
    pinyinOverride: override === '' ? null : override,
    kind: cells.oneOf('kind', COUNTY_KINDS),
    cityAdcode,
    seat: parsePlacement(cells),
    provenance: parseProvenance(cells),
  };
}
