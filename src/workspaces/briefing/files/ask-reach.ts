import type { LibraryKeeper } from '@/data/library/library-keeper';
import type { Province } from '@/data/province';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Library, LibraryId } from '@/domain/library/library';
import { ok } from '@/lib/result';
import { ASSUMPTIONS_SETTING, parseAssumptions } from '../../compare/reach/kept-assumptions';
import { readScenarios } from '../../compare/reach/scenario-book';
import { gatherReach, type ReachFound, showsReach } from './gather-reach';

const NOTHING: ReadonlyMap<string, ReachFound> = new Map();

/** What the scenes of reach of a briefing show, reckoned by the session of this page with what this browser keeps. */
export async function askReachOf(
  keeper: LibraryKeeper,
  province: Province,
  briefing: Briefing,
  libraries: ReadonlyMap<LibraryId, Library>,
): Promise<ReadonlyMap<string, ReachFound>> {
  if (!scenesOf(briefing).some(showsReach)) return NOTHING;
  const [{ reachSession }, scenarios, own] = await Promise.all([
    import('../../use-reach'),
    readScenarios(keeper),
    keeper.readSetting(ASSUMPTIONS_SETTING),
  ]);
  const session = reachSession(province);
  const kept = { scenarios, assumptions: parseAssumptions(own.ok ? own.value : null) };
  return gatherReach(briefing, province.atlas, libraries, kept, async (name, ask) => {
    const answer = await session.ask(name, ask);
    return answer.ok ? ok(answer.value.answer) : answer;
  });
}
