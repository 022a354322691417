import '@/i18n/add-reach-words';
import type { ReachOrigin, ReachPlan } from '@/analysis/reach/reach-engine';
import type { ReachAssumptions } from '@/analysis/reach/assumptions';
import type {
  CatchmentAnswer,
  DeltaAnswer,
  MatrixAnswer,
  ReachQuestionName,
  ReachQuestions,
  RouteAnswer,
  SurfaceAnswer,
} from '@/analysis/reach/reach-questions';
import type { ParkAccess } from '@/analysis/reach/park-access';
import type { Atlas } from '@/domain/atlas/atlas';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import type { Library } from '@/domain/library/library';
import type { LngLat } from '@/domain/provenance/position';
import type { Scenario } from '@/domain/scenario/scenario';
import { ok, type Result } from '@/lib/result';
import { parseOrigin } from '../../compare/reach/reach-origins';
import { markPlace } from '../../projects/map-marks';

/** A stop of a visiting route. */
export interface RouteStop {
  readonly name: string;
  readonly lngLat: LngLat;
}

/** What was reckoned for a scene of reach, with the plan it rests on; or why nothing was. */
export type ReachFound =
  | {
      readonly kind: 'surface';
      readonly plan: ReachPlan;
      readonly origins: readonly ReachOrigin[];
      readonly answer: SurfaceAnswer;
      /** Under a scenario: what it changes. @nodata null: the facts alone are shown */
      readonly delta: DeltaAnswer | null;
    }
  | { readonly kind: 'matrix'; readonly plan: ReachPlan; readonly answer: MatrixAnswer }
  | { readonly kind: 'catchments'; readonly plan: ReachPlan; readonly answer: CatchmentAnswer }
  | { readonly kind: 'parks'; readonly plan: ReachPlan; readonly answer: readonly ParkAccess[] }
  | {
      readonly kind: 'route';
      readonly plan: ReachPlan;
      readonly stops: readonly RouteStop[];
      readonly answer: RouteAnswer;
    }
  | { readonly kind: 'method'; readonly plan: ReachPlan }
  | {
      readonly kind: 'nothing';
      readonly why: 'origins' | 'stops' | 'scenario' | 'failed';
      readonly said: string;
    };

/** Who answers: the session of the page, or an engine in a test. */
export type AskReach = <Name extends ReachQuestionName>(
  name: Name,
  ask: ReachQuestions[Name]['ask'],
) => Promise<Result<ReachQuestions[Name]['answer']>>;

/** What this browser keeps for reach. */
export interface KeptReach {
  readonly assumptions: ReachAssumptions;
  readonly scenarios: readonly Scenario[];
}

function stopsOf(keys: readonly string[], atlas: Atlas, library: Library | undefined): readonly RouteStop[] {
  return keys.flatMap((key): readonly RouteStop[] => {
    const park = atlas.parks.find(({ id }) => key === `park:${id}`);
    if (park !== undefined)
      return park.placement.placed ? [{ name: park.name, lngLat: park.placement.lngLat }] : [];
    const project = library?.projects.find(({ id }) => key === `project:${id}`);
    const lngLat = project === undefined ? null : markPlace(project);
    return project === undefined || lngLat === null ? [] : [{ name: project.name, lngLat }];
  });
}

async function answerScene(
  { view }: Scene,
  atlas: Atlas,
  library: Library | undefined,
  kept: KeptReach,
  ask: AskReach,
): Promise<Result<ReachFound>> {
  const { reach } = view.compare;
  const find = (id: string): Scenario | null => kept.scenarios.find((each) => each.id === id) ?? null;
  const [scenario, against] = [find(reach.scenario), find(reach.against)];
  if (reach.scenario !== '' && scenario === null)
    return ok({ kind: 'nothing', why: 'scenario', said: reach.scenario });
  const plan: ReachPlan = { month: view.month, assumptions: kept.assumptions, scenario };
  switch (reach.part) {
    case 'matrix': {
      const found = await ask('matrix', { plan });
      return found.ok ? ok({ kind: 'matrix', plan, answer: found.value }) : found;
    }
    case 'catchments': {
      const found = await ask('catchments', { plan, facility: reach.facility });
      return found.ok ? ok({ kind: 'catchments', plan, answer: found.value }) : found;
    }
    case 'parks': {
      const found = await ask('parks', { plan });
      return found.ok ? ok({ kind: 'parks', plan, answer: found.value }) : found;
    }
    case 'route': {
      const stops = stopsOf(reach.stops, atlas, library);
      if (stops.length < 2) return ok({ kind: 'nothing', why: 'stops', said: '' });
      const places = stops.map(({ lngLat }) => lngLat);
      const found = await ask('route', { plan, stops: places, isRound: false, keepOrder: false });
      return found.ok ? ok({ kind: 'route', plan, stops, answer: found.value }) : found;
    }
    case 'method':
      return ok({ kind: 'method', plan });
    default: {
      const origins = reach.origins.flatMap((text) => parseOrigin(text) ?? []);
      if (origins.length === 0) return ok({ kind: 'nothing', why: 'origins', said: '' });
      const projects = library?.projects.map(markPlace) ?? [];
      const answer = await ask('surface', { plan, origins, projects });
      if (!answer.ok) return answer;
      if (scenario === null && against === null)
        return ok({ kind: 'surface', plan, origins, answer: answer.value, delta: null });
      const delta = await ask('delta', { plan, against, origins, minutes: reach.minutes });
      return delta.ok
        ? ok({ kind: 'surface', plan, origins, answer: answer.value, delta: delta.value })
        : delta;
    }
  }
}

/** Whether a scene shows reach. */
export const showsReach = ({ kind, view }: Scene): boolean =>
  kind === 'view' && view.workspace === 'compare' && view.compare.section === 'reach';

/** Reckon what the scenes of reach of a briefing show, each with the questions of the screen. */
export async function gatherReach(
  briefing: Briefing,
  atlas: Atlas,
  libraries: ReadonlyMap<string, Library>,
  kept: KeptReach,
  ask: AskReach,
): Promise<ReadonlyMap<string, ReachFound>> {
  const found = new Map<string, ReachFound>();
  for (const scene of scenesOf(briefing).filter(showsReach)) {
    const answer = await answerScene(scene, atlas, libraries.get(scene.view.library), kept, ask);
    found.set(
      scene.id,
      answer.ok ? answer.value : { kind: 'nothing', why: 'failed', said: answer.error.why },
    );
  }
  return found;
}
