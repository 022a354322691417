import type { Position } from 'geojson';
import type { CountyFeature, GeodataUnderCheck } from '../../scripts/steps/check-model';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';

/** The data with one thing wrong, and what the check must then say. */
export interface PlantedFault {
  readonly check: string;
  readonly fault: string;
  readonly plant: (data: GeodataUnderCheck) => GeodataUnderCheck;
  readonly says: RegExp;
}

type Atlas = GeodataUnderCheck['atlas'];

/** Change the parsed tables. */
export const inAtlas = (change: (atlas: Atlas) => Partial<Atlas>) => (data: GeodataUnderCheck) => ({
  ...data,
  atlas: { ...data.atlas, ...change(data.atlas) },
});

/** Change the first item that is meant. @throws when there is none. */
export const changeFirst = <T>(
  list: readonly T[],
  is: (item: T) => boolean,
  change: (item: T) => T,
): readonly T[] => {
  const at = list.findIndex(is);
  if (at < 0) throw new Error('plant: nothing to change');
  return list.map((item, index) => (index === at ? change(item) : item));
};

/** Change every ring of the first county. */
export const changeBoundary =
  (change: (ring: Position[]) => Position[]) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    boundaries: changeFirst(
      data.boundaries,
      () => true,
      (item): CountyFeature => {
        const { geometry } = item;
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        const coordinates = polygons.map((rings) => rings.map(change));
        return { ...item, geometry: { type: 'MultiPolygon', coordinates } };
      },
    ),
  });

/** Swap two corners that lie apart, so that the ring crosses itself. */
export const crossRing = (ring: Position[]): Position[] => {
  const crossed = [...ring];
  const [a, b] = [ring[5], ring[Math.floor(ring.length / 2)]];
  if (a === undefined || b === undefined) throw new Error('plant: ring too short');
  crossed[5] = b;
  crossed[Math.floor(ring.length / 2)] = a;
  return crossed;
};

/** Blank a cell of the first row of a table. */
export const withoutCell =
  (table: string, column: string) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    curated: {
      ...data.curated,
      [table]: changeFirst(
        data.curated[table] ?? [],
        () => true,
        (record) => ({ ...record, cells: { ...record.cells, [column]: '' } }),
      ),
    },
  });

/** Write a cell of the first row of a table. */
export const withCell =
  (table: string, column: string, text: string) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    curated: {
      ...data.curated,
      [table]: changeFirst(
        data.curated[table] ?? [],
        () => true,
        (record) => ({ ...record, cells: { ...record.cells, [column]: text } }),
      ),
    },
  });

/** Change the words of a SOURCE.md. */
export const changeSource =
  (id: string, from: RegExp, to: string) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    sources: changeFirst(
      data.sources,
      (source) => source.id === id,
      (source) => ({ ...source, statement: source.statement.replace(from, to) }),
    ),
  });

/** A curated date. */
export const date = (text: string) => {
  const parsed = parseFuzzyDate(text);
  if (parsed === null) throw new Error(`plant: ${text}`);
  return parsed;
};
