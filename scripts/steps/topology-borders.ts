import { meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { BorderKind, CountyProperties, TopoBorder } from './topology-model';
import { BORDER_KINDS } from './topology-model';

/** The kind of line that two neighbouring counties share; the same county twice is the edge of the province. */
export function classifyBorder(
  a: CountyProperties,
  b: CountyProperties,
): 'county' | 'city' | 'circle' | 'outer' {
  if (a.adcode === b.adcode) return 'outer';
  if (a.circleId !== b.circleId) return 'circle';
  return a.cityAdcode === b.cityAdcode ? 'county' : 'city';
}

/**
 * One MultiLineString for each border kind, over the arcs the counties already use.
 * @param land object whose arcs tell the neighbour border from the coast
 * @throws when a county object carries no properties
 */
export function buildBorders(
  topology: Topology,
  counties: GeometryCollection<CountyProperties>,
  land: GeometryObject,
): GeometryCollection<{ kind: BorderKind }> {
  const landArcs = collectArcs(land);
  const meshOf = (wanted: BorderKind): number[][] =>
    meshArcs(topology, counties as GeometryObject, (a, b) => {
      return classifyBorder(propertiesOf(a), propertiesOf(b)) === wanted;
    }).arcs;
  const outer = meshOf('outer');
  const linesByKind: Record<BorderKind, number[][]> = {
    county: meshOf('county'),
    city: meshOf('city'),
    circle: meshOf('circle'),
    outer,
    coast: splitRuns(outer, (arc) => !landArcs.has(arc < 0 ? ~arc : arc)),
    neighbour: splitRuns(outer, (arc) => landArcs.has(arc < 0 ? ~arc : arc)),
  };
  const geometries = BORDER_KINDS.map(
    (kind): TopoBorder => ({ type: 'MultiLineString', properties: { kind }, arcs: linesByKind[kind] }),
  );
  return { type: 'GeometryCollection', geometries };
}

/** The longest runs of arcs within each line that pass the test. */
function splitRuns(lines: readonly number[][], keeps: (arc: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const line of lines) {
    let run: number[] = [];
    for (const arc of line) {
      if (keeps(arc)) run.push(arc);
      else {
        if (run.length > 0) runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

function propertiesOf(object: GeometryObject): CountyProperties {
  if (object.properties === undefined)
    throw new Error(`topology › counties › ${String(object.id)}: has no properties`);
  return object.properties as CountyProperties;
}

/** Arc numbers (never negative) an object runs over. */
export function collectArcs(object: GeometryObject): Set<number> {
  const arcs = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value === 'number') arcs.add(value < 0 ? ~value : value);
    else if (Array.isArray(value)) for (const part of value) visit(part);
  };
  const visitObject = (part: GeometryObject): void => {
    if (part.type === 'GeometryCollection') for (const child of part.geometries) visitObject(child);
    else if ('arcs' in part) visit(part.arcs);
  };
  visitObject(object);
  return arcs;
}
