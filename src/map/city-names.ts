import type { Atlas } from '@/domain/atlas/atlas';
import type { LngLat } from '@/domain/provenance/position';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Mark } from '@/layers/mark';
import { type LabelBox, type LabelCandidate, placeLabels } from '@/lib/place-labels';

/** A name to place: where its city is on screen, what it says, and whether it is a core's (which stays put). */
export interface CityName {
  readonly text: string;
  readonly at: readonly [x: number, y: number];
  readonly core: boolean;
}

/** Where a name goes: the middle of its text, and the end of its leader line when it had to move. */
export interface PlacedCityName {
  readonly middle: readonly [x: number, y: number];
  /** Where the leader meets the text; null when the name stands on its city, or close beside a sign there. */
  readonly leaderEnd: readonly [x: number, y: number] | null;
}

interface Place extends LabelCandidate {
  readonly dx: number;
  readonly dy: number;
  /** Far from its city: a leader tells which one it names. */
  readonly isLed: boolean;
}

/** What else is on the screen, for the names to keep clear of. @unit px */
export interface NameSurroundings {
  /** Edge of the screen, which cuts no name: beyond it they wait. @nodata absent: none */
  readonly edge?: LabelBox;
  /** Height of a strip at its foot where no name stands. */
  readonly foot?: number;
  /** Middles of the signs that are drawn. */
  readonly signs?: readonly (readonly [x: number, y: number])[];
}

const RINGS = [24, 38, 54, 72, 92];
const DIRECTIONS = 12;
const STAR = 13;
/** From the middle of a sign to its edge, and what covering all of it weighs against the way of a name to elsewhere. @unit px */
const SIGN = { reach: 7, weight: 40 } as const;
/** What standing close beside the city costs against standing on it. */
const BESIDE = 8;

const widthOf = (text: string, size: number): number =>
  [...text].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 1.06 : 0.6) * size,
    0,
  );

const boxAround = (x: number, y: number, width: number, height: number): LabelBox => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];

