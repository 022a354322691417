import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { ProjectPlace } from '@/domain/dispatch/project-place';
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
  /** The park the row states. @nodata null */
  readonly parkId: string | null;
}

/** What the library says of where a project is, beside coordinates. */
export const placeQuestionOf = ({
  place,
  name,
  aliases,
  cityAdcode,
  countyAdcode,
  parkId,
}: DispatchProject): PlaceQuestion => ({
  text: [...textsOfPlace(place), name, ...aliases].join('；'),
  cityAdcode,
  countyAdcode,
  parkId,
});

function textsOfPlace(place: ProjectPlace): readonly string[] {
  if (place.kind === 'points') return place.points.map(({ text }) => text);
  return place.kind === 'line' ? place.sections.map(({ text }) => text) : [];
}

/** Why a position is proposed. */
export type PlaceReason =
  /** The text names the thing itself. */
  | 'named'
  /** The text names it and goes on: 潍坊北站以东. It lies near, not there. */
  | 'near_named'
  /** The row states its park. */
  | 'stated_park'
  /** Nothing finer is named: the seat of the stated county or city. */
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

const withPlace = ({ place }: Pick<FoundName, 'place'>) => ({ place, precision: place.precision });

function toProposal({ place, written, to }: FoundName, text: string): PlaceProposal {
  const [rest = ''] = text.slice(to).split(/[；;\n]/);
  const goesOn = rest.replace(/[\s，,。）)]/g, '') !== '';
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

/** A place that a column states, where no words were matched. */
const toStated = (place: KnownPlace, reason: PlaceReason): PlaceProposal => ({
  lngLat: place.lngLat,
  precision: place.precision,
  place,
  written: '',
  reason,
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
 * writing before the shorter ones inside it; the stated park among them; else the stated county, else the city.
 * @rule CRD-7
 */
export function makePlaceProposer(places: readonly KnownPlace[], names: PlaceNameIndex): PlaceProposer {
  const byRef = new Map(places.map((place) => [place.ref, place]));

  return (question) => {
    const found = names.find(question.text);
    const { countyAdcode, cityAdcode } = question;
    const stated = byRef.get(`county:${countyAdcode ?? ''}`) ?? byRef.get(`city:${cityAdcode ?? ''}`);
    const statedPark = byRef.get(`park:${question.parkId ?? ''}`);
    const region = stated === undefined ? { countyAdcode, cityAdcode: cityNamedIn(found) } : question;
    const elsewhere = found.filter(({ place }) => !agreesWithRegion(place, region));
    const named = dropFinerNamesakes(found.filter((one) => !elsewhere.includes(one))).map((one) =>
      toProposal(one, question.text),
    );
    // A park in another county than the stated one is a contradiction for PLAUS-6, not a place.
    const parks = statedPark !== undefined && agreesWithRegion(statedPark, region) ? [statedPark] : [];
    const proposals = [...named, ...parks.map((park) => toStated(park, 'stated_park'))].filter(
      (proposal) => stated === undefined || rankOf(proposal) < rankOf(withPlace({ place: stated })),
    );
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
      : { kind: 'proposed', proposal: toStated(stated, 'stated_region'), elsewhere };
  };
}
