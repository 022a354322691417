import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { LngLat } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';

/** One row of a file as the coordinate doctor hears it: the cells as written and what else the row says. */
export interface DoctorRow {
  /** Unique in the file; comes back with the verdict. */
  readonly key: string;
  /** The cell of the first coordinate column, or both numbers in one. @nodata '' */
  readonly x: string;
  /** @nodata '' */
  readonly y: string;
  /** @nodata null */
  readonly cityAdcode: Adcode | null;
  /** @nodata null */
  readonly countyAdcode: Adcode | null;
  /** @nodata null */
  readonly parkId: string | null;
  /** Address, site and park as written. @nodata '' */
  readonly address: string;
  /** Where the same thing is known to be, from an earlier confirmed month. @crs CGCS2000 @nodata null */
  readonly knownAt: LngLat | null;
}

/** The finest region a row names. @nodata null */
export const statedRegionOf = ({ countyAdcode, cityAdcode }: DoctorRow): Adcode | null =>
  countyAdcode ?? cityAdcode;

/** Which point of which project a key of `rowsOfProjects` stands for. */
export interface PointRef {
  readonly projectId: string;
  readonly pointIndex: number;
}

/** The key of a point of a project in the library. */
export const keyOfPoint = ({ projectId, pointIndex }: PointRef): string => `${projectId}#${pointIndex}`;

/** The point a key stands for. @throws when it is not such a key */
export function pointOfKey(key: string): PointRef {
  const found = /^(.+)#(\d+)$/.exec(key);
  if (found === null) throw new Error(`pointOfKey: "${key}" is not the key of a point`);
  return { projectId: found[1] ?? '', pointIndex: Number(found[2]) };
}

/**
 * The points of a library as rows, so that what is stored can be examined like a file. Left out are points that
 * were not measured (a county's or a city's representative point) and those that a person has converted already:
 * a second look must not shift them again.
 * @param knownAt where a project is known to be from elsewhere
 */
export function rowsOfProjects(
  projects: readonly DispatchProject[],
  knownAt: (projectId: string) => LngLat | null = () => null,
): readonly DoctorRow[] {
  return projects.flatMap(({ id, name, place, cityAdcode, countyAdcode, parkId }) => {
    if (place.kind !== 'points') return [];
    return place.points.flatMap(({ lngLat, text, precision, sourceCrs }, pointIndex): DoctorRow[] => {
      if (precision === 'county' || precision === 'city') return [];
      if (sourceCrs !== 'cgcs2000' && sourceCrs !== 'unknown') return [];
      return [
        {
          key: keyOfPoint({ projectId: id, pointIndex }),
          x: String(lngLat[0]),
          y: String(lngLat[1]),
          cityAdcode,
          countyAdcode,
          parkId,
          address: `${text} ${name}`.trim(),
          knownAt: pointIndex === 0 ? knownAt(id) : null,
        },
      ];
    });
  });
}