const contains = ([left, top, right, bottom]: LabelBox, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const isIn = (box: LabelBox, edge: LabelBox): boolean =>
  contains(edge, box[0], box[1]) && contains(edge, box[2], box[3]);

/** Whether a box lies wholly beyond an edge. */
const isClear = (box: LabelBox, edge: LabelBox): boolean =>
  box[0] >= edge[2] || box[2] <= edge[0] || box[1] >= edge[3] || box[3] <= edge[1];

/** Font size of city names at a zoom, as the style has it. @unit CSS px */
export function cityNameSize(zoom: number, core: boolean, scale: number): number {
  const stops: readonly (readonly [number, number])[] = core
    ? [
        [5, 16],
        [7, 21],
        [10, 26],
      ]
    : [
        [5, 14],
        [7, 15.5],
        [10, 20],
      ];
  const [first, ...rest] = stops;
  const at = zoom - Math.log2(scale);
  let [lowZoom, lowSize] = first ?? [0, 14];
  for (const [highZoom, highSize] of rest) {
    if (at <= highZoom) {
      const share = Math.max(0, (at - lowZoom) / (highZoom - lowZoom));
      return (lowSize + (highSize - lowSize) * share) * scale;
    }
    [lowZoom, lowSize] = [highZoom, highSize];
  }
  return lowSize * scale;
}

/**
 * Give every city name a place where it covers no other: on its city when that is free, else beside it with
 * a leader line. Cores come first and stay beside their star. Where the city itself has a sign, its name stands close
 * beside that: a sign under a name is in the legend and not on the map.
 * @rule LABEL-3
 * @rule LABEL-4
 * @returns one place per name that is not a core's, in order; null when there is no room within 92 px.
 */
export function placeCityNames(
  names: readonly CityName[],
  zoom: number,
  scale: number,
  { edge, foot = 0, signs = [] }: NameSurroundings = {},
): readonly (PlacedCityName | null)[] {
  const cores = names.filter((name) => name.core);
  const others = names.filter((name) => !name.core);
  const signBoxes = signs.map(([x, y]) => ({
    box: boxAround(x, y, SIGN.reach * 2 * scale, SIGN.reach * 2 * scale),
    weight: SIGN.weight,
  }));
  const obstacles = cores.flatMap(({ text, at: [x, y] }) => {
    const size = cityNameSize(zoom, true, scale);
    const width = widthOf(text, size);
    return [
      { box: boxAround(x, y, STAR * 2 * scale, STAR * 2 * scale), weight: Infinity },
      { box: boxAround(x + 0.75 * size + width / 2, y, width + 6, size * 1.25), weight: Infinity },
    ];
  });
  const size = cityNameSize(zoom, false, scale);
  const requests = others.map(({ text, at: [x, y] }) => {
    const width = widthOf(text, size) + 6;
    const height = size * 1.3;
    const place = (dx: number, dy: number, cost: number, isLed = false): Place => ({
      dx,
      dy,
      cost,
      isLed,
      boxes: [boxAround(x + dx, y + dy, width, height)],
    });
    const around = RINGS.flatMap((radius) =>
      Array.from({ length: DIRECTIONS }, (_item, step) => {
        const angle = (step / DIRECTIONS) * 2 * Math.PI;
        const reach = radius * scale;
        return place(Math.cos(angle) * (reach + width / 3), Math.sin(angle) * reach, radius, true);
      }),
    );
    const [aside, away] = [width / 2 + SIGN.reach * scale, height / 2 + SIGN.reach * scale];
    const isSigned = signs.some(([sx, sy]) => Math.hypot(sx - x, sy - y) < SIGN.reach * scale);
    const beside = [
      place(0, -away, BESIDE),
      place(0, away, BESIDE),
      place(aside, 0, BESIDE),
      place(-aside, 0, BESIDE),
    ];
    const near = [place(0, 0, 0), ...(isSigned ? beside : []), ...around];
    if (edge === undefined) return { candidates: near };
    const free: LabelBox = [edge[0], edge[1], edge[2], edge[3] - foot];
    const isShown = contains(free, x, y);
    const places = isShown ? near : [place(0, 0, 0)];
    return {
      candidates: places.filter(({ boxes }) =>
        boxes.every((box) => (isShown ? isIn(box, free) : isClear(box, edge))),
      ),
    };
  });
  const everywhere: LabelBox = [-1e5, -1e5, 1e5, 1e5];
  return placeLabels(requests, everywhere, [...obstacles, ...signBoxes]).map((chosen, index) => {
    const name = others[index];
    if (chosen === null || name === undefined) return null;
    const { dx, dy, isLed } = chosen;
    const [x, y] = name.at;
    const middle = [x + dx, y + dy] as const;
    if (!isLed) return { middle, leaderEnd: null };
    const box = boxAround(middle[0], middle[1], widthOf(name.text, size), size);
    const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
    return { middle, leaderEnd: [clamp(x, box[0], box[2]), clamp(y, box[1], box[3])] };
  });
}

/** Height of the strip at the foot that says what the map is: no name goes under it. @unit px, at text of 100 % */
const FOOT = 30;

/** One city to name on the map. */
export interface CityToName {
  readonly zh: string;
  readonly en: string;
  readonly at: LngLat;
  readonly core: boolean;
}

/** The cities of an atlas that have a place. */
export const citiesToName = ({ cities }: Pick<Atlas, 'cities'>): readonly CityToName[] =>
  cities.flatMap((city) =>
    city.seat.placed
      ? [{ zh: city.shortName, en: city.nameEn, at: city.seat.lngLat, core: city.isCore }]
      : [],
  );

/** Names at their cities with their leaders, for the sources `city-label` and `city-leader`. */
export function cityNameFeatures(
  cities: readonly CityToName[],
  view: {
    readonly zoom: number;
    readonly scale: number;
    readonly locale: 'zh' | 'en';
    readonly project: (at: LngLat) => readonly [number, number];
    readonly unproject: (point: readonly [number, number]) => LngLat;
    readonly width: number;
    readonly height: number;
    /** Where signs are drawn. */
    readonly signs: readonly LngLat[];
  },
): { readonly labels: GeoJSON.FeatureCollection; readonly leaders: GeoJSON.FeatureCollection } {
  const others = cities.filter((city) => !city.core);
  const places = placeCityNames(
    cities.map((city) => ({ text: city[view.locale], at: view.project(city.at), core: city.core })),
    view.zoom,
    view.scale,
    {
      edge: [0, 0, view.width, view.height],
      foot: FOOT * view.scale,
      signs: view.signs.map((at) => view.project(at)),
    },
  );
  const point = (at: LngLat): GeoJSON.Position => [at[0], at[1]];
  return {
    labels: {
      type: 'FeatureCollection',
      features: others.flatMap((city, index): GeoJSON.Feature[] => {
        const place = places[index];
        if (place === null || place === undefined) return [];
        return [
          {
            type: 'Feature',
            properties: { zh: city.zh, en: city.en },
            geometry: { type: 'Point', coordinates: point(view.unproject(place.middle)) },
          },
        ];
      }),
    },
    leaders: {
      type: 'FeatureCollection',
      features: others.flatMap((city, index): GeoJSON.Feature[] => {
        const end = places[index]?.leaderEnd ?? null;
        if (end === null) return [];
        return [
          {
            type: 'Feature',
            properties: {},
            geometry: { type: 'LineString', coordinates: [point(city.at), point(view.unproject(end))] },
          },
          { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: point(city.at) } },
        ];
      }),
    },
  };
}

/** Layers whose signs are seen on a map of the province. */
const SIGNED = ['park', 'port', 'general_airport', 'airport', 'project'] as const;

/** Where the signs of the layers that are on stand, in any month: a name does not move while the months go by. */
export const signPlaces = (
  marksOf: Readonly<Record<LayerId, readonly Mark[]>>,
  layers: ViewState['layers'],
): readonly LngLat[] =>
  SIGNED.filter((layer) => layers[layer].visible).flatMap((layer) =>
    marksOf[layer].flatMap((mark) => (mark.geometry === 'point' ? [mark.lngLat] : [])),
  );
