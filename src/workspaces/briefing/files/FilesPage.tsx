import { useCallback, useMemo, useRef, useState } from 'react';
import type { PaperId } from '@/charts/svg-map/print-paper';
import { embedBriefings } from '@/data/briefing/embedded-briefings';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { saveBlob } from '@/io/save-blob';
import { localDay } from '@/lib/local-day';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useKeeper, useKept } from '../../library-room';
import { plainLine } from '../show/LiveLine';
import { fillLine, makeAnswer } from '../show/use-live-text';
import { useDesk } from '../use-desk';
import { Atlas } from './Atlas';
import { PICTURE, type RenderRoom, renderScene } from './render-scene';
import { SceneQr } from './SceneQr';
import '../check/RoomCheck.css';
import './files.css';

const safeName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 40);

/** What scenes are drawn with, here. */
function useRenderRoom(): RenderRoom {
  const t = useTranslate();
  const { province } = useServices();
  const { library } = useKept();
  const { theme, locale } = useApp((state) => state.preferences);
  return useMemo(
    () => ({
      province,
      theme,
      locale,
      t,
      fill: (scene, line) =>
        plainLine(
          fillLine(
            line,
            makeAnswer(province, library, scene.view, locale),
            scene.values,
            scene.stamp.takenAt,
          ),
        ),
    }),
    [province, library, theme, locale, t],
  );
}

/** Pictures of all scenes, one after another, in one .zip; can be stopped between two. */
function PictureSet({ briefing, room }: { readonly briefing: Briefing; readonly room: RenderRoom }) {
  const t = useTranslate();
  const actions = useActions();
  const [at, setAt] = useState<number | null>(null);
  const stopped = useRef(false);
  const scenes = scenesOf(briefing);
  const draw = async (): Promise<void> => {
    stopped.current = false;
    const files: { name: string; bytes: Uint8Array }[] = [];
    try {
      for (const [index, scene] of scenes.entries()) {
        if (stopped.current) break;
        setAt(index + 1);
        const blob = await renderScene(briefing, scene, room);
        const name = `${String(index + 1).padStart(2, '0')}-${safeName(scene.title)}.png`;
        files.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
      }
      const { zipFiles } = await import('@/io/zip-files');
      if (!stopped.current) {
        saveBlob(new Blob([zipFiles(files) as BlobPart]), `${safeName(briefing.title)}-png.zip`);
        actions.notify(t('briefing.files.png.done', { count: files.length }));
      }
    } catch (error) {
      actions.notify(error instanceof Error ? error.message : String(error), 'warning');
    }
    setAt(null);
  };
  if (at !== null)
    return (
      <p className="briefing-row" role="status">
        {t('briefing.files.busy', { number: at, count: scenes.length })}
        <button type="button" className="button" onClick={() => (stopped.current = true)}>
          {t('briefing.files.cancel')}
        </button>
      </p>
    );
  return (
    <button type="button" className="button" disabled={scenes.length === 0} onClick={() => void draw()}>
      {t('briefing.files.png', PICTURE)}
    </button>
  );
}

/** The page itself with library and briefings inside. */
function PortableFile() {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { state } = useDesk();
  const [isLocked, setLocked] = useState(false);
  const save = async (): Promise<void> => {
    const copy = await keeper.saveCopy({ withContacts: false });
    if (!copy.ok) return actions.notify(`${copy.error.where}：${copy.error.why}`, 'warning');
    const wall = await keeper.readSetting('wall');
    const html = embedBriefings(await copy.value.text(), {
      briefings: state.briefings,
      isLocked,
      wall: wall.ok ? wall.value : undefined,
    });
    saveBlob(
      new Blob([html], { type: 'text/html' }),
      `qilu-onemap-${t('briefing.title')}-${localDay()}.html`,
    );
    actions.notify(t('briefing.files.portable.done', { count: state.briefings.length }));
  };
  return (
    <section className="files-block">
      <h3>{t('briefing.files.portable')}</h3>
      <p className="quiet">{t('briefing.files.portable.explain')}</p>
      <div className="briefing-row">
        <label>
          <input type="checkbox" checked={isLocked} onChange={(event) => setLocked(event.target.checked)} />{' '}
          {t('briefing.files.portable.lock')}
        </label>
        <button type="button" className="button button-primary" onClick={() => void save()}>
          {t('briefing.files.portable.save')}
        </button>
      </div>
    </section>
  );
}

/** 文件输出: pictures, an atlas on paper, a link to a scene, and the whole briefing as one page. */
export function FilesPage({ briefing }: { readonly briefing: Briefing }) {
  const t = useTranslate();
  const services = useServices();
  const { at } = useDesk();
  const room = useRenderRoom();
  const [paper, setPaper] = useState<PaperId>('a4');
  const [withNotes, setWithNotes] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const onPrinted = useCallback(() => setPrinting(false), []);
  const scene = scenesOf(briefing)[at] ?? scenesOf(briefing)[0];
  const address = scene === undefined ? '' : services.addressOf(scene.view);
  // A path on this machine means nothing on another: there the part behind # is pasted.
  const link = address.startsWith('file:') ? address.slice(address.indexOf('#')) : address;
  return (
    <section className="room-check">
      <h2>{t('briefing.page.files')}</h2>
      <p className="quiet">{t('briefing.files.explain')}</p>
      <section className="files-block">
        <div className="briefing-row">
          <PictureSet briefing={briefing} room={room} />
        </div>
        <div className="briefing-row">
          <label>
            {t('briefing.files.paper')}{' '}
            <select value={paper} onChange={(event) => setPaper(event.target.value === 'a3' ? 'a3' : 'a4')}>
              <option value="a4">A4</option>
              <option value="a3">A3</option>
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => setWithNotes(event.target.checked)}
            />{' '}
            {t('briefing.files.notes')}
          </label>
          <button type="button" className="button" onClick={() => setPrinting(true)}>
            {t('briefing.files.atlas')}
          </button>
        </div>
      </section>
      <PortableFile />
      {scene === undefined ? null : (
        <section className="files-block">
          <h3>{t('briefing.files.link')}</h3>
          <p className="quiet">
            {t('briefing.files.link.explain', { version: room.province.manifest.version })}
          </p>
          <textarea className="link-text" readOnly rows={3} aria-label={t('link.title')} value={link} />
          <SceneQr text={link} />
        </section>
      )}
      {isPrinting ? (
        <Atlas briefing={briefing} room={room} paper={paper} withNotes={withNotes} onPrinted={onPrinted} />
      ) : null}
    </section>
  );
}
