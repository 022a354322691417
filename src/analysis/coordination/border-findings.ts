import type { Atlas } from '@/domain/atlas/atlas';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { IndustryId } from '@/domain/project/industry';
import type { LngLat, PrecisionClass } from '@/domain/provenance/position';
import type { LifecycleStatus } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { isParkThere } from '@/analysis/park-count';
import { positionsOfPark } from '@/analysis/profile/park-positions';
import { computeDistanceKm, computeDistanceToLineKm } from '@/geo/geodesic-distance';
import { type BorderIndex, makeBorderIndex, type NearBorder } from './border-index';
import { isRunning, type NetworkPiece, networkPieces } from './network-pieces';

/** What breaks at a border, the gravest first; the order is the rank. */
export const FINDING_KINDS = ['mismatch', 'end', 'beyond', 'gap', 'parks'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One side of a finding with what it rests on. */
export interface FindingSide {
  readonly ref: EntityRef;
  readonly name: string;
  /** Which stretch, '' for a park. */
  readonly part: string;
  /** @nodata null: a park */
  readonly status: LifecycleStatus | null;
  /** The dates as the source has them. @nodata '' */
  readonly dates: string;
  readonly source: string;
}

/** Something that breaks, or stands twice, at a border. */
export interface BorderFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly at: LngLat;
  readonly border: NearBorder;
  /** The stretch, or both sides. */
  readonly sides: readonly FindingSide[];
  /** How exactly the place is known: drawn line, schematic line, or a park's own class. */
  readonly precision: 'line' | 'schematic' | PrecisionClass;
  /** Between the parks. @unit km @nodata null: no parks */
  readonly apartKm: number | null;
  readonly industryIds: readonly IndustryId[];
  /** Least time between the two openings. @unit years @nodata null */
  readonly gapYears: number | null;
}

/** Ends nearer than this are joined: stations, interchanges and straight stretches are not drawn to the metre. @unit km */
export const JOIN_KM = 2;

/** Openings further apart than this are told. @unit years */
export const GAP_YEARS = 3;

/** Thresholds of the check. */
export interface BorderLimits {
  /** @unit km */
  readonly edgeKm: number;
  /** @unit km */
  readonly parkKm: number;
}

function datesOf({ segment: { lifecycle, statusText } }: NetworkPiece): string {
  const { opened, expected } = lifecycle;
  return opened?.text ?? (expected === null ? statusText : `→ ${expected.text}`);
}

const sideOf = (piece: NetworkPiece): FindingSide => ({
  ref: piece.ref,
  name: piece.lineName,
  part: piece.segment.name,
  status: piece.status,
  dates: datesOf(piece),
  source: piece.segment.provenance.source,
});

interface End {
  readonly piece: NetworkPiece;
  readonly at: LngLat;
  readonly seq: number;
}

const touches = (at: LngLat, piece: NetworkPiece): boolean =>
  computeDistanceToLineKm([...at], piece.path as unknown as GeoJSON.Position[]) <= JOIN_KM;

/** The stretch's own name says that it runs on to the province's edge: 冀鲁界, 鲁苏界 …; then it is no dead end. */
export const runsToProvinceEdge = (name: string): boolean => /[冀苏皖豫]鲁界|鲁[冀苏皖豫]界/.test(name);

/** Least time between two openings by their windows. @unit years @nodata null: a date is not known */
function gapBetween(a: NetworkPiece, b: NetworkPiece): number | null {
  const [one, other] = [a.segment.lifecycle.opened, b.segment.lifecycle.opened];
  if (one === null || other === null) return null;
  const months = Math.max(one.earliest - other.latest, other.earliest - one.latest);
  return months <= 0 ? 0 : months / 12;
}

