import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INITIAL_VIEW } from '../../src/domain/view-state/view-state';
import { ASSETS, ROOT } from '../../scripts/steps/release-paths';

interface CityRow {
  readonly id: number;
  readonly labelPoint: readonly number[];
}

/** The peer: MapLibre, its worker, and the polygons and 16 labels of the province; no framework, no program. */
const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>bare MapLibre</title>
<link rel="stylesheet" href="maplibre-gl.css">
<style>html,body,#map{margin:0;height:100%}</style>
<div id="map"></div>
<script src="topojson-client.min.js"></script>
<script type="module">
  import { Map, setWorkerUrl } from './maplibre-gl.mjs';
  setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);
  const [geo, labels] = await Promise.all(['geo.topo.json', 'labels.json'].map((name) => fetch(name).then((r) => r.json())));
  const sources = Object.fromEntries(['land', 'province', 'circles', 'counties', 'cities', 'lakes'].map((name) =>
    [name, { type: 'geojson', data: topojson.feature(geo.topology, geo.topology.objects[name]) }]));
  sources.labels = { type: 'geojson', data: labels };
  const fill = (source, color, opacity) => ({ id: source, type: 'fill', source, paint: { 'fill-color': color, 'fill-opacity': opacity } });
  const line = (source, color, width) => ({ id: source + ':line', type: 'line', source, paint: { 'line-color': color, 'line-width': width } });
  new Map({
    container: 'map',
    center: CENTER,
    zoom: ZOOM,
    fadeDuration: 0,
    attributionControl: false,
    style: { version: 8, sources, layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dbe8ee' } },
      fill('land', '#f0eee6', 1), fill('province', '#faf7ee', 1), fill('circles', '#d9b36c', 0.3), fill('lakes', '#bcd6e2', 1),
      line('counties', '#c9c0aa', 0.6), line('cities', '#8a8272', 1.2),
      { id: 'names', type: 'symbol', source: 'labels', layout: { 'text-field': ['get', 'zh'], 'text-font': ['Noto Sans CJK SC', 'sans-serif'], 'text-size': 15 }, paint: { 'text-halo-color': '#fff', 'text-halo-width': 2 } },
    ] },
  });
</script>
</html>
`;

/** Lay the bare page out in a temporary folder. @returns the folder. */
export function writeBareMap(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qilu-bare-map-'));
  const modules = join(ROOT, 'node_modules');
  for (const name of [
    'maplibre-gl.mjs',
    'maplibre-gl-shared.mjs',
    'maplibre-gl-worker.mjs',
    'maplibre-gl.css',
  ])
    cpSync(join(modules, 'maplibre-gl/dist', name), join(folder, name));
  cpSync(
    join(modules, 'topojson-client/dist/topojson-client.min.js'),
    join(folder, 'topojson-client.min.js'),
  );
  cpSync(join(ASSETS, 'geo.topo.json'), join(folder, 'geo.topo.json'));
  const geo = JSON.parse(readFileSync(join(ASSETS, 'geo.topo.json'), 'utf8')) as {
    readonly shapes: { readonly cities: readonly CityRow[] };
  };
  const base = JSON.parse(readFileSync(join(ASSETS, 'base.json'), 'utf8')) as {
    readonly cities: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  };
  const column = (name: string): number => base.cities.columns.indexOf(name);
  const names = new Map(
    base.cities.rows.map((row) => [Number(row[column('adcode')]), row[column('name')] ?? '']),
  );
  const features = geo.shapes.cities.map(({ id, labelPoint }) => ({
    type: 'Feature',
    properties: { zh: names.get(id) ?? '' },
    geometry: { type: 'Point', coordinates: labelPoint },
  }));
  if (features.length !== 16 || features.some(({ properties }) => properties.zh === ''))
    throw new Error('bare map: the 16 cities have no names');
  writeFileSync(join(folder, 'labels.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  const { lng, lat, zoom } = INITIAL_VIEW.camera;
  const page = PAGE.replace('CENTER', JSON.stringify([lng, lat])).replace('ZOOM', String(zoom));
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
