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
import { probeGpu } from '@/map/gpu-limits';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useSearchIndex } from '../../overview/search-use-index';
import { answerView } from './answer-view';
import { chosenOf, findAnswers } from './find-answers';
import { plainLine } from './LiveLine';
import { QuestionBox } from './QuestionBox';
import { SceneAnnotations } from './SceneAnnotations';
import { SceneCaption } from './SceneCaption';
import { ShowHints } from './ShowHints';
import { stepShow } from './show-machine';
import type { SharedShow } from './show-messages';
import type { ShowRecord } from './show-record';
import { openShow, type ShowEvent, type ShowState } from './show-state';
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
    openShow<ViewState>(scenes.length, startsAt, record.isKiosk),
  );
  const field = useRef<HTMLInputElement>(null);
  const { column } = useWallFrame(wall, scale);
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
    (at: number): void => {
      const find = chosenOf(finds, at);
      const from = store.getState().view;
      const to = find === null ? null : answerView(province, from, find.entry.target, stage, scale);
      if (to !== null) send({ kind: 'answer', view: to, from });
    },
    [finds, store, province, stage, scale],
  );
  const enter = useCallback((): void => put(question?.at ?? 0), [put, question]);
  const shared = useMemo((): SharedShow => {
    const { stack, wall, ...rest } = state;
    const bare = wall.kind === 'scene' ? wall : { kind: 'view' as const, view: null };
    return {
      state: { ...rest, wall: bare, stack: [] },
      depth: stack.length,
      view,
      notices,
      startedAt: record.startedAt,
      stage: { ...stage, scale, column },
    };
  }, [state, view, notices, record, stage, scale, column]);
  const presenter = usePresenterLine({
    showId: record.showId,
    briefing,
    shared,
    onEvent: (event) => {
      if (event.kind !== 'answer') send(event);
    },
    onEnter: enter,
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
  useShowKeys({ state, field, send, onEnter: enter });
  useShowClock(state, scenes, send);
  const finish = useCallback(() => onOver(0), [onOver]);
  useRehearsal(briefing, state.scene, send, finish);
  useBurnInShift(record.isKiosk ? state.turn : 0);
  useEffect(() => {
    if (state.isOver) onOver(state.scene);
  }, [state.isOver, state.scene, onOver]);
  const isAnswer = state.wall.kind === 'view' && state.stack.length > 0;
  const scene = scenes[state.wall.kind === 'scene' ? state.wall.scene : state.scene];
  const chapter = briefing.chapters.find((each) => scene !== undefined && each.scenes.includes(scene));
  const fill = useLines(scene ?? (scenes[0] as (typeof scenes)[number]), province, library, locale);
  if (scene === undefined) return null;
  const asked = isAnswer ? index.find(({ entry }) => entry.key === view.selection)?.entry : undefined;
  const caption = isAnswer
    ? {
        title: asked?.title[locale] ?? t('briefing.answer'),
        points:
          asked === undefined ? [] : [asked.kind[locale], asked.where[locale]].filter((text) => text !== ''),
        sources: '',
      }
    : scene;
  /** What a Backspace returns to: the answer before, or the scene. */
  const last = state.stack.length > 1 ? state.stack.at(-1)?.selection : null;
  const before =
    index.find(({ entry }) => entry.key === last)?.entry.title[locale] ?? plainLine(fill(scene.title));
  return (
    <div
      className="show"
      data-testid="show"
      data-scene={state.scene + 1}
      data-wall={isAnswer ? 'answer' : 'scene'}
    >
      {scene.kind === 'view' || isAnswer ? null : <TitleCard briefing={briefing} scene={scene} fill={fill} />}
      {scene.kind !== 'view' && !isAnswer ? null : (
        <SceneCaption
          scene={caption}
          stage={stage}
          chapter={isAnswer ? t('briefing.answer.from', { title: before }) : (chapter?.title ?? '')}
          number={scenes.indexOf(scene) + 1}
          count={scenes.length}
          fill={fill}
        />
      )}
      {isAnswer || motion.isFlying || view.workspace !== 'overview' || scene.kind !== 'view' ? null : (
        <SceneAnnotations scene={scene} stage={stage} fill={fill} />
      )}
      <div className={motion.isVeiled ? 'show-veil show-veil-on' : 'show-veil'} />
      <StageInk pointer={state.pointer} wiped={state.wiped} remote={presenter.remote} />
      <WallGuides wall={wall} />
      {state.isBlack ? <div className="show-black" data-testid="show-black" /> : null}
      <QuestionBox
        question={question}
        finds={finds}
        field={field}
        isHidden={presenter.isOpen}
        onType={(text) => send({ kind: 'type', text })}
        onChoose={put}
      />
      {state.isBlack ? null : (
        <ShowHints
          state={state}
          hasPresenter={presenter.isOpen}
          isBlocked={isBlocked}
          onPresenter={openPresenter}
        />
      )}
    </div>
  );
}