function findAtLines(
  pieces: readonly NetworkPiece[],
  index: BorderIndex,
  edgeKm: number,
): readonly BorderFinding[] {
  const ends: readonly End[] = pieces.flatMap((piece, seq) => {
    const [first, last] = [piece.path[0], piece.path.at(-1)];
    return [first, last].flatMap((at) => (at === undefined ? [] : [{ piece, at, seq }]));
  });
  const found = new Map<string, BorderFinding>();
  for (const { piece, at } of ends) {
    if (!isRunning(piece) || !index.isInside(at)) continue;
    const others = pieces.filter(
      (other) => other !== piece && other.network === piece.network && touches(at, other),
    );
    const running = others.filter(isRunning);
    const waiting = others.find((other) => !isRunning(other));
    const sameLine = running.find(
      (other) => other.ref === piece.ref && other.segment.id !== piece.segment.id,
    );
    const gapYears = sameLine === undefined ? null : gapBetween(piece, sameLine);
    const kind: FindingKind | null =
      running.length === 0
        ? waiting === undefined
          ? 'end'
          : 'mismatch'
        : (gapYears ?? 0) >= GAP_YEARS
          ? 'gap'
          : null;
    if (kind === null) continue;
    const border = index.nearestTo(at);
    if (border.distanceKm > edgeKm) continue;
    const goesOn = kind === 'end' && border.kind === 'province' && runsToProvinceEdge(piece.segment.name);
    const other = kind === 'mismatch' ? waiting : kind === 'gap' ? sameLine : undefined;
    const sides = [piece, ...(other === undefined ? [] : [other])];
    const told = goesOn ? 'beyond' : kind;
    const id = `${told}:${sides
      .map(({ segment }) => segment.id)
      .sort()
      .join('|')}:${Math.round(at[0] * 50)}.${Math.round(at[1] * 50)}`;
    found.set(id, {
      id,
      kind: told,
      at,
      border,
      sides: sides.map(sideOf),
      precision: sides.some(({ schematic }) => schematic) ? 'schematic' : 'line',
      apartKm: null,
      industryIds: [],
      gapYears: kind === 'gap' ? gapYears : null,
    });
  }
  return [...found.values()];
}

const COARSENESS: readonly PrecisionClass[] = ['site', 'park', 'town', 'county', 'city'];

function findParks(atlas: Atlas, month: Month, index: BorderIndex, parkKm: number): readonly BorderFinding[] {
  const parks = atlas.parks.flatMap((park) => {
    const industries = positionsOfPark(park).map(({ industryId }) => industryId);
    const { placement } = park;
    if (!placement.placed || park.cityAdcode === null || industries.length === 0 || !isParkThere(park, month))
      return [];
    return [{ park, placement, industries }];
  });
  return parks.flatMap((one, position) =>
    parks.slice(position + 1).flatMap((other): readonly BorderFinding[] => {
      const industryIds = one.industries.filter((id) => other.industries.includes(id));
      if (one.park.cityAdcode === other.park.cityAdcode || industryIds.length === 0) return [];
      const apartKm = computeDistanceKm([...one.placement.lngLat], [...other.placement.lngLat]);
      if (apartKm > parkKm) return [];
      const at: LngLat = [
        (one.placement.lngLat[0] + other.placement.lngLat[0]) / 2,
        (one.placement.lngLat[1] + other.placement.lngLat[1]) / 2,
      ];
      const coarser = Math.max(
        ...[one, other].map(({ placement }) => COARSENESS.indexOf(placement.precision)),
      );
      return [
        {
          id: `parks:${one.park.id}|${other.park.id}`,
          kind: 'parks',
          at,
          border: {
            ...index.nearestTo(at),
            kind: 'city',
            here: one.park.cityAdcode,
            there: other.park.cityAdcode,
          },
          sides: [one, other].map(({ park }) => ({
            ref: toRef('park', park.id),
            name: park.name,
            part: park.industries.join('、'),
            status: null,
            dates: park.founded?.text ?? '',
            source: park.provenance.source,
          })),
          precision: COARSENESS[coarser] ?? 'city',
          apartKm,
          industryIds,
          gapYears: null,
        },
      ];
    }),
  );
}

/**
 * What breaks or stands twice at city and province borders in a month, ranked: by kind, then the nearer to the
 * border; park pairs by how exactly both are placed, then by distance.
 * @rule COOR-1, COOR-2, COOR-3
 */
export function findAtBorders(
  province: { readonly atlas: Atlas; readonly areas: RegionAreas; readonly lines: LineShapes },
  month: Month,
  { edgeKm, parkKm }: BorderLimits,
): readonly BorderFinding[] {
  const index = makeBorderIndex(province.atlas, province.areas);
  const exactness = ({ precision }: BorderFinding): number =>
    precision === 'line' || precision === 'schematic' ? 0 : COARSENESS.indexOf(precision);
  const nearness = ({ apartKm, border }: BorderFinding): number => apartKm ?? border.distanceKm;
  return [
    ...findAtLines(networkPieces(province.atlas, province.lines, month), index, edgeKm),
    ...findParks(province.atlas, month, index, parkKm),
  ].sort(
    (a, b) =>
      FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
      exactness(a) - exactness(b) ||
      nearness(a) - nearness(b) ||
      (a.id < b.id ? -1 : 1),
  );
}
