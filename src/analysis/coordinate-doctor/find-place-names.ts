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
  const byName = new Map<string, KnownPlace[]>();
  for (const place of places)
    for (const name of place.names)
      if (name.length >= 2) byName.set(name, [...(byName.get(name) ?? []), place]);
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((a, b) => b - a);

  function* allIn(text: string): Generator<FoundName> {
    for (const length of lengths)
      for (let from = 0; from + length <= text.length; from++) {
        const written = text.slice(from, from + length);
        for (const place of byName.get(written) ?? []) yield { place, written, from, to: from + length };
      }
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
