import { type LabelObstacle, placeLabels } from '@/lib/place-labels';
import { blockSize } from './label-candidates';
import type { LabelWish } from './label-wish';
import type { PointLayerId, PointOnPicture } from './point-shapes';
import { regionLabelWishes } from './region-label-wishes';
import type { SvgMapInput } from './svg-map-input';
import type { PlacedText } from './svg-shape';
import { lakeLabelWishes, lineLabelWishes, pointLabelWishes } from './thing-label-wishes';

/** Displeasure of a name over a whole symbol; a core's star is never covered. */
const COVERING: Readonly<Record<PointLayerId, number>> = {
  core: Infinity,
  airport: 4,
  port: 3,
  project: 4,
  general_airport: 2,
  park: 1.6,
  peak: 1,
  station: 0.5,
  interchange: 0.3,
};

/** Room between names and the edge of the picture. @unit px */
const EDGE = 4;

/** Every wish in the order of importance: cores, cities, circles, counties, airports, ports, projects, parks, lines, stations. */
function wishesOf(input: SvgMapInput, points: readonly PointOnPicture[]): readonly LabelWish[] {
  const named = (layer: PointLayerId) => pointLabelWishes(layer, points, input);
  return [
    ...regionLabelWishes(input),
    ...named('airport'),
    ...named('port'),
    ...lineLabelWishes('rail_high_speed', input),
    ...named('project'),
    ...named('park'),
    ...named('general_airport'),
    ...lineLabelWishes('expressway', input),
    ...lineLabelWishes('rail_freight', input),
    ...named('station'),
    ...named('peak'),
    ...lakeLabelWishes(input),
    ...lineLabelWishes('river', input),
    ...named('interchange'),
  ];
}

/** Names in their places; what finds none is left out. */
export function layoutLabels(input: SvgMapInput, points: readonly PointOnPicture[]): readonly PlacedText[] {
  if (!input.labels) return [];
  const { width, height } = input.plane.view;
  const wishes = wishesOf(input, points);
  const obstacles: readonly LabelObstacle[] = [
    ...points
      .filter((point) => !point.outside)
      .map(({ layer, x, y, size }) => ({
        box: [x - size / 2, y - size / 2, x + size / 2, y + size / 2] as const,
        weight: COVERING[layer],
      })),
    ...(input.avoid ?? []).map((box) => ({ box, weight: COVERING.airport })),
  ];
  const places = placeLabels(wishes, [EDGE, EDGE, width - EDGE, height - EDGE], obstacles);
  return wishes.flatMap((wish, i): readonly PlacedText[] => {
    const place = places[i];
    if (place === null || place === undefined) return [];
    return [
      {
        key: wish.key,
        x: place.x,
        y: place.y,
        lines: wish.type.lines,
        size: wish.type.size,
        color: wish.color,
        halo: wish.halo,
        haloWidth: wish.haloWidth,
        letterSpacing: wish.type.letterSpacing * wish.type.size,
        opacity: wish.opacity,
        align: wish.type.lines.length > 1 ? place.align : 0,
        width: blockSize(wish.type)[0],
        turn: place.turn,
        leader: place.leader,
        ref: wish.ref,
      },
    ];
  });
}
