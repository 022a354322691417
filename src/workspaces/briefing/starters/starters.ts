import type { Province } from '@/data/province';
import type { Briefing } from '@/domain/briefing/briefing';
import type { Locale } from '@/i18n/locale';
import { buildStarter } from './build-starter';
import type { Starter } from './starter';
import { MILESTONES } from './milestones';
import { NETWORKS } from './networks';
import { SHOUGUANG } from './shouguang';
import { THREE_CORES } from './three-cores';
import { TWO_AXES } from './two-axes';

/** Briefings that ship with the public library, in the order they are offered. */
export const STARTERS: readonly Starter[] = [THREE_CORES, NETWORKS, TWO_AXES, MILESTONES, SHOUGUANG];

/** Whether an id is that of a shipped briefing: those are never stored. */
export const isStarterId = (id: string): boolean => id.startsWith('starter-');

/** A shipped briefing by its id. @nodata null */
export function starterOf(id: string, province: Province, locale: Locale): Briefing | null {
  const starter = STARTERS.find((each) => each.id === id);
  return starter === undefined ? null : buildStarter(starter, province, locale);
}
