import '@/i18n/add-briefing-words';
import '@/i18n/add-library-words';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { LibraryId } from '@/domain/library/library';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useSearchIndex } from '../../overview/search-use-index';
import { answerCaption, captionOf } from '../show/answer-caption';
import { answerView } from '../show/answer-view';
import { chosenOf, findAnswers } from '../show/find-answers';
import { LiveLine } from '../show/LiveLine';
import { QuestionBox } from '../show/QuestionBox';
import type { SharedShow } from '../show/show-messages';
import type { ShowEvent } from '../show/show-state';
import { showWords } from '../show/show-words';
import { useLines } from '../show/use-live-text';
import { useTitles } from '../show/use-titles';
import { KeeperContext } from '../../library-room';
import { useShowKeys } from '../show/use-show-keys';
import { PresenterClock } from './PresenterClock';
import { PresenterNotices } from './PresenterNotices';
import { PresenterNow, type Told } from './PresenterNow';
import { NextScene } from './PresenterStage';
import { useLeaving } from './use-leaving';
import { useLibraries } from './use-libraries';
import { useWallLine, type WallLine } from './use-wall-line';
import './presenter.css';

type Send = (event: ShowEvent<null>) => void;

/** What the presenter does with the mouse instead of keys. */
function PresenterButtons({ show, send }: { readonly show: SharedShow; readonly send: Send }) {
  const t = useTranslate();
  const { state, depth } = show;
  const press = (key: string) => (): void => send({ kind: 'key', key });
  const letter = (key: string) => (): void => {
    send({ kind: 'key', key });
    send({ kind: 'settle' });
  };
  return (
    <div className="presenter-buttons">
      <button type="button" className="button" onClick={press('PageUp')}>
        {t('briefing.presenter.prev')}
      </button>
      <button type="button" className="button button-primary" onClick={press('PageDown')}>
        {t('briefing.presenter.forward')}
      </button>
      <button type="button" className="button" aria-pressed={state.isBlack} onClick={letter('b')}>
        {t('briefing.presenter.blackOut')}（B）
      </button>
      <button type="button" className="button" aria-pressed={state.isFrozen} onClick={letter('f')}>
        {t('briefing.presenter.freeze')}（F）
      </button>
      <button type="button" className="button" aria-pressed={state.pointer === 'laser'} onClick={letter('l')}>
        {t('briefing.presenter.laser')}（L）
      </button>
      <button type="button" className="button" aria-pressed={state.pointer === 'spot'} onClick={letter('s')}>
        {t('briefing.presenter.spot')}（S）
      </button>
      <button type="button" className="button" aria-pressed={state.pointer === 'pen'} onClick={letter('p')}>
        {t('briefing.presenter.pen')}（P）
      </button>
      <button type="button" className="button" onClick={letter('c')}>
        {t('briefing.presenter.wipe')}（C）
      </button>
      <button type="button" className="button" aria-pressed={state.isPlaying} onClick={press(' ')}>
        {t('briefing.presenter.play')}
      </button>
      <button type="button" className="button" disabled={depth === 0} onClick={press('Backspace')}>
        {t('briefing.presenter.back')}（{depth}）
      </button>
      <button type="button" className="button" onClick={() => send({ kind: 'end' })}>
        {t('briefing.show.end')}
      </button>
    </div>
  );
}

