import '@/i18n/add-briefing-words';
import '@/i18n/add-library-words';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { LibraryId } from '@/domain/library/library';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useSearchIndex } from '../../overview/search-use-index';
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
import { NextScene, PresenterStage } from './PresenterStage';
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
  const { state, view, stage, depth } = show;
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((app) => app.preferences.locale);
  const libraries = useLibraries(briefing);
  const libraryOf = useCallback((id: LibraryId) => libraries.of.get(id) ?? null, [libraries.of]);
  const titles = useTitles(briefing, libraryOf);
  const { index } = useSearchIndex();
  const field = useRef<HTMLInputElement>(null);
  /** What is being typed here, before the wall has heard it. */
  const [draft, setDraft] = useState<string | null>(null);
  const { question } = state;
  const isAsked = question !== null;
  const [wasAsked, setWasAsked] = useState(isAsked);
  /** Letters on their way: the wall may say that it was asked before it has heard them all. */
  const [word, setWord] = useState('');
  if (wasAsked !== isAsked) {
    setWasAsked(isAsked);
    setDraft(question !== null && word.startsWith(question.text) ? word : null);
    setWord('');
  }
  const text = draft ?? question?.text ?? '';
  const asked = useMemo(() => (question === null ? null : { text, at: question.at }), [question, text]);
  const finds = useMemo(() => (isAsked ? findAnswers(index, text) : []), [isAsked, index, text]);
  const read = useCallback((notice: number) => say({ kind: 'read', notice }), [say]);
  const send = useCallback<Send>((event) => say({ kind: 'event', event }), [say]);
  useShowKeys({ state, field, send, onEnter: () => say({ kind: 'enter' }), onWord: setWord });
  const scenes = scenesOf(briefing);
  const scene = scenes[state.scene];
  const fill = useLines(
    scene ?? (scenes[0] as (typeof scenes)[number]),
    province,
    libraries.of.get((scene?.view ?? view).library) ?? null,
    locale,
  );
  const preview = useMemo(() => {
    const find = asked === null ? null : chosenOf(finds, asked.at);
    return find === null ? null : answerView(province, view, find.entry.target, stage, stage.scale);
  }, [asked, finds, province, view, stage]);
  if (scene === undefined) return null;
  const words = showWords(state, depth, t);
  const next = scenes[state.scene + 1];
  return (
    <KeeperContext.Provider value={libraries.keeper}>
      <div className="presenter" data-testid="presenter" data-scene={state.scene + 1}>
        <header>
          <PresenterClock scenes={scenes} index={state.scene} startedAt={show.startedAt} />
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
        <section className="presenter-now">
          <h2>
            {state.scene + 1}/{scenes.length} <LiveLine pieces={fill(scene.title)} t={t} />
          </h2>
          {isAsked ? <p className="presenter-preview">{t('briefing.presenter.preview')}</p> : null}
          <PresenterStage
            view={preview ?? view}
            stage={stage}
            library={libraries.of.get(view.library)}
            onPoint={(point) => say({ kind: 'point', point })}
          />
          <ul className="presenter-points">
            {scene.points.map((point, number) => (
              <li key={`${number}:${point}`}>
                <LiveLine pieces={fill(point)} t={t} />
              </li>
            ))}
          </ul>
        </section>
        <section className="presenter-notes" aria-label={t('briefing.presenter.notes')}>
          <QuestionBox
            question={asked}
            finds={finds}
            field={field}
            isHidden={false}
            onType={(next) => {
              setDraft(next);
              send({ kind: 'type', text: next });
            }}
            onChoose={(at) => {
              send({ kind: 'choose', at });
              say({ kind: 'enter' });
            }}
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
            title={titles[state.scene + 1] ?? ''}
            library={next && libraries.of.get(next.view.library)}
          />
          <SceneJumps briefing={briefing} titles={titles} at={state.scene} send={send} />
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
