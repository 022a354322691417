import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Library } from '@/domain/library/library';
import type { ViewState } from '@/domain/view-state/view-state';
import type { SearchEntry } from '@/layers/search-entry';
import { probeGpu } from '@/map/gpu-limits';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useSearchIndex } from '../../overview/search-use-index';
import { answerCaption } from './answer-caption';
import { answerView } from './answer-view';
import { chosenOf, findAnswers } from './find-answers';
import { keepShow, resumeShow } from './keep-show';
import { plainLine } from './LiveLine';
import { QuestionBox } from './QuestionBox';
import { SceneAnnotations } from './SceneAnnotations';
import { SceneCaption } from './SceneCaption';
import { ShowHints } from './ShowHints';
import { stepShow } from './show-machine';
import { viewOfScene } from './scene-view';
import type { SharedShow } from './show-messages';
import type { ShowRecord } from './show-record';
import type { ShowEvent, ShowState, Wall } from './show-state';
import { StageInk } from './StageInk';
import { TitleCard } from './TitleCard';
import { useLines } from './use-live-text';
import { usePresenterLine } from './use-presenter-line';
import { useShowClock } from './use-show-clock';
import { useShowKeys } from './use-show-keys';
import { useStageSize } from './use-stage-size';
import { useWall } from './use-wall';
import { useRehearsal } from '../check/use-rehearsal';
import { useWallFrame, WallGuides } from '../wall/WallGuides';
import { FIRST_WALL, type WallSetting } from '../wall/wall-setting';

type State = ShowState<ViewState>;
type Event = ShowEvent<ViewState>;

/** How long it is said that the second window was not let open. @unit ms */
const BLOCKED_MS = 8000;

const reduce = (state: State, event: Event): State => stepShow(state, event);

/** Whether motion is wanted and can be drawn: software rendering cuts instead of flying, and says so once. */
function useCanMove(): boolean {
  const t = useTranslate();
  const actions = useActions();
  const [isSoftware] = useState(() => probeGpu()?.software !== false);
  const [isStill] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const tell = useEffectEvent(() => actions.notify(t('briefing.show.software')));
  useEffect(() => {
    if (isSoftware) tell();
  }, [isSoftware]);
  return !isSoftware && !isStill;
}

/** Says on the root of the page whether what stands behind the show may move into this scene. */
function useMotionMark(mayMove: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['showMotion'] = mayMove ? 'fly' : 'still';
  }, [mayMove]);
  useLayoutEffect(
    () => () => {
      delete document.documentElement.dataset['showMotion'];
    },
    [],
  );
}

/**
 * A browser leaves full screen when the presenter's window opens, or when the wall is reloaded, and lets nobody in
 * again without a gesture: the next key or click on the wall is one.
 */
function useFullscreenAgain(isPresented: boolean): void {
  useEffect(() => {
    if (!isPresented || !document.fullscreenEnabled) return;
    const again = (): void => {
      if (document.fullscreenElement === null)
        void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
    };
    window.addEventListener('keyup', again, { once: true });
    window.addEventListener('pointerup', again, { once: true });
    return () => {
      window.removeEventListener('keyup', again);
      window.removeEventListener('pointerup', again);
    };
  }, [isPresented]);
}

/** With every scene of a kiosk all of the picture stands a little elsewhere. @param turn 0 outside of a kiosk */
function useBurnInShift(turn: number): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--shift', `${(turn % 5) * 2}px`);
    return () => void style.removeProperty('--shift');
  }, [turn]);
}

