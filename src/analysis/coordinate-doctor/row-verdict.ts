import type { SourceCrs } from '@/domain/dispatch/project-place';
import type { LngLat, PrecisionClass } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import type { Refusal } from '@/lib/result';
import type { Datum } from './datum-witness';
import type { DatumVerdict } from './judge-datum';

/** One reason for a fix: a sentence of the dictionary with its blanks. */
export type FixReason =
  | { readonly code: 'swapped_axes' }
  | { readonly code: 'packed_dms'; readonly support: number }
  | {
      readonly code: 'gauss_kruger';
      readonly epsg: number;
      /** What settles the zone: its number, the row's region, or the other rows of the file. */
      readonly by: 'only' | 'row' | 'file';
      readonly support: number;
    }
  | {
      readonly code: 'shifted_file';
      readonly datum: Datum;
      readonly supporting: number;
      readonly opposing: number;
    }
  | { readonly code: 'declared_datum'; readonly datum: Datum }
  | { readonly code: 'shifted_from_known'; readonly datum: Datum; readonly offKm: number };
export type FixReasonCode = FixReason['code'];

/** A proposal: an arrow on the map. A person confirms it; nothing is changed here. */
export interface ProposedFix {
  /** Where the cells taken at their word would stand. @nodata null: nowhere on the map */
  readonly from: LngLat | null;
  readonly to: LngLat;
  /** @unit m @nodata null */
  readonly movedM: number | null;
  readonly sourceCrs: SourceCrs;
  /** In the order they were found. */
  readonly why: readonly FixReason[];
}

interface ReadRow {
  readonly key: string;
  /** Where it stands when the fix, if any, is taken. */
  readonly lngLat: LngLat;
  /** `unknown` where nothing tells the datum: it is then drawn at its word. */
  readonly sourceCrs: SourceCrs;
  /** The finest class the digits written can carry. */
  readonly finest: PrecisionClass;
  /** @nodata null: may stand as it is */
  readonly fix: ProposedFix | null;
}

/** What is said of one row. */
export type RowVerdict =
  | (ReadRow & { readonly kind: 'ok'; readonly fix: null })
  | (ReadRow & { readonly kind: 'propose'; readonly fix: ProposedFix })
  | (ReadRow & {
      readonly kind: 'outside';
      /** The region the row names; the province where it names none. */
      readonly stated: Adcode;
      /** @nodata null: outside the province or at sea */
      readonly found: Adcode | null;
      /** @unit km */
      readonly distanceKm: number;
      /** Datums in which it would be inside: a hint, never a proposal. */
      readonly insideIf: readonly Datum[];
    })
  | { readonly kind: 'ambiguous'; readonly key: string; readonly options: readonly LngLat[] }
  | { readonly kind: 'unreadable'; readonly key: string; readonly refusal: Refusal }
  | { readonly kind: 'missing'; readonly key: string };
export type RowVerdictKind = RowVerdict['kind'];

/** What is said of a whole file. */
export interface DoctorReport {
  /** @nodata null: no row is in degrees */
  readonly datum: DatumVerdict | null;
  /** One verdict for each row, in order. */
  readonly rows: readonly RowVerdict[];
}
