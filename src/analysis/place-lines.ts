import type { LngLat } from '@/domain/provenance/position';
import { parseCoordinateText } from '@/geo/crs/parse-coordinate-text';
import type { KnownPlace, KnownPlaceKind } from './coordinate-doctor/known-place';

/** One typed line, read. */
export type PlaceLine =
  | {
      readonly isRead: true;
      readonly text: string;
      /** The place's full name; of a coordinate, the line as typed. */
      readonly name: string;
      readonly kind: KnownPlaceKind | 'coordinate';
      readonly lngLat: LngLat;
    }
  | {
      readonly isRead: false;
      readonly text: string;
      /** `several`: the name belongs to more than one place of the same kind. */
      readonly why: 'unknown' | 'several' | 'outside' | 'unread';
    };

/** A bare name means the thing everybody means first. */
const FIRST_MEANT: readonly KnownPlaceKind[] = [
  'city',
  'county',
  'station',
  'airport',
  'port',
  'park',
  'town',
];

/** Around Shandong: what a scenario or a drawn area may hold. @unit degrees */
const isAround = ([lng, lat]: LngLat): boolean => lng > 112 && lng < 125 && lat > 32 && lat < 41;

const rounded = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(4)), Number(lat.toFixed(4))];

/** Those of the first kind that has any, by their own name before one they had; one position once. */
function meantBy(name: string, found: readonly KnownPlace[]): readonly KnownPlace[] {
  const kind = FIRST_MEANT.find((each) => found.some((place) => place.kind === each));
  const ofKind = found.filter((place) => place.kind === kind);
  const today = ofKind.filter((place) => name.startsWith(place.name));
  const places = today.length > 0 ? today : ofKind;
  return places.filter(
    (place, index) => places.findIndex(({ lngLat }) => lngLat.join() === place.lngLat.join()) === index,
  );
}

function readName(text: string, places: readonly KnownPlace[]): PlaceLine {
  const named = (name: string, among: readonly KnownPlace[]) =>
    meantBy(
      name,
      among.filter(({ names }) => names.includes(name)),
    );
  let found = named(text, places);
  if (found.length === 0) {
    // 济南市市中区, 济南市中区: the city first, then what lies in it.
    found = places
      .filter(({ kind }) => kind === 'city')
      .flatMap((city) => {
        const head = city.names.find((name) => text.startsWith(name) && text.length > name.length);
        const inside = places.filter(
          ({ kind, cityAdcode }) => kind !== 'city' && cityAdcode === city.cityAdcode,
        );
        return head === undefined
          ? []
          : city.names.flatMap((name) =>
              text.startsWith(name) ? named(text.slice(name.length), inside) : [],
            );
      });
  }
  const [only] = found;
  if (only === undefined) return { isRead: false, text, why: 'unknown' };
  if (found.length > 1) return { isRead: false, text, why: 'several' };
  return { isRead: true, text, name: only.name, kind: only.kind, lngLat: rounded(only.lngLat) };
}

function readCoordinate(text: string): PlaceLine {
  const read = parseCoordinateText(text, '');
  const degrees = read.ok ? read.value.find((reading) => reading.kind === 'degrees') : undefined;
  if (degrees === undefined || degrees.kind !== 'degrees') return { isRead: false, text, why: 'unread' };
  const lngLat = rounded([degrees.lng, degrees.lat]);
  return isAround(lngLat)
    ? { isRead: true, text, name: text, kind: 'coordinate', lngLat }
    : { isRead: false, text, why: 'outside' };
}

/**
 * Read places typed one a line: names of the offline gazetteer (with the city before them where several bear it) or
 * longitude and latitude in degrees. Empty lines are passed over.
 * @rule PLACE-LINES-1
 */
export function readPlaceLines(text: string, places: readonly KnownPlace[]): readonly PlaceLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      /\d{2}/.test(line) && !/[\u4e00-\u9fff]{2}/.test(line) ? readCoordinate(line) : readName(line, places),
    );
}
