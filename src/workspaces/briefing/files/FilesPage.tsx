import { useState } from 'react';
import type { PaperId } from '@/charts/svg-map/print-paper';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { useServices, useTranslate } from '../../app-context';
import { ReviewList } from '../../map-review/ReviewList';
import { useDesk } from '../use-desk';
import { Atlas } from './Atlas';
import { PortableFile } from './PortableFile';
import { PICTURE } from './render-scene';
import { SceneQr } from './SceneQr';
import { type FilesState, useFiles } from './use-files';
import '../check/RoomCheck.css';
import './files.css';

/** What became of the last export: progress with a way to stop, findings, what differs, what is not known. */
function Outcome({ state, onStop }: { readonly state: FilesState; readonly onStop: () => void }) {
  const t = useTranslate();
  const { busy, done, failed, review, differs, missing } = state;
  return (
    <>
      {busy === '' ? null : (
        <p className="briefing-row" role="status">
          {busy}
          <button type="button" className="button" onClick={onStop}>
            {t('briefing.files.cancel')}
          </button>
        </p>
      )}
      {done === '' ? null : <p role="status">{done}</p>}
      {failed === '' ? null : (
        <p className="briefing-not-kept" role="alert">
          {t('briefing.files.failed', { why: failed })}
        </p>
      )}
      <ReviewList findings={review} />
      {differs.length === 0 ? null : (
        <div className="briefing-not-kept" role="alert">
          <p>{t('briefing.files.differs', { count: differs.length })}</p>
          <ul className="files-faults">
            {differs.map(({ where, why }) => (
              <li key={`${where}:${why}`}>
                {where}：{why}
              </li>
            ))}
          </ul>
        </div>
      )}
      {missing.length === 0 ? null : (
        <ul className="files-faults" role="status">
          {missing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A link and a QR to the open scene, for another offline copy of the same data version. */
function SceneLink({ briefing }: { readonly briefing: Briefing }) {
  const t = useTranslate();
  const { addressOf, province } = useServices();
  const { at } = useDesk();
  const scene = scenesOf(briefing)[at] ?? scenesOf(briefing)[0];
  if (scene === undefined) return null;
  const address = addressOf(scene.view);
  // A path on this machine means nothing on another: there the part behind # is pasted.
  const isFile = address.startsWith('file:');
  const link = isFile ? address.slice(address.indexOf('#')) : address;
  return (
    <section className="files-block">
      <h3>{t('briefing.files.link')}</h3>
      <p className="quiet">{t('briefing.files.link.explain', { version: province.manifest.version })}</p>
      {isFile ? <p className="quiet">{t('briefing.files.link.file')}</p> : null}
      <textarea className="link-text" readOnly rows={3} aria-label={t('link.title')} value={link} />
      <SceneQr text={link} />
    </section>
  );
}

/** 文件输出: slides, a handout, pictures, an atlas on paper, the whole briefing as one page, a link to a scene. */
export function FilesPage({ briefing }: { readonly briefing: Briefing }) {
  const t = useTranslate();
  const files = useFiles(briefing);
  const [paper, setPaper] = useState<PaperId>('a4');
  const [withNotes, setWithNotes] = useState(false);
  const { state, endPrinting } = files;
  const isBusy = state.busy !== '' || state.printing !== null;
  const isEmpty = scenesOf(briefing).length === 0;
  const isIdle = !isBusy && !isEmpty;
  return (
    <section className="room-check">
      <h2>{t('briefing.page.files')}</h2>
      <p className="quiet">{t('briefing.files.explain')}</p>
      {isEmpty ? <p role="status">{t('briefing.files.noScenes')}</p> : null}
      <Outcome state={state} onStop={files.stop} />
      <section className="files-block">
        <h3>{t('briefing.files.office')}</h3>
        <p className="quiet">{t('briefing.files.office.explain')}</p>
        <div className="briefing-row">
          <button
            type="button"
            className="button button-primary"
            disabled={!isIdle}
            onClick={() => void files.exportDeck('pptx')}
          >
            {t('briefing.files.pptx')}
          </button>
          <button
            type="button"
            className="button"
            disabled={!isIdle}
            onClick={() => void files.exportDeck('docx')}
          >
            {t('briefing.files.docx')}
          </button>
        </div>
      </section>
      <section className="files-block">
        <h3>{t('briefing.files.print')}</h3>
        <div className="briefing-row">
          <button
            type="button"
            className="button"
            disabled={!isIdle}
            onClick={() => void files.exportPictures()}
          >
            {t('briefing.files.png', PICTURE)}
          </button>
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
          <button
            type="button"
            className="button"
            disabled={!isIdle}
            onClick={() => void files.printAtlas({ paper, withNotes })}
          >
            {t('briefing.files.atlas')}
          </button>
        </div>
      </section>
      <PortableFile isBusy={isBusy} send={files.sendPage} />
      <SceneLink briefing={briefing} />
      {state.printing === null ? null : (
        <Atlas briefing={briefing} {...state.printing} onPrinted={endPrinting} />
      )}
    </section>
  );
}
