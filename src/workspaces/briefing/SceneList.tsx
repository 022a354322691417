import { useEffect, useRef, useState } from 'react';
import { type Briefing, type Chapter, scenesOf } from '@/domain/briefing/briefing';
import {
  duplicateScene,
  freshId,
  insertScene,
  joinChapter,
  moveSceneBefore,
  prependScene,
  removeScene,
  renameChapter,
  splitChapter,
  stepScene,
} from '@/domain/briefing/edit-briefing';
import type { Scene } from '@/domain/briefing/scene';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { lastLookedAt } from './last-looked-at';
import { firstTitle, takeScene } from './take-scene';
import { nowText } from './now-text';
import { useDesk } from './use-desk';

function SceneRow(props: {
  readonly scene: Scene;
  readonly number: number;
  readonly isOpen: boolean;
  readonly dragged: string | null;
  readonly onDrag: (id: string | null) => void;
}) {
  const { scene, number, isOpen, dragged, onDrag } = props;
  const t = useTranslate();
  const actions = useActions();
  const { edit, isStarter } = useDesk();
  const [isOver, setOver] = useState(false);
  const step = (by: 1 | -1): void => {
    edit((briefing) => stepScene(briefing, scene.id, by));
    actions.setBriefing({ scene: Math.max(0, number - 1 + by) });
  };
  return (
    <li
      className={isOver ? 'scene-row scene-row-over' : 'scene-row'}
      draggable={!isStarter}
      onDragStart={() => onDrag(scene.id)}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged !== null) edit((briefing) => moveSceneBefore(briefing, dragged, scene.id));
        onDrag(null);
      }}
    >
      <button
        type="button"
        className="scene-pick"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => actions.setBriefing({ scene: number - 1 })}
        onKeyDown={(event) => {
          if (isStarter) return;
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            event.preventDefault();
            step(event.key === 'ArrowUp' ? -1 : 1);
          } else if (event.key === 'Delete') {
            event.preventDefault();
            edit((briefing) => removeScene(briefing, scene.id));
          }
        }}
      >
        <span className="scene-no">{number}</span>
        <span className="scene-name">{scene.title.trim() === '' ? t('briefing.untitled') : scene.title}</span>
        <span className="quiet">
          {scene.kind === 'view' ? t(`workspace.${scene.view.workspace}`) : t(`briefing.kind.${scene.kind}`)}{' '}
          · {t('briefing.seconds', { seconds: scene.dwellSec })}
        </span>
      </button>
      {isStarter || !isOpen ? null : (
        <span className="scene-acts">
          <IconButton icon="chevron" label={t('briefing.down')} shortcut="Alt-↓" onClick={() => step(1)} />
          <span className="scene-up">
            <IconButton icon="chevron" label={t('briefing.up')} shortcut="Alt-↑" onClick={() => step(-1)} />
          </span>
          <IconButton
            icon="plus"
            label={t('briefing.duplicate')}
            onClick={() => edit((briefing) => duplicateScene(briefing, scene.id, freshId(briefing, 's')))}
          />
          <IconButton
            icon="list"
            label={t('briefing.split')}
            onClick={() =>
              edit((briefing) =>
                splitChapter(briefing, scene.id, freshId(briefing, 'c'), t('briefing.chapter.new')),
              )
            }
          />
          <IconButton
            icon="close"
            label={t('briefing.delete')}
            shortcut="Delete"
            onClick={() => edit((briefing) => removeScene(briefing, scene.id))}
          />
        </span>
      )}
    </li>
  );
}

function ChapterHead({ chapter, isOnly }: { readonly chapter: Chapter; readonly isOnly: boolean }) {
  const t = useTranslate();
  const { edit, isStarter } = useDesk();
  if (isStarter) return <h3>{chapter.title}</h3>;
  return (
    <div className="chapter-head">
      <input
        aria-label={t('briefing.chapter')}
        placeholder={t('briefing.chapter')}
        value={chapter.title}
        onChange={(event) =>
          edit((briefing) => renameChapter(briefing, chapter.id, event.target.value), `chapter:${chapter.id}`)
        }
      />
      {isOnly ? null : (
        <IconButton
          icon="close"
          label={t('briefing.join')}
          onClick={() => edit((briefing) => joinChapter(briefing, chapter.id))}
        />
      )}
    </div>
  );
}

/** Chapters and scenes in the order they are told: by drag, by Alt and arrows, or by the buttons of the open one. */
export function SceneList({ briefing }: { readonly briefing: Briefing }) {
  const t = useTranslate();
  const actions = useActions();
  const { store, province } = useServices();
  const locale = useApp((app) => app.preferences.locale);
  const { at, edit, isStarter, state } = useDesk();
  const list = useRef<HTMLElement>(null);
  const count = scenesOf(briefing).length;
  const counted = useRef(count);
  useEffect(() => {
    const isFewer = count < counted.current;
    counted.current = count;
    // What was pressed went with its scene: the keyboard goes on at the one that is open now.
    if (isFewer && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [count]);
  const [dragged, setDragged] = useState<string | null>(null);
  const scenes = scenesOf(briefing);
  const taken = (kind: Scene['kind'], title: string): Scene => {
    const looked = lastLookedAt(store);
    return takeScene({
      id: freshId(briefing, 's'),
      kind,
      title,
      view: looked.view,
      bounds: looked.bounds,
      takenAt: nowText(),
      dataVersion: province.manifest.version,
    });
  };
  const add = (): void => {
    const scene = taken('view', firstTitle(lastLookedAt(store).view, province.atlas, locale, t));
    const after = scenes[at]?.id ?? null;
    edit((each) => insertScene(each, scene, after));
    actions.setBriefing({ scene: after === null ? 0 : at + 1 });
  };
  return (
    <nav ref={list} className="scene-list" aria-label={t('briefing.page.scenes')}>
      <ol>
        {briefing.chapters.map((chapter) => (
          <li key={chapter.id} className="chapter">
            <ChapterHead chapter={chapter} isOnly={briefing.chapters.length === 1} />
            <ol>
              {chapter.scenes.map((scene) => (
                <SceneRow
                  key={scene.id}
                  scene={scene}
                  number={scenes.indexOf(scene) + 1}
                  isOpen={scenes[at] === scene}
                  dragged={dragged}
                  onDrag={setDragged}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {isStarter ? (
        <p className="quiet">{t(state.isLocked ? 'briefing.locked' : 'briefing.readOnly')}</p>
      ) : (
        <div className="scene-add">
          <button type="button" className="button button-primary" onClick={add}>
            {t('briefing.capture')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => edit((each) => prependScene(each, taken('opening', briefing.title)))}
          >
            {t('briefing.add.opening')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => edit((each) => insertScene(each, taken('closing', t('briefing.thanks')), null))}
          >
            {t('briefing.add.closing')}
          </button>
          <p className="quiet">{t('briefing.capture.explain')}</p>
        </div>
      )}
    </nav>
  );
}
