import type { LngLat } from '@/domain/provenance/position';
import { fromShiftedDatum } from '@/geo/crs/shifted-datum';
import type { DoctorGround } from './doctor-ground';
import type { DoctorRow } from './doctor-row';
import type { PlaceNameIndex } from './find-place-names';
import type { KnownPlace } from './known-place';

/** What longitude and latitude may be in. */
export const DATUMS = ['cgcs2000', 'gcj02', 'bd09'] as const;
export type Datum = (typeof DATUMS)[number];

/** The true position of a number pair under each hypothesis. */
export type PositionByDatum = Readonly<Record<Datum, LngLat>>;

/** Read a pair of degrees in each datum. */
export const readInEachDatum = (written: LngLat): PositionByDatum => ({
  cgcs2000: written,
  gcj02: fromShiftedDatum(written, 'gcj02'),
  bd09: fromShiftedDatum(written, 'bd09'),
});

/** A row of degrees, ready to be heard. */
export interface DatumRow {
  readonly row: DoctorRow;
  readonly at: PositionByDatum;
}

/** Sorts of witness that can see a shift of 500 m, with how far off each may be. */
export const WITNESS_KINDS = {
  /** The same project, confirmed earlier. */
  known: { referenceKm: 0.03, scatterKm: 0.1 },
  /** A station, airport or port whose own position is exact, named by the row. */
  landmark: { referenceKm: 0.1, scatterKm: 1 },
  /** A park whose position is its own, not its county's. */
  park: { referenceKm: 0.7, scatterKm: 1.2 },
} as const;
export type WitnessKind = keyof typeof WITNESS_KINDS;

/** A place that some rows name, and those rows. */
export interface Witness {
  readonly kind: WitnessKind;
  readonly name: string;
  readonly lngLat: LngLat;
  readonly rows: readonly DatumRow[];
}

/** A place can witness a shift only if it is itself known better than the shift is long. */
function witnessKindOf({ kind, precision }: KnownPlace): WitnessKind | null {
  if (kind === 'park') return precision === 'park' || precision === 'site' ? 'park' : null;
  if (kind === 'station' || kind === 'airport' || kind === 'port')
    return precision === 'site' ? 'landmark' : null;
  return null;
}

/**
 * The places a file's rows name, each with its rows: a place speaks once, however many rows name it.
 * @rule CRD-3
 */
export function callWitnesses(
  rows: readonly DatumRow[],
  ground: DoctorGround,
  names: PlaceNameIndex,
): readonly Witness[] {
  const parks = new Map(ground.places.map((place) => [place.ref, place]));
  const byPlace = new Map<string, { place: KnownPlace; kind: WitnessKind; rows: DatumRow[] }>();
  const witnesses: Witness[] = [];
  for (const datumRow of rows) {
    const { knownAt, parkId, address, key } = datumRow.row;
    if (knownAt !== null) {
      witnesses.push({ kind: 'known', name: key, lngLat: knownAt, rows: [datumRow] });
      continue;
    }
    const park = parkId === null ? undefined : parks.get(`park:${parkId}`);
    const named = names.find(address).map(({ place }) => place);
    const [place] = [...named, ...(park === undefined ? [] : [park])]
      .flatMap((one) => (witnessKindOf(one) === null ? [] : [one]))
      .sort((a, b) => Number(witnessKindOf(a) === 'park') - Number(witnessKindOf(b) === 'park'));
    const kind = place === undefined ? null : witnessKindOf(place);
    if (place === undefined || kind === null) continue;
    const found = byPlace.get(place.ref) ?? { place, kind, rows: [] };
    found.rows.push(datumRow);
    byPlace.set(place.ref, found);
  }
  for (const { place, kind, rows: named } of byPlace.values())
    witnesses.push({ kind, name: place.name, lngLat: place.lngLat, rows: named });
  return witnesses;
}
