import { useEffect, useState } from 'react';
import { selectReachFacts } from '@/analysis/reach/reach-facts';
import type { ReachQuestionName, ReachQuestions } from '@/analysis/reach/reach-questions';
import type { Province } from '@/data/province';
import { ReachSession, type TimedAnswer } from '@/data/reach/reach-session';
import { parseMonth } from '@/domain/time/month';
import { INITIAL_VIEW } from '@/domain/view-state/view-state';

const SESSIONS = new WeakMap<Province, ReachSession>();

/** The one session of the page: the graph is built once, on first use. */
export function reachSession(province: Province): ReachSession {
  const known = SESSIONS.get(province);
  if (known !== undefined) return known;
  const asOf = parseMonth(province.manifest.asOf) ?? INITIAL_VIEW.month;
  const session = new ReachSession(selectReachFacts(province.atlas, province.areas, province.lines, asOf));
  SESSIONS.set(province, session);
  return session;
}

/** What is known of an answer; the last one stays while the next is on its way. */
export interface Asked<T> {
  /** @nodata null: nothing was answered yet */
  readonly found: TimedAnswer<T> | null;
  readonly isPending: boolean;
  /** @nodata '' */
  readonly why: string;
}

/** Ask a question whenever it is another one; an answer that comes too late is dropped. */
export function useReachAnswer<Name extends ReachQuestionName>(
  province: Province,
  name: Name,
  ask: ReachQuestions[Name]['ask'] | null,
): Asked<ReachQuestions[Name]['answer']> {
  type Answer = TimedAnswer<ReachQuestions[Name]['answer']>;
  const [last, setLast] = useState<{
    readonly ask: unknown;
    readonly found: Answer | null;
    readonly why: string;
  }>({ ask: null, found: null, why: '' });
  useEffect(() => {
    if (ask === null) return;
    const wanted = new AbortController();
    void reachSession(province)
      .ask(name, ask, wanted.signal)
      .then((answer) => {
        if (wanted.signal.aborted) return;
        if (answer.ok) setLast({ ask, found: answer.value, why: '' });
        else setLast({ ask, found: null, why: answer.error.why });
      });
    return () => wanted.abort();
  }, [province, name, ask]);
  if (ask === null) return { found: null, isPending: false, why: '' };
  return { found: last.found, isPending: last.ask !== ask, why: last.why };
}
