import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import type { Adcode } from '@/domain/region/adcode';
import type { Finding, PlaceLookup, PlausibilityBook } from './plausibility-book';

/** What speaks of a project's county beside its own column. */
interface Witnesses {
  readonly stated: Adcode;
  /** Counties its positions lie in; null is outside the province. */
  readonly positions: readonly (Adcode | null)[];
  /** @nodata null */
  readonly park: Adcode | null;
}

function hearWitnesses(project: DispatchProject, places: PlaceLookup): Witnesses | null {
  if (project.countyAdcode === null) return null;
  return {
    stated: project.countyAdcode,
    positions: positionsOfPlace(project.place).map(places.countyAt),
    park: project.parkId === null ? null : places.countyOfPark(project.parkId),
  };
}

/** The county that the position and another witness (park or name) agree on, where it is not the stated one. */
function agreedCounty(project: DispatchProject, witnesses: Witnesses, places: PlaceLookup): Adcode | null {
  const { stated, positions, park } = witnesses;
  const elsewhere = positions[0] ?? null;
  const isOnePlace = elsewhere !== null && positions.every((county) => county === elsewhere);
  if (!isOnePlace) return positions.length === 0 && park !== null && park !== stated ? park : null;
  if (elsewhere === stated) return null;
  const isNamed =
    project.name.includes(places.nameOf(elsewhere)) && !project.name.includes(places.nameOf(stated));
  return park === elsewhere || (park === null && isNamed) ? elsewhere : null;
}

/** Position and park, or position and name, agree on another county than the column says. @rule PLAUS-6 */
export function detectWrongCounty(book: PlausibilityBook): readonly Finding[] {
  return book.projects.flatMap((project): Finding[] => {
    const witnesses = hearWitnesses(project, book.places);
    if (witnesses === null) return [];
    const agreed = agreedCounty(project, witnesses, book.places);
    if (agreed === null) return [];
    const { nameOf } = book.places;
    return [
      {
        detector: 'wrong_county',
        projectId: project.id,
        month: null,
        field: '所属辖区',
        sentence: `所属辖区填${nameOf(witnesses.stated)}，而坐标、园区或名称均指向${nameOf(agreed)}，疑似辖区填错`,
        relatedId: null,
      },
    ];
  });
}

/** A position outside the stated county, where nothing else says that the county is wrong. @rule PLAUS-5 */
export function detectOutsideCounty(book: PlausibilityBook): readonly Finding[] {
  return book.projects.flatMap((project): Finding[] => {
    const witnesses = hearWitnesses(project, book.places);
    if (witnesses === null || agreedCounty(project, witnesses, book.places) !== null) return [];
    const outside = witnesses.positions.find((county) => county !== witnesses.stated);
    if (outside === undefined) return [];
    const { nameOf } = book.places;
    const found = outside === null ? '省外或海上' : nameOf(outside);
    return [
      {
        detector: 'outside_county',
        projectId: project.id,
        month: null,
        field: '坐标',
        sentence: `坐标落在${found}，不在所属的${nameOf(witnesses.stated)}，请核对坐标或坐标系`,
        relatedId: null,
      },
    ];
  });
}
