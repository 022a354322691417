import type { Adcode } from '@/domain/region/adcode';
import type { KnownPlace } from './known-place';

/** A name of the gazetteer found in a text. */
export interface FoundName {
  readonly place: KnownPlace;
  /** As it stands in the text. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** The gazetteer by name, made once for many texts. */
export interface PlaceNameIndex {
  readonly find: (text: string) => readonly FoundName[];
}

const LONGEST_FIRST = (a: FoundName, b: FoundName): number =>
  b.to - b.from - (a.to - a.from) || a.from - b.from;

/** Index every writing of every place. */
export function indexPlaceNames(places: readonly KnownPlace[]): PlaceNameIndex {
  const byStart = new Map<string, (readonly [name: string, place: KnownPlace])[]>();
  for (const place of places)
    for (const name of new Set(place.names)) {
      const start = name.slice(0, 2);
      if (name.length >= 2) byStart.set(start, [...(byStart.get(start) ?? []), [name, place]]);
    }

  function* allIn(text: string): Generator<FoundName> {
    for (let from = 0; from + 2 <= text.length; from++)
      for (const [written, place] of byStart.get(text.slice(from, from + 2)) ?? [])
        if (text.startsWith(written, from)) yield { place, written, from, to: from + written.length };
  }

  return {
    /** Longest first; a name inside a longer one is not a name: 市中 in 市中区, 东营 in 东营港. */
    find: (text) => {
      const kept: FoundName[] = [];
      for (const found of [...allIn(text)].sort(LONGEST_FIRST)) {
        const isInside = kept.some(
          (other) =>
            found.from < other.to &&
            other.from < found.to &&
            (found.from !== other.from || found.to !== other.to),
        );
        if (!isInside) kept.push(found);
      }
      return kept;
    },
  };
}

/** Whether a place can lie in the stated region; a place of unknown county speaks against nothing. */
export function agreesWithRegion(
  place: KnownPlace,
  stated: { readonly cityAdcode: Adcode | null; readonly countyAdcode: Adcode | null },
): boolean {
  const { cityAdcode, countyAdcode } = stated;
  if (cityAdcode !== null && place.cityAdcode !== null && place.cityAdcode !== cityAdcode) return false;
  return countyAdcode === null || place.countyAdcode === null || place.countyAdcode === countyAdcode;
}
