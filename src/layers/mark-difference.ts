import { statusAt, type LifecycleStatus } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { classIndexAt } from './layer-frame';
import { type Mark, NOT_DRAWN } from './mark';

/** What became of a thing between two states of the map. */
export const MARK_CHANGES = ['opened', 'closed', 'advanced', 'appeared', 'gone'] as const;
export type MarkChange = (typeof MARK_CHANGES)[number];

/** How a map stands: its month and whether it keeps to official values. */
export interface MapState {
  readonly month: Month;
  readonly officialOnly: boolean;
}

/** How a mark stands: by its life, or simply there. @nodata null: not drawn */
export type MarkStanding = LifecycleStatus | 'there' | null;

/** One thing that differs between two states. */
export interface MarkDifference {
  readonly ref: EntityRef;
  readonly zh: string;
  readonly en: string;
  readonly change: MarkChange;
  readonly before: MarkStanding;
  readonly after: MarkStanding;
  /** Marks of the thing that changed this way. */
  readonly marks: readonly Mark[];
  /** Drawn length inside the region. @unit km @nodata null: not a line */
  readonly km: number | null;
}

/** How a mark stands in a state. */
export function standingOf(mark: Mark, { month, officialOnly }: MapState): MarkStanding {
  if (officialOnly && mark.provenanceClass !== 'official') return null;
  if (classIndexAt(mark, month) === NOT_DRAWN) return null;
  return mark.markClass.kind === 'timed' ? statusAt(mark.markClass.lifecycle, month) : 'there';
}

function changeOf(mark: Mark, a: MapState, b: MapState): MarkChange | null {
  const before = standingOf(mark, a);
  const after = standingOf(mark, b);
  if (before === after) return null;
  const closes =
    after === null && mark.markClass.kind === 'timed'
      ? statusAt(mark.markClass.lifecycle, b.month) === 'closed'
      : false;
  if (after === 'open') return 'opened';
  if (before === 'open' && closes) return 'closed';
  if (after === null) return 'gone';
  if (before === null) return 'appeared';
  return 'advanced';
}

/** The length of a line mark inside a region, by the middles of its pieces. @unit km */
function kmInside(mark: Mark, region: GeoJSON.Polygon | GeoJSON.MultiPolygon | null): number | null {
  if (mark.geometry !== 'line') return null;
  let km = 0;
  for (const part of mark.parts)
    for (let i = 0; i + 1 < part.length; i++) {
      const [from, to] = [part[i], part[i + 1]];
      if (from === undefined || to === undefined) continue;
      const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      if (region === null || isPointInPolygon(middle, region)) km += computeDistanceKm([...from], [...to]);
    }
  return km;
}

const isInside = (mark: Mark, region: GeoJSON.Polygon | GeoJSON.MultiPolygon | null): boolean =>
  mark.geometry !== 'point' || region === null || isPointInPolygon([...mark.lngLat], region);

/**
 * What differs between two states of one layer, B − A, a thing once for each way it changed; the longest first.
 * @param region only what lies in it; null: everything
 * @rule DIFF-1
 */
export function differMarks(
  marks: readonly Mark[],
  a: MapState,
  b: MapState,
  region: GeoJSON.Polygon | GeoJSON.MultiPolygon | null,
): readonly MarkDifference[] {
  const found = new Map<string, { item: MarkDifference; marks: Mark[] }>();
  for (const mark of marks) {
    const change = changeOf(mark, a, b);
    if (change === null || !isInside(mark, region)) continue;
    const km = kmInside(mark, region);
    if (km === 0) continue;
    const before = standingOf(mark, a);
    const after = standingOf(mark, b);
    const key = `${mark.ref} ${change} ${before} ${after}`;
    const known = found.get(key);
    if (known === undefined) {
      const list = [mark];
      const { ref, zh, en } = mark;
      found.set(key, { item: { ref, zh, en, change, before, after, km, marks: list }, marks: list });
    } else {
      known.marks.push(mark);
      found.set(key, {
        ...known,
        item: { ...known.item, km: km === null ? null : (known.item.km ?? 0) + km },
      });
    }
  }
  return [...found.values()]
    .map(({ item }) => item)
    .sort(
      (x, y) =>
        MARK_CHANGES.indexOf(x.change) - MARK_CHANGES.indexOf(y.change) ||
        (y.km ?? 0) - (x.km ?? 0) ||
        (x.ref < y.ref ? -1 : 1),
    );
}

/** How many things, and how many kilometres, changed in each way. */
export function countDifferences(
  differences: readonly MarkDifference[],
): readonly { readonly change: MarkChange; readonly count: number; readonly km: number | null }[] {
  return MARK_CHANGES.map((change) => {
    const mine = differences.filter((item) => item.change === change);
    const lines = mine.flatMap(({ km }) => km ?? []);
    return {
      change,
      count: new Set(mine.map(({ ref }) => ref)).size,
      km: lines.length === 0 ? null : lines.reduce((sum, km) => sum + km, 0),
    };
  });
}
