import * as fc from 'fast-check';
import { FIRST_MONTH, LAST_MONTH, type Month } from '@/domain/time/month';
import { COMPARE_SECTIONS, COMPARE_SHAPE, type CompareView } from '@/domain/view-state/compare-view';
import { COORDINATION_PARTS } from '@/domain/view-state/coordination-view';
import { toRef } from '@/domain/view-state/entity-ref';
import { DIFFERENCE_LAYERS, MAX_PANES, PANE_PRESETS } from '@/domain/view-state/panes-view';
import {
  MAX_SUBJECTS,
  PROFILE_MEASURES,
  PROFILE_PARTS,
  PROJECT_PARTINGS,
} from '@/domain/view-state/profile-view';
import { MAX_ORIGINS, REACH_PARTS } from '@/domain/view-state/reach-view';

const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(3)) + 0);

const region = fc
  .constantFrom(
    ['province', 370000] as const,
    ['circle', 'capital'] as const,
    ['city', 370200] as const,
    ['county', 370783] as const,
  )
  .map(([kind, id]) => toRef(kind, id));

const camera = fc.record({ eastKm: number(-900, 900), northKm: number(-900, 900), zoom: number(-3, 8) });
const measure = fc.constantFrom(...PROFILE_MEASURES);

const pane = fc.record({
  region,
  month: fc.option(fc.integer({ min: FIRST_MONTH, max: LAST_MONTH }).map((month) => month as Month)),
  preset: fc.constantFrom(...PANE_PRESETS),
  marks: fc.boolean(),
  officialOnly: fc.boolean(),
  scenario: fc.constantFrom('', 's1', 'lu24'),
  camera: fc.option(camera),
});

/** Any way of comparing. */
export const anyCompare: fc.Arbitrary<CompareView> = fc.record({
  ...(Object.fromEntries(
    Object.entries(COMPARE_SHAPE.initial).map(([key, value]) => [key, fc.constant(value)]),
  ) as unknown as { [Key in keyof CompareView]: fc.Arbitrary<CompareView[Key]> }),
  section: fc.constantFrom(...COMPARE_SECTIONS),
  panes: fc.record({
    panes: fc.array(pane, { minLength: 1, maxLength: MAX_PANES }),
    arrange: fc.constantFrom('grid' as const, 'swipe' as const),
    swipeAt: number(0, 100),
    sameScale: fc.boolean(),
    camera,
    difference: fc.constantFrom(...DIFFERENCE_LAYERS),
  }),
  overlay: fc.record({
    ground: fc.constantFrom('map' as const, 'tiles' as const),
    under: region,
    lifted: region,
    eastKm: number(-2000, 2000),
    northKm: number(-2000, 2000),
    turn: number(-180, 180),
    mirrored: fc.boolean(),
    measure,
  }),
  profile: fc.record({
    part: fc.constantFrom(...PROFILE_PARTS),
    subjects: fc.array(region, { maxLength: MAX_SUBJECTS }),
    drawn: fc.array(fc.tuple(number(112, 125), number(32, 41)), { maxLength: 60 }),
    scoring: fc.constantFrom('z' as const, 'minmax' as const),
    weights: fc.array(fc.record({ measure, weight: number(0, 9) }), { maxLength: 8 }),
    industryBy: fc.constantFrom('projects' as const, 'money' as const, 'parks' as const),
    chart: fc.constantFrom('bars' as const, 'dots' as const, 'slopes' as const),
    measure,
    parting: fc.constantFrom(...PROJECT_PARTINGS),
  }),
  coordination: fc.record({
    part: fc.constantFrom(...COORDINATION_PARTS),
    edgeKm: number(1, 30),
    parkKm: number(1, 100),
    finding: fc.constantFrom('', 'end:HSR08-1|3', 'park:PK001|PK002'),
    first: measure,
    second: measure,
  }),
  reach: fc.record({
    part: fc.constantFrom(...REACH_PARTS),
    origins: fc.array(fc.constantFrom('city:370100', 'all:airport', 'point:117.1,36.6', 'park:PK~1'), {
      maxLength: MAX_ORIGINS,
    }),
    minutes: fc.integer({ min: 5, max: 240 }),
    scenario: fc.constantFrom('', 'a1'),
    against: fc.constantFrom('', 'b2'),
    line: fc.constantFrom('', 'HSR19', 'EX-H4', 'OT-G2001'),
    facility: fc.constantFrom('airport' as const, 'port' as const),
    stops: fc.array(fc.constantFrom('park:PK001', 'project:P1'), { maxLength: 9 }),
  }),
});
