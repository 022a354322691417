import type { ProjectPlace } from '@/domain/dispatch/project-place';
import type { LngLat } from '@/domain/provenance/position';
import type { SeededRandom } from '@/lib/seeded-random';
import type { DrillSlot } from './drill-plan';
import type { DrillCounty, DrillWorld } from './drill-world';

const DEGREE_KM = 111.2;
const round6 = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A point about so far from another, inside the county; the county's seat after some attempts. */
function scatter(
  random: SeededRandom,
  world: DrillWorld,
  county: DrillCounty,
  from: LngLat,
  km: number,
): LngLat {
  for (let attempt = 0; attempt < 12; attempt++) {
    const at: LngLat = [
      round6(from[0] + (random.normal() * km) / (DEGREE_KM * 0.81)),
      round6(from[1] + (random.normal() * km) / DEGREE_KM),
    ];
    if (world.places.countyAt(at) === county.adcode) return at;
  }
  return county.seatAt;
}

/** Draw where a project is: in a park or about the seat, a county's ring, a road in two sections, or unplaced. */
export function drawPlace(
  random: SeededRandom,
  world: DrillWorld,
  county: DrillCounty,
  slot: DrillSlot,
): { readonly place: ProjectPlace; readonly parkId: string | null; readonly isLine: boolean } {
  if (slot.listIds[0] === 'weak_links' && random.chance(0.08)) {
    const others = world.counties.filter(
      ({ cityAdcode, adcode }) => cityAdcode === county.cityAdcode && adcode !== county.adcode,
    );
    const to = random.pick(others);
    const section = (name: string, path: readonly LngLat[]) =>
      ({
        name,
        path,
        fromChainage: '',
        toChainage: '',
        text: '',
        sourceCrs: 'cgcs2000',
        precision: 'county',
      }) as const;
    const middle: LngLat = [
      round6((county.seatAt[0] + to.seatAt[0]) / 2),
      round6((county.seatAt[1] + to.seatAt[1]) / 2),
    ];
    const sections = [section('一标段', [county.seatAt, middle]), section('二标段', [middle, to.seatAt])];
    return { place: { kind: 'line', sections }, parkId: null, isLine: true };
  }
  const park = county.parks.length > 0 && random.chance(0.55) ? random.pick(county.parks) : null;
  const parkAt = park?.placement.placed ? park.placement.lngLat : null;
  const at = random.next();
  if (at < 0.03)
    return {
      place: { kind: 'unplaced', reason: '〔演练〕未报坐标' },
      parkId: park?.id ?? null,
      isLine: false,
    };
  const precision = at < 0.18 ? 'county' : 'site';
  const lngLat =
    precision === 'county'
      ? county.seatAt
      : scatter(random, world, county, parkAt ?? county.seatAt, parkAt === null ? 5 : 1.2);
  const point = { lngLat, text: '', sourceCrs: 'cgcs2000', precision } as const;
  const second = precision === 'site' && random.chance(0.02);
  const points = second ? [point, { ...point, lngLat: scatter(random, world, county, lngLat, 3) }] : [point];
  return { place: { kind: 'points', points }, parkId: park?.id ?? null, isLine: false };
}
