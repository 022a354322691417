import { lazy, Suspense, useState } from 'react';
import { type Briefing, MOST_TITLE, scenesOf } from '@/domain/briefing/briefing';
import { useActions, useServices, useTranslate } from '../app-context';
import { shortName, sizeOf } from './name-briefing';
import { saveBriefing } from './save-briefing';
import { copyBriefing } from './new-briefing';
import { SceneForm } from './SceneForm';
import { SceneList } from './SceneList';
import { ScenePicture } from './ScenePicture';
import { startShow } from './start-show';
import { nowText } from './now-text';
import { BookUndo } from './BookUndo';
import { useDesk } from './use-desk';

const RoomCheck = lazy(() => import('./check/RoomCheck').then((part) => ({ default: part.RoomCheck })));
const WallPage = lazy(() => import('./wall/WallPage').then((part) => ({ default: part.WallPage })));

const FilesPage = lazy(() => import('./files/FilesPage').then((part) => ({ default: part.FilesPage })));

const PAGES = ['scenes', 'check', 'wall', 'files'] as const;
type Page = (typeof PAGES)[number];

/** The page that was open last: a rehearsal comes back to where it was begun. */
let lastPage: Page = 'scenes';

function DeskHead(props: {
  readonly briefing: Briefing;
  readonly page: Page;
  readonly onPage: (page: Page) => void;
}) {
  const { briefing, page, onPage } = props;
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const { book, state, isStarter, at, edit } = useDesk();
  const scenes = scenesOf(briefing);
  const show = (from: number, isKiosk: boolean): void =>
    startShow(services, briefing.id, from, isKiosk, () => actions.notify(t('briefing.show.noFullscreen')));
  const adopt = (): void => {
    const made = copyBriefing(briefing, briefing.title, {
      takenAt: nowText(),
      dataVersion: services.province.manifest.version,
    });
    book.put(made);
    actions.setBriefing({ briefingId: made.id });
    actions.notify(t('briefing.adopted', { title: shortName(made.title) }));
  };
  const remove = (): void => {
    book.remove(briefing.id);
    actions.setBriefing({ briefingId: '', scene: 0 });
    actions.notify(t('briefing.removed', { title: shortName(briefing.title) }));
  };
  return (
    <header className="briefing-head">
      <button
        type="button"
        className="button"
        onClick={() => actions.setBriefing({ briefingId: '', scene: 0 })}
      >
        {t('briefing.shelf')}
      </button>
      {isStarter ? (
        <h2>{briefing.title}</h2>
      ) : (
        <input
          className="briefing-name"
          aria-label={t('briefing.name')}
          value={briefing.title}
          maxLength={MOST_TITLE}
          onChange={(event) => edit((each) => ({ ...each, title: event.target.value }), 'title')}
        />
      )}
      <span className="quiet">{sizeOf(briefing, t)}</span>
      <nav className="briefing-pages" aria-label={t('briefing.pages')}>
        {PAGES.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={id === page}
            onClick={() => onPage(id)}
          >
            {t(`briefing.page.${id}`)}
          </button>
        ))}
      </nav>
      <div className="briefing-row briefing-acts">
        {isStarter ? (
          <button
            type="button"
            className="button"
            disabled={state.isLocked}
            title={state.isLocked ? t('briefing.locked') : undefined}
            onClick={adopt}
          >
            {t('briefing.adopt')}
          </button>
        ) : (
          <>
            <BookUndo />
            <button
              type="button"
              className="button"
              onClick={({ detail }) => {
                // The second half of a double click on what stood here before is not meant for this.
                if (detail < 2) remove();
              }}
            >
              {t('briefing.remove')}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => saveBriefing(briefing)}>
          {t('briefing.export')}
        </button>
        <button type="button" className="button" disabled={scenes.length === 0} onClick={() => show(0, true)}>
          {t('briefing.kiosk')}
        </button>
        <button
          type="button"
          className="button"
          disabled={scenes.length === 0}
          onClick={() => show(at, false)}
        >
          {t('briefing.showFrom')}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={scenes.length === 0}
          onClick={() => show(0, false)}
        >
          {t('briefing.show')}
        </button>
      </div>
    </header>
  );
}

/** One briefing: its scenes, the room it is shown in, the wall, and the files made of it. */
export function BriefingDesk({ briefing }: { readonly briefing: Briefing }) {
  const t = useTranslate();
  const actions = useActions();
  const { at } = useDesk();
  const [page, setPage] = useState<Page>(lastPage);
  const turn = (to: Page): void => {
    lastPage = to;
    setPage(to);
  };
  const goTo = (index: number): void => {
    actions.setBriefing({ scene: index });
    turn('scenes');
  };
  const scene = scenesOf(briefing)[at] ?? scenesOf(briefing)[0];
  return (
    <div className="briefing-desk">
      <DeskHead briefing={briefing} page={page} onPage={turn} />
      {page === 'scenes' ? (
        <div className="briefing-body">
          <SceneList briefing={briefing} />
          {scene === undefined ? (
            <p className="quiet briefing-empty">{t('briefing.noScenes.explain')}</p>
          ) : (
            <div className="briefing-scene">
              <ScenePicture
                view={scene.view}
                bounds={scene.bounds}
                width={960}
                height={540}
                labels
                scale={0.9}
              />
              <SceneForm key={scene.id} briefing={briefing} scene={scene} />
            </div>
          )}
        </div>
      ) : (
        <div className="briefing-page" role="region" aria-label={t(`briefing.page.${page}`)} tabIndex={0}>
          <Suspense fallback={<p className="quiet">{t('briefing.check.running')}</p>}>
            {page === 'check' ? <RoomCheck briefing={briefing} onScene={goTo} /> : null}
            {page === 'wall' ? <WallPage /> : null}
            {page === 'files' ? <FilesPage briefing={briefing} /> : null}
          </Suspense>
        </div>
      )}
    </div>
  );
}
