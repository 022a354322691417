import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import {
  CONFIDENCES,
  PROVENANCE_CLASSES,
  type Provenance,
  parseProvenance,
} from '@/domain/provenance/provenance';
import { type Adcode, readCityAdcode } from './adcode';
import { CIRCLE_IDS, type CircleId } from './economic-circle';

/** City 市 (prefecture level): one of the sixteen. */
export interface City {
  readonly adcode: Adcode;
  /** 济南市 */
  readonly name: string;
  /** 济南 */
  readonly shortName: string;
  readonly nameEn: string;
  /** Syllables of `name` where automatic pinyin errs. @nodata null */
  readonly pinyinOverride: string | null;
  readonly circleId: CircleId;
  /** One of the three cores 三核. @source 文件A 第2条 */
  readonly isCore: boolean;
  /** Seat of the city government. */
  readonly seat: Placement;
  /** The city's position in the documents' layout, in our words, with its own source. */
  readonly role: string;
  readonly roleProvenance: Provenance;
  readonly provenance: Provenance;
}

/** Parse one row of `cities.csv`. @throws CellError. */
export function parseCityRow(cells: Cells): City {
  const override = cells.optionalText('pinyin_override');
  return {
    adcode: readCityAdcode(cells, 'adcode'),
    name: cells.text('name'),
    shortName: cells.text('short_name'),
    nameEn: cells.text('name_en'),
    pinyinOverride: override === '' ? null : override,
    circleId: cells.oneOf('circle_id', CIRCLE_IDS),
    isCore: cells.flag('is_core'),
    seat: parsePlacement(cells),
    role: cells.text('role_text'),
    roleProvenance: {
      provenanceClass: cells.oneOf('role_provenance', PROVENANCE_CLASSES),
      source: cells.text('role_source'),
      confidence: cells.oneOf('role_confidence', CONFIDENCES),
      note: '',
    },
    provenance: parseProvenance(cells),
  };
}
