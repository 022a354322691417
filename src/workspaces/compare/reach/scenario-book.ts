import type { LibraryKeeper } from '@/data/library/library-keeper';
import { parseScenario, toScenarioJson } from '@/domain/scenario/parse-scenario';
import type { Scenario } from '@/domain/scenario/scenario';
import { ok, type Result } from '@/lib/result';

const SETTING = 'scenarios';
const SHELF = 'qilu-onemap.scenarios';

function readShelf(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(SHELF) ?? 'null');
  } catch {
    return null;
  }
}

/** The scenarios of this browser; one that cannot be read is left out. */
export async function readScenarios(keeper: LibraryKeeper): Promise<readonly Scenario[]> {
  const kept = await keeper.readSetting(SETTING);
  const list = kept.ok && Array.isArray(kept.value) ? (kept.value as readonly unknown[]) : readShelf();
  if (!Array.isArray(list)) return [];
  return list.flatMap((each) => {
    const scenario = parseScenario(each);
    return scenario.ok ? [scenario.value] : [];
  });
}

/** Keep them; where there is no database, in the browser's small store. @returns why they are not kept */
export async function writeScenarios(
  keeper: LibraryKeeper,
  scenarios: readonly Scenario[],
): Promise<Result<void>> {
  const list = scenarios.map(toScenarioJson);
  const kept = await keeper.writeSetting(SETTING, list);
  if (kept.ok) return kept;
  try {
    window.localStorage.setItem(SHELF, JSON.stringify(list));
    return ok(undefined);
  } catch {
    return kept;
  }
}

/** An id no scenario has. */
export function freeId(scenarios: readonly { readonly id: string }[], head = 's'): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  for (let number = 1; ; number++) if (!taken.has(`${head}${number}`)) return `${head}${number}`;
}
