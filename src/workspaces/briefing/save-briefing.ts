import type { Briefing } from '@/domain/briefing/briefing';
import { toBriefingJson } from '@/domain/briefing/parse-briefing';
import { saveBlob } from '@/io/save-blob';
import { shortName } from './name-briefing';

/** A briefing as a file. */
export const saveBriefing = (briefing: Briefing): void =>
  saveBlob(
    new Blob([JSON.stringify(toBriefingJson(briefing), null, 1)], { type: 'application/json' }),
    `${shortName(briefing.title) || briefing.id}.briefing.json`,
  );
