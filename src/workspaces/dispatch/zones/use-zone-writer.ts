import { useState } from 'react';
import { changesOfZones } from '@/analysis/zones/change-book';
import type { ZoneYear } from '@/domain/park/zone-year';
import type { BookChange } from '@/domain/library/change-set';
import { useActions, useTranslate } from '../../app-context';
import { useKeeper, useKept } from '../../library-room';

/** Who writes into the book of parks and from which paper, asked once; and the writing itself. */
export interface ZoneWriter {
  readonly person: string;
  readonly setPerson: (name: string) => void;
  readonly reason: string;
  readonly setReason: (text: string) => void;
  /** Why the last writing was not done. @nodata '' */
  readonly problem: string;
  /** @returns whether something was written */
  write(records: readonly ZoneYear[]): Promise<boolean>;
  commit(changes: readonly BookChange[], why?: string): Promise<boolean>;
}

/** Write into the books of parks: one change set each, by name and paper. */
export function useZoneWriter(): ZoneWriter {
  const t = useTranslate();
  const keeper = useKeeper();
  const kept = useKept();
  const actions = useActions();
  const [person, setPerson] = useState(kept.person);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const fail = (why: string): false => {
    setProblem(why);
    return false;
  };
  const commit = async (changes: readonly BookChange[], why = reason): Promise<boolean> => {
    if (changes.length === 0) return fail(t('zones.enter.nothing'));
    // A simulated set says by itself what it is and where it comes from.
    if (why === reason && (person.trim() === '' || reason.trim() === '')) return fail(t('zones.enter.needs'));
    if (kept.person === '' && person.trim() !== '') await keeper.setPerson(person.trim());
    const done = await keeper.commit({ origin: 'zones', reason: why.trim(), changes });
    if (!done.ok) return fail(`${done.error.where}：${done.error.why}`);
    setProblem('');
    actions.notify(t('zones.enter.done', { count: changes.length }));
    return true;
  };
  return {
    person,
    setPerson,
    reason,
    setReason,
    problem,
    commit,
    write: (records) => commit(changesOfZones(kept.library, records)),
  };
}