/** A briefing on the wall. The workspaces stand behind it as they are; what is laid over them is here. */
export function Show(props: {
  readonly briefing: Briefing;
  readonly startsAt: number;
  readonly record: ShowRecord;
  readonly library: Library | null;
  readonly wall?: WallSetting;
  readonly onOver: (scene: number) => void;
}) {
  const { briefing, startsAt, record, library, wall = FIRST_WALL, onOver } = props;
  const { store, province } = useServices();
  const actions = useActions();
  const t = useTranslate();
  const locale = useApp((app) => app.preferences.locale);
  const scale = useApp((app) => app.preferences.textScale);
  const view = useApp((app) => app.view);
  const notices = useApp((app) => app.notices);
  const scenes = useMemo(() => scenesOf(briefing), [briefing]);
  const [state, send] = useReducer(reduce, null, () =>
    resumeShow(record.showId, scenes.length, startsAt, record.isKiosk),
  );
  useEffect(() => keepShow(record.showId, state), [record.showId, state]);
  const field = useRef<HTMLInputElement>(null);
  const { column, fit } = useWallFrame(wall, scale);
  const stage = useStageSize();
  const canMove = useCanMove();
  useMotionMark(canMove && state.wall.kind === 'scene' && scenes[state.wall.scene]?.transition !== 'cut');
  const motion = useWall({ briefing, state, stage, canMove });
  const { index } = useSearchIndex();
  const { question } = state;
  const finds = useMemo(
    () => (question === null ? [] : findAnswers(index, question.text)),
    [index, question],
  );
  const put = useCallback(
    (entry: SearchEntry | undefined): void => {
      const from = store.getState().view;
      const to = entry === undefined ? null : answerView(province, from, entry.target, stage, scale);
      if (to !== null) send({ kind: 'answer', view: to, from });
    },
    [store, province, stage, scale],
  );
  const putFind = (at: number): void => put(chosenOf(finds, at)?.entry);
  const shared = useMemo((): Omit<SharedShow, 'heard'> => {
    const { stack, wall, place, ...rest } = state;
    const bare = (each: Wall<ViewState>): Wall<null> =>
      each.kind === 'scene' ? each : { ...each, view: null };
    const viewAhead = (): ViewState | null => {
      if (wall === place) return null;
      if (place.kind !== 'scene') return place.view;
      const ahead = scenes[place.scene];
      return ahead === undefined ? null : viewOfScene(briefing, ahead, place.scene, stage, scale);
    };
    return {
      state: { ...rest, place: bare(place), wall: bare(wall), stack: [] },
      depth: stack.length,
      view,
      placeView: viewAhead(),
      notices,
      startedAt: record.startedAt,
      stage: { ...stage, scale, column },
    };
  }, [state, briefing, scenes, view, notices, record, stage, scale, column]);
  const presenter = usePresenterLine({
    showId: record.showId,
    briefing,
    shared,
    onEvent: (event) => {
      if (event.kind !== 'answer') send(event);
    },
    onEnter: (text, key) => put(findAnswers(index, text).find(({ entry }) => entry.key === key)?.entry),
    onRead: actions.dismissNotice,
  });
  useFullscreenAgain(presenter.isOpen);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const timer = isBlocked ? window.setTimeout(() => setBlocked(false), BLOCKED_MS) : 0;
    return () => window.clearTimeout(timer);
  }, [isBlocked]);
  const { openWindow } = presenter;
  const openPresenter = useCallback((): void => {
    const isOpened = openWindow();
    window.setTimeout(() => setBlocked(!isOpened));
  }, [openWindow]);
  const call = useEffectEvent(openPresenter);
  useEffect(() => {
    if (state.called > 0) call();
  }, [state.called]);
  useShowKeys({ state, field, send, onEnter: () => putFind(question?.at ?? 0) });
  useShowClock(state, scenes, send);
  const finish = useCallback(() => onOver(0), [onOver]);
  const { wall: standing, place } = state;
  useRehearsal(briefing, place.scene, send, finish);
  useBurnInShift(record.isKiosk ? state.turn : 0);
  useEffect(() => {
    if (state.isOver) onOver(place.scene);
  }, [state.isOver, place.scene, onOver]);
  const isAnswer = standing.kind === 'answer';
  const scene = scenes[standing.scene];
  const chapter = briefing.chapters.find((each) => scene !== undefined && each.scenes.includes(scene));
  const fill = useLines(scene ?? (scenes[0] as (typeof scenes)[number]), province, library, locale);
  if (scene === undefined) return null;
  const caption = isAnswer ? { ...answerCaption(index, view, locale, t), sources: '' } : scene;
  /** What a Backspace returns to: the answer before, or the scene. */
  const last = state.stack.at(-1);
  const before =
    last?.kind === 'answer' ? answerCaption(index, last.view, locale, t).title : plainLine(fill(scene.title));
  return (
    <div
      className="show"
      data-testid="show"
      data-scene={place.scene + 1}
      data-wall={isAnswer ? 'answer' : 'scene'}
    >
      {scene.kind === 'view' || isAnswer ? null : (
        <TitleCard briefing={briefing} scene={scene} stage={stage} fill={fill} />
      )}
      {scene.kind !== 'view' && !isAnswer ? null : (
        <SceneCaption
          scene={caption}
          stage={stage}
          chapter={isAnswer ? t('briefing.answer') : (chapter?.title ?? '')}
          page={isAnswer ? '' : `${standing.scene + 1} / ${scenes.length}`}
          fill={fill}
        />
      )}
      {isAnswer || motion.isFlying || view.workspace !== 'overview' || scene.kind !== 'view' ? null : (
        <SceneAnnotations scene={scene} stage={stage} fit={fit} fill={fill} />
      )}
      <div className={motion.isVeiled ? 'show-veil show-veil-on' : 'show-veil'} />
      <StageInk pointer={state.pointer} wiped={state.wiped} remote={presenter.remote} />
      <WallGuides wall={wall} />
      {state.isBlack ? <div className="show-black" data-testid="show-black" /> : null}
      <QuestionBox
        state={state}
        finds={finds}
        field={field}
        isHidden={presenter.isOpen}
        onType={(text) => send({ kind: 'type', text })}
        onChoose={putFind}
      />
      {state.isBlack ? null : (
        <ShowHints
          state={state}
          before={before}
          hasPresenter={presenter.isOpen}
          isBlocked={isBlocked}
          onPresenter={openPresenter}
          onKey={(key) => send({ kind: 'key', key })}
          onEnd={() => send({ kind: 'end' })}
        />
      )}
    </div>
  );
}