function SceneJumps(props: {
  readonly briefing: Briefing;
  readonly titles: readonly string[];
  readonly at: number;
  readonly send: Send;
}) {
  const { briefing, titles, at, send } = props;
  const t = useTranslate();
  const scenes = scenesOf(briefing);
  return (
    <nav className="presenter-list" aria-label={t('briefing.presenter.list')}>
      <ol>
        {scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              onClick={() => send({ kind: 'go', scene: index })}
            >
              <span>{index + 1}</span>
              {titles[index]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Console(props: { readonly show: SharedShow; readonly briefing: Briefing; readonly line: WallLine }) {
  const { show, briefing, line } = props;
  const { say } = line;
  const { state, view, placeView, stage } = show;
  const { place } = state;
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((app) => app.preferences.locale);
  const libraries = useLibraries(briefing);
  const libraryOf = useCallback((id: LibraryId) => libraries.of.get(id) ?? null, [libraries.of]);
  const titles = useTitles(briefing, libraryOf);
  const { index } = useSearchIndex();
  const field = useRef<HTMLInputElement>(null);
  const { question } = state;
  const text = question?.text;
  const finds = useMemo(() => (text === undefined ? [] : findAnswers(index, text)), [index, text]);
  const read = useCallback((notice: number) => say({ kind: 'read', notice }), [say]);
  const { send, isLeaving } = useLeaving(line.send, state, show.depth);
  const put = (at: number): void => {
    const find = chosenOf(finds, at);
    if (find !== null) say({ kind: 'enter', text: text ?? '', entry: find.entry.key });
  };
  useShowKeys({ state, field, send, onEnter: () => put(question?.at ?? 0) });
  const scenes = scenesOf(briefing);
  const scene = scenes[place.scene];
  const fill = useLines(
    scene ?? (scenes[0] as (typeof scenes)[number]),
    province,
    libraries.of.get((scene?.view ?? view).library) ?? null,
    locale,
  );
  const asked = question === null ? null : chosenOf(finds, question.at);
  const preview = useMemo(
    () => asked && answerView(province, view, asked.entry.target, stage, stage.scale),
    [asked, province, view, stage],
  );
  if (scene === undefined) return null;
  const here = placeView ?? view;
  const told: Told | null =
    asked !== null && preview !== null
      ? { kind: 'preview', ...captionOf(asked.entry, locale) }
      : place.kind === 'answer'
        ? { kind: 'answer', ...answerCaption(index, here, locale, t) }
        : null;
  const words = [
    // Where the wall stands elsewhere, that says that it is frozen.
    ...showWords({ ...state, isFrozen: state.isFrozen && placeView === null }, '', t),
    ...(placeView === null
      ? []
      : [
          state.wall.kind === 'answer'
            ? t('briefing.presenter.frozenAnswer', { title: answerCaption(index, view, locale, t).title })
            : t('briefing.presenter.frozenScene', {
                number: state.wall.scene + 1,
                title: titles[state.wall.scene] ?? '',
              }),
        ]),
    ...(isLeaving ? [t('briefing.presenter.leave')] : []),
  ];
  const next = scenes[place.scene + 1];
  return (
    <KeeperContext.Provider value={libraries.keeper}>
      <div className="presenter" data-testid="presenter" data-scene={place.scene + 1}>
        <header>
          <PresenterClock scenes={scenes} index={place.scene} startedAt={show.startedAt} />
          {line.isLost ? (
            <p role="alert" className="presenter-lost">
              {t('briefing.presenter.lost')}
            </p>
          ) : null}
          {state.isBlack ? <p className="presenter-lost">{t('briefing.presenter.black')}</p> : null}
          {words.length === 0 ? null : (
            <p role="status" className="presenter-words">
              {words.join(' · ')}
            </p>
          )}
          <PresenterButtons show={show} send={send} />
          <PresenterNotices notices={show.notices} onRead={read} />
        </header>
        <PresenterNow
          scene={scene}
          page={`${place.scene + 1}/${scenes.length}`}
          number={place.scene + 1}
          fill={fill}
          told={told}
          isBlack={state.isBlack}
          isFrozen={state.isFrozen}
          view={preview ?? here}
          stage={stage}
          library={libraries.of.get(here.library)}
          onPoint={(point) => say({ kind: 'point', point })}
        />
        <section className="presenter-notes" aria-label={t('briefing.presenter.notes')}>
          <QuestionBox
            state={state}
            finds={finds}
            field={field}
            isHidden={false}
            onType={(next) => send({ kind: 'type', text: next })}
            onChoose={put}
          />
          <h3>{t('briefing.presenter.notes')}</h3>
          <p>
            {scene.notes === '' ? (
              t('briefing.presenter.noNotes')
            ) : (
              <LiveLine pieces={fill(scene.notes)} t={t} />
            )}
          </p>
        </section>
        <aside>
          <h3>{t('briefing.presenter.next')}</h3>
          <NextScene
            scene={next}
            title={titles[place.scene + 1] ?? ''}
            library={next && libraries.of.get(next.view.library)}
          />
          <SceneJumps briefing={briefing} titles={titles} at={place.scene} send={send} />
        </aside>
      </div>
    </KeeperContext.Provider>
  );
}

/** The presenter's window: notes, what comes next, the time, and the wall at arm's length. */
export function Presenter({ showId }: { readonly showId: string }) {
  const t = useTranslate();
  const { province } = useServices();
  const line = useWallLine(showId);
  const { show, briefing, isOver } = line;
  useEffect(() => {
    document.title = t('briefing.presenter.title');
  }, [t]);
  if (isOver || show === null || briefing === null || !province.complete)
    return (
      <main className="presenter-waiting">
        <p role="status">{t(isOver ? 'briefing.presenter.over' : 'briefing.presenter.waiting')}</p>
      </main>
    );
  return <Console show={show} briefing={briefing} line={line} />;
}
