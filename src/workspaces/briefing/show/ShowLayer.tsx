import '@/i18n/add-briefing-words';
import '@/i18n/add-library-words';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Library } from '@/domain/library/library';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useBook } from '../open-book';
import { isStarterId, starterOf } from '../starters/starters';
import { Show } from './Show';
import { beginShowRecord, endShowRecord, readShowRecord } from './show-record';
import { useOpenLibrary } from './use-open-library';
import { useWallSetting } from '../wall/use-wall-setting';
import './show.css';

/** While it stands, the shell shows nothing but the stage; panels come back as they were. */
function useBareStage(): void {
  const { store } = useServices();
  useLayoutEffect(() => {
    const { panel, openPanel } = store.getState();
    openPanel(null);
    document.documentElement.dataset['show'] = '1';
    return () => {
      delete document.documentElement.dataset['show'];
      store.getState().openPanel(panel);
    };
  }, [store]);
}

function Showing(props: {
  readonly keeper: LibraryKeeper | null;
  readonly briefing: Briefing;
  readonly library: Library | null;
  readonly at: number;
}) {
  const { briefing, keeper, library, at } = props;
  const [wall] = useWallSetting(keeper);
  const { store } = useServices();
  const [record] = useState(() => readShowRecord() ?? beginShowRecord(false));
  const end = useCallback(
    (scene: number): void => {
      endShowRecord();
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
      const state = store.getState();
      state.setShowing(false);
      state.showWorkspace('briefing');
      state.setBriefing({ briefingId: briefing.id, scene });
    },
    [store, briefing.id],
  );
  return (
    <Show briefing={briefing} startsAt={at} record={record} library={library} wall={wall} onOver={end} />
  );
}

/** The briefing there is none of: back to the room with a sentence. */
function Missing({ why }: { readonly why: string }) {
  const actions = useActions();
  const leave = useEffectEvent(() => {
    endShowRecord();
    actions.setShowing(false);
    actions.showWorkspace('briefing');
    actions.notify(why, 'warning');
  });
  useEffect(() => leave(), []);
  return null;
}

function OwnShow(props: {
  readonly id: string;
  readonly at: number;
  readonly keeper: LibraryKeeper;
  readonly library: Library | null;
}) {
  const { id, at, keeper, library } = props;
  const t = useTranslate();
  const [, { isLoaded, briefings }] = useBook(keeper);
  const briefing = briefings.find((each) => each.id === id);
  if (!isLoaded) return null;
  if (briefing === undefined) return <Missing why={t('briefing.show.missing')} />;
  if (scenesOf(briefing).length === 0) return <Missing why={t('briefing.show.empty')} />;
  return <Showing briefing={briefing} keeper={keeper} library={library} at={at} />;
}

/** Laid over the shell while a briefing is shown. */
export function ShowLayer() {
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const current = useApp((state) => state.view.briefing);
  const [{ briefingId, scene }] = useState(current);
  const { keeper, library, why } = useOpenLibrary(useApp((state) => state.view.library));
  const starter = useMemo(
    () => (province.complete ? starterOf(briefingId, province, locale) : null),
    [briefingId, province, locale],
  );
  useBareStage();
  if (!province.complete) return null;
  if (starter !== null) return <Showing briefing={starter} keeper={keeper} library={library} at={scene} />;
  if (why !== '') return <Missing why={why} />;
  if (keeper === null && !isStarterId(briefingId)) return null;
  return keeper === null ? (
    <Missing why={why} />
  ) : (
    <OwnShow id={briefingId} at={scene} keeper={keeper} library={library} />
  );
}
