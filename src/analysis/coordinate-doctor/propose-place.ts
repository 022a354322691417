import { type LngLat, type PrecisionClass, PRECISION_CLASSES } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import { agreesWithRegion, type FoundName, type PlaceNameIndex } from './find-place-names';
import type { KnownPlace } from './known-place';

/** What is asked: the words about where a project is, and the region it says. */
export interface PlaceQuestion {
  /** Address, site, park as written; the project's name may be appended. @nodata '' */
  readonly text: string;
  /** @nodata null */
  readonly cityAdcode: Adcode | null;
  /** @nodata null */
  readonly countyAdcode: Adcode | null;
}

/** Why a position is proposed. */
export type PlaceReason =
  /** The text names the thing itself. */
  | 'named'
  /** The text names it and goes on: 潍坊北站以东. It lies near, not there. */
  | 'near_named'
  /** Nothing finer is named; the county or city is the stated one. */
  | 'stated_region';

/** A position proposed from a name. */
export interface PlaceProposal {
  readonly lngLat: LngLat;
  /** Never finer than that of the place matched. */
  readonly precision: PrecisionClass;
  readonly place: KnownPlace;
  /** The words matched. @nodata '' */
  readonly written: string;
  readonly reason: PlaceReason;
}

/** The answer. A person confirms a proposal; names of several places are listed, never chosen. */
export type PlaceAnswer = {
  /** Names left out because they lie in another region than the stated one. */
  readonly elsewhere: readonly FoundName[];
} & (
  | { readonly kind: 'proposed'; readonly proposal: PlaceProposal }
  | { readonly kind: 'ambiguous'; readonly options: readonly PlaceProposal[] }
  | { readonly kind: 'unknown' }
);

/** Finer first; of one class a thing comes before the seat of a region. */
function rankOf({
  precision,
  place,
}: {
  readonly precision: PrecisionClass;
  readonly place: KnownPlace;
}): number {
  const isSeat = place.kind === 'county' || place.kind === 'city';
  return PRECISION_CLASSES.indexOf(precision) * 2 + Number(isSeat);
}

const withPlace = ({ place }: FoundName) => ({ place, precision: place.precision });

function toProposal({ place, written, to }: FoundName, text: string): PlaceProposal {
  const goesOn = text.slice(to).replace(/[\s，,。；;）)]/g, '') !== '';
  // Only a gate or a station is so small that "near it" is another class.
  const isNear = place.precision === 'site' && goesOn;
  return {
    lngLat: place.lngLat,
    precision: isNear ? 'park' : place.precision,
    place,
    written,
    reason: isNear ? 'near_named' : 'named',
  };
}

/** Answers questions about places from the names of the gazetteer alone. */
export type PlaceProposer = (question: PlaceQuestion) => PlaceAnswer;

/** The seat of the stated region: what is proposed where nothing finer is named. */
const toStated = (place: KnownPlace): PlaceProposal => ({
  lngLat: place.lngLat,
  precision: place.precision,
  place,
  written: '',
  reason: 'stated_region',
});

/** A bare 东营 may be the city or its district: the same words cannot mean the finer of two. */
const dropFinerNamesakes = (found: readonly FoundName[]): readonly FoundName[] =>
  found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.from === one.from && other.to === one.to && rankOf(withPlace(other)) > rankOf(withPlace(one)),
      ),
  );

/** The city a text names, where the row states none and the text names one only. @nodata null */
function cityNamedIn(found: readonly FoundName[]): Adcode | null {
  const cities = new Set(found.flatMap(({ place }) => (place.kind === 'city' ? [place.cityAdcode] : [])));
  const [only = null, ...others] = cities;
  return others.length === 0 ? only : null;
}

/**
 * Make the proposer: the most precise place named in the text that can lie in the stated region, a longer
 * writing before the shorter ones inside it; else the stated county, else the stated city.
 * @rule CRD-7
 */
export function makePlaceProposer(places: readonly KnownPlace[], names: PlaceNameIndex): PlaceProposer {
  const byRef = new Map(places.map((place) => [place.ref, place]));

  return (question) => {
    const found = names.find(question.text);
    const { countyAdcode, cityAdcode } = question;
    const stated = byRef.get(`county:${countyAdcode ?? ''}`) ?? byRef.get(`city:${cityAdcode ?? ''}`);
    const region = stated === undefined ? { countyAdcode, cityAdcode: cityNamedIn(found) } : question;
    const elsewhere = found.filter(({ place }) => !agreesWithRegion(place, region));
    const proposals = dropFinerNamesakes(found.filter((one) => !elsewhere.includes(one)))
      .map((one) => toProposal(one, question.text))
      .filter((proposal) => stated === undefined || rankOf(proposal) < rankOf(toStated(stated)));
    const best = Math.min(...proposals.map(rankOf));
    const options = [
      ...new Map(
        proposals
          .filter((proposal) => rankOf(proposal) === best)
          .map((proposal) => [proposal.place.ref, proposal]),
      ).values(),
    ];
    const [only, ...others] = options;
    if (others.length > 0) return { kind: 'ambiguous', options, elsewhere };
    if (only !== undefined) return { kind: 'proposed', proposal: only, elsewhere };
    return stated === undefined
      ? { kind: 'unknown', elsewhere }
      : { kind: 'proposed', proposal: toStated(stated), elsewhere };
  };
}
