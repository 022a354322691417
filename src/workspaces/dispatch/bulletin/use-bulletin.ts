import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  applyEdits,
  type KeptEdits,
  listHomelessEdits,
  listMovedFigures,
  type MovedFigure,
} from '@/analysis/bulletin/apply-edits';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { type BulletinOptions, type BulletinSetting } from '@/analysis/bulletin/bulletin-options';
import { type BulletinFacts, gatherBulletin } from '@/analysis/bulletin/gather-bulletin';
import { composeBulletin } from '@/analysis/bulletin/write-bulletin';
import { type Library, listReportMonths } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import { translatorOf } from '@/i18n/translate';
import { localDay } from '@/lib/local-time';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useKeeper, useKept } from '../../library-room';
import { dataMonthOf } from '../../library/use-table';
import { type KeptBulletin, readKeptBulletin, writeKeptBulletin } from './kept-bulletin';

/** A bulletin as it was made, with what it was made from. */
export interface MadeBulletin {
  readonly library: Library;
  readonly month: Month;
  readonly facts: BulletinFacts;
  readonly made: Bulletin;
  /** @unit ms */
  readonly took: number;
}

/** What the screen draws from. */
export interface BulletinRoom {
  readonly library: Library;
  readonly month: Month;
  readonly hasReports: boolean;
  /** @nodata null: it is being read or written */
  readonly kept: KeptBulletin | null;
  readonly bulletin: MadeBulletin | null;
  /** With the office's words in place. */
  readonly shown: Bulletin | null;
  readonly moved: readonly MovedFigure[];
  readonly homeless: readonly string[];
  readonly setOptions: (options: BulletinOptions) => void;
  readonly setEdits: (edits: KeptEdits) => void;
}

function useSetting(library: Library): BulletinSetting {
  const { atlas } = useServices().province;
  const [madeOn] = useState(() => localDay());
  return useMemo(
    () => ({
      cities: atlas.cities,
      // The document is Chinese whatever the screen speaks.
      libraryName: translatorOf('zh')(`library.${library.id}`),
      madeOn,
    }),
    [atlas, library.id, madeOn],
  );
}

/** The bulletin of the open library's month: made after the screen stands, again whenever something changed. */
export function useBulletin(): BulletinRoom {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { library } = useKept();
  const shownMonth = useApp((state) => state.view.month);
  const months = useMemo(() => listReportMonths(library), [library]);
  const month = dataMonthOf(months, shownMonth);
  const setting = useSetting(library);
  const [held, setHeld] = useState<{ readonly name: string; readonly kept: KeptBulletin } | null>(null);
  const [bulletin, setBulletin] = useState<MadeBulletin | null>(null);
  const name = `${library.id} ${month}`;
  const kept = held?.name === name ? held.kept : null;

  useEffect(() => {
    let wanted = true;
    void readKeptBulletin(keeper, library.id, month).then((read) => {
      if (wanted) setHeld({ name: `${library.id} ${month}`, kept: read });
    });
    return () => {
      wanted = false;
    };
  }, [keeper, library.id, month]);

  const options = kept?.options ?? null;
  useEffect(() => {
    if (options === null || months.length === 0) return;
    const timer = window.setTimeout(() => {
      const from = performance.now();
      const facts = gatherBulletin(library, month, options, setting);
      const made = composeBulletin(facts, library, options, setting);
      setBulletin({ library, month, facts, made, took: performance.now() - from });
    });
    return () => window.clearTimeout(timer);
  }, [library, month, months, options, setting]);

  const keep = useCallback(
    (next: KeptBulletin): void => {
      setHeld({ name: `${library.id} ${month}`, kept: next });
      void writeKeptBulletin(keeper, library.id, month, next).then((done) => {
        if (!done.ok) actions.notify(t('bulletin.edit.notKept', { why: done.error.why }), 'warning');
      });
    },
    [keeper, library.id, month, actions, t],
  );
  const current =
    bulletin !== null && bulletin.library === library && bulletin.month === month ? bulletin : null;
  const edits = kept?.edits ?? null;
  return useMemo(() => {
    const made = current?.made ?? null;
    return {
      library,
      month,
      hasReports: months.length > 0,
      kept,
      bulletin: current,
      shown: made === null || edits === null ? null : applyEdits(made, edits),
      moved: made === null || edits === null ? [] : listMovedFigures(made, edits),
      homeless: made === null || edits === null ? [] : listHomelessEdits(made, edits),
      setOptions: (next) => keep({ options: next, edits: edits ?? {} }),
      setEdits: (next) => {
        if (kept !== null) keep({ options: kept.options, edits: next });
      },
    };
  }, [library, month, months, kept, current, edits, keep]);
}
