import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Atlas } from '@/domain/atlas/atlas';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { CsvRecord } from '@/lib/csv';
import type { Asset, AssetEntry } from './write-assets';

/** Something wrong with the geodata: where, and why in a sentence. */
export interface Finding {
  readonly where: string;
  readonly why: string;
}

/** A point that lies outside its named county for a reason a person wrote down. */
export interface PointException {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
}

/** One `geodata/sources/<id>` folder: its statement and the files beside it. */
export interface CommittedSource {
  readonly id: string;
  readonly statement: string;
  readonly files: readonly AssetEntry[];
}

/** The parts of the manifest that are checked. */
export interface CheckedManifest {
  readonly version: string;
  readonly attribution: readonly string[];
  readonly files: readonly AssetEntry[];
}

export type CountyFeature = Feature<
  Polygon | MultiPolygon,
  { readonly adcode: number; readonly name: string }
>;
export type IslandFeature = Feature<Polygon, { readonly name: string; readonly countyAdcode: number }>;

/** Everything the checks look at: what was read, and what was built from it. */
export interface GeodataUnderCheck {
  readonly assets: readonly Asset[];
  readonly manifest: CheckedManifest;
  readonly atlas: Atlas;
  readonly topology: Topology;
  readonly areas: RegionAreas;
  readonly lines: LineShapes;
  /** Curated records by file name without `.csv`, the ones the app does not read included. */
  readonly curated: Readonly<Record<string, readonly CsvRecord[]>>;
  readonly boundaries: readonly CountyFeature[];
  readonly islands: readonly IslandFeature[];
  readonly sources: readonly CommittedSource[];
  readonly pointExceptions: readonly PointException[];
}

/** One law about the geodata; no findings means that it holds. */
export interface GeodataCheck {
  readonly id: string;
  /** The law, in a sentence. */
  readonly says: string;
  readonly run: (data: GeodataUnderCheck) => readonly Finding[];
}

/** A finding when the two values differ. */
export function expectEqual(
  where: string,
  found: string | number,
  wanted: string | number,
): readonly Finding[] {
  return found === wanted ? [] : [{ where, why: `is ${found}, should be ${wanted}` }];
}

/** What one list has and the other lacks. */
export function compareSets<T extends string | number>(
  where: string,
  found: Iterable<T>,
  wanted: Iterable<T>,
): readonly Finding[] {
  const here = new Set(found);
  const there = new Set(wanted);
  return [
    ...[...there].filter((item) => !here.has(item)).map((item) => ({ where, why: `lacks ${item}` })),
    ...[...here].filter((item) => !there.has(item)).map((item) => ({ where, why: `has ${item} too many` })),
  ];
}
