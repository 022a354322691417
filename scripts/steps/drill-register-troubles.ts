import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { ProjectPlace } from '@/domain/dispatch/project-place';
import type { LngLat } from '@/domain/provenance/position';
import { makeSeededRandom, type SeededRandom, seedOf } from '@/lib/seeded-random';
import { plantTrouble, type Trouble } from './drill-trouble';
import type { DrillWorld } from './drill-world';

/** A record of the register with its reports and what was done to it. */
export interface DrillRecord {
  readonly project: DispatchProject;
  readonly reports: readonly MonthlyReport[];
  readonly troubles: readonly Trouble[];
}

const round6 = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The first point, where a project is one site. */
function siteOf({ place }: DispatchProject): LngLat | null {
  const only = place.kind === 'points' && place.points.length === 1 ? place.points[0] : undefined;
  return only?.precision === 'site' ? only.lngLat : null;
}

function moveTo(place: ProjectPlace, lngLat: LngLat): ProjectPlace {
  if (place.kind !== 'points') return place;
  return {
    kind: 'points',
    points: place.points.map((point) => ({ ...point, lngLat, sourceCrs: 'unknown' as const })),
  };
}

/** About 500 m to the east and a little south or north, as GCJ-02 is off here; not the real transform. */
function shiftLikeGcj02(random: SeededRandom, [lng, lat]: LngLat): LngLat {
  return [round6(lng + 0.0055 + random.next() * 0.0006), round6(lat + (random.next() - 0.3) * 0.0012)];
}

function troublePlace(random: SeededRandom, world: DrillWorld, record: DrillRecord): DrillRecord {
  const { project, troubles } = record;
  const at = random.next();
  const site = siteOf(project);
  const county = project.countyAdcode;
  if (county === null || site === null) return record;
  const neighbours = world.counties.filter(
    ({ cityAdcode, adcode }) => cityAdcode === project.cityAdcode && adcode !== county,
  );
  if (at < 0.04) {
    const moved = { ...project, place: moveTo(project.place, shiftLikeGcj02(random, site)) };
    const trouble = plantTrouble('shifted_position', project.id, {
      truth: site,
      note: 'GCJ-02 式偏移约 500 米',
    });
    return { ...record, project: moved, troubles: [...troubles, trouble] };
  }
  if (at < 0.06) {
    const wrong = random.pick(neighbours);
    const changed = { ...project, countyAdcode: wrong.adcode };
    return {
      ...record,
      project: changed,
      troubles: [...troubles, plantTrouble('wrong_county', project.id, { truth: county })],
    };
  }
  if (at < 0.075) {
    const elsewhere = random.pick(world.counties.filter(({ adcode }) => adcode !== county)).seatAt;
    const moved = { ...project, place: moveTo(project.place, [round6(elsewhere[0] + 0.01), elsewhere[1]]) };
    return {
      ...record,
      project: moved,
      troubles: [...troubles, plantTrouble('outside_county', project.id, { truth: site })],
    };
  }
  return record;
}

/** The date of the start of works is lost everywhere. */
function loseStartDate(record: DrillRecord): DrillRecord {
  const { project, reports, troubles } = record;
  if (!reports.some(({ started }) => started)) return record;
  return {
    project: {
      ...project,
      milestones: project.milestones.map((milestone) =>
        milestone.kind === 'start' ? { ...milestone, actual: null } : milestone,
      ),
    },
    reports: reports.map((report) => ({ ...report, startDate: null })),
    troubles: [...troubles, plantTrouble('started_without_date', project.id)],
  };
}

/** Plant errors in one record of the register. */
export function troubleRegister(world: DrillWorld, record: DrillRecord, seed: number): DrillRecord {
  const random = makeSeededRandom(seedOf(seed, `register troubles ${record.project.id}`));
  const placed = troublePlace(random, world, record);
  return random.chance(0.02) ? loseStartDate(placed) : placed;
}

/** How a second clerk wrote the same project. */
const VARIANTS = ['same_code', 'typed_name', 'same_site', 'reworded'] as const;

function rewrite(random: SeededRandom, project: DispatchProject, number: number): DispatchProject {
  const variant = VARIANTS[number % VARIANTS.length] ?? 'same_code';
  const codes = variant === 'same_code' ? project.codes : [`DRILL-DUP-${number}`];
  const bare = project.name.replace(/项目$/, '');
  const [company = '', work = ''] = bare.split('·');
  const names: Record<(typeof VARIANTS)[number], string> = {
    same_code: `${work}（${company}）`,
    typed_name: `${company} · ${work}　建设项目`,
    same_site: `${work}新建工程（${company}）`,
    reworded: `${company}${work}工程`,
  };
  const total = project.totalInvestmentWan;
  const site = siteOf(project);
  const isNear = variant === 'reworded' || variant === 'typed_name';
  return {
    ...project,
    codes,
    name: names[variant],
    totalInvestmentWan: total === null || !isNear ? total : Math.round(total * (1 + random.next() * 0.06)),
    place:
      isNear && site !== null
        ? moveTo(project.place, [round6(site[0] + 0.001), round6(site[1] + 0.001)])
        : project.place,
  };
}

/** Enter some two-list projects twice, a record for each list, so that the nominal sizes stay. */
export function splitOverlaps(
  records: readonly DrillRecord[],
  count: number,
  seed: number,
): readonly DrillRecord[] {
  const random = makeSeededRandom(seedOf(seed, 'duplicates'));
  const candidates = records.filter(({ project }) => project.listIds.length === 2);
  const chosen = new Set(random.shuffle(candidates).slice(0, count));
  const added: DrillRecord[] = [];
  const kept = records.map((record) => {
    if (!chosen.has(record)) return record;
    const { project, reports } = record;
    const id = `DR-D${String(added.length + 1).padStart(4, '0')}`;
    const twin = { ...rewrite(random, project, added.length), id, listIds: project.listIds.slice(1) };
    const inherited = record.troubles
      .filter(({ kind }) => kind !== 'shifted_position')
      .map((trouble) => ({ ...trouble, projectId: id }));
    added.push({
      project: twin,
      reports: reports.map((report) => ({ ...report, projectId: id })),
      troubles: [
        ...inherited,
        plantTrouble('duplicate', id, {
          relatedId: project.id,
          note: VARIANTS[added.length % VARIANTS.length] ?? '',
        }),
      ],
    });
    return { ...record, project: { ...project, listIds: project.listIds.slice(0, 1) } };
  });
  return [...kept, ...added];
}
