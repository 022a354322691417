import type { Province } from '@/data/province';
import type { Briefing } from '@/domain/briefing/briefing';
import type { Locale } from '@/i18n/locale';
import { buildStarter } from './build-starter';
import type { Starter } from './starter';
import { THREE_CORES } from './three-cores';

/** Briefings that ship with the public library, in the order they are offered. */
export const STARTERS: readonly Starter[] = [THREE_CORES];

/** Whether an id is that of a shipped briefing: those are never stored. */
export const isStarterId = (id: string): boolean => id.startsWith('starter-');

/** A shipped briefing by its id. @nodata null */
export function starterOf(id: string, province: Province, locale: Locale): Briefing | null {
  const starter = STARTERS.find((each) => each.id === id);
  return starter === undefined ? null : buildStarter(starter, province, locale);
}
