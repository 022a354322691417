import { useState } from 'react';
import { isSingleFile } from '@/data/library/embedded-library';
import { embedBriefings } from '@/data/briefing/embedded-briefings';
import { localDay } from '@/lib/local-time';
import { saveBlob } from '@/io/save-blob';
import { isDrillLibrary } from '@/domain/library/library';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useKeeper } from '../../library-room';
import { nowText } from '../now-text';
import { useDesk } from '../use-desk';

/** The page itself with library, briefings and how it is set inside. @param send saves it where it may leave, or says why not */
export function PortableFile({
  isBusy,
  send,
}: {
  readonly isBusy: boolean;
  readonly send: (texts: readonly string[], drill: boolean, save: () => Promise<void>) => Promise<void>;
}) {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { manifest } = useServices().province;
  const preferences = useApp((state) => state.preferences);
  const { book, state, briefing } = useDesk();
  const [isLocked, setLocked] = useState(false);
  const willLock = isLocked || state.isLocked;
  const isSingle = isSingleFile(document);
  const drill = isDrillLibrary(keeper.getState().library.id);
  const leave = (): Promise<void> => {
    // What the page says below its map and above everything else.
    const said = [
      manifest.mapReviewNumber ?? t('data.internalMap'),
      t('data.asOf', { date: manifest.asOf }),
      t('data.version', { version: manifest.version }),
      ...(drill ? [t('library.drillMark')] : []),
    ];
    return send(said, drill, save);
  };
  const save = async (): Promise<void> => {
    const copy = await keeper.saveCopy({ withContacts: false });
    if (!copy.ok) return actions.notify(`${copy.error.where}：${copy.error.why}`, 'warning');
    const wall = await keeper.readSetting('wall');
    const html = embedBriefings(await copy.value.text(), {
      briefings: state.briefings,
      isLocked: willLock,
      open: briefing?.id ?? '',
      wall: wall.ok ? wall.value : undefined,
      preferences,
      savedAt: nowText(),
    });
    saveBlob(
      new Blob([html], { type: 'text/html' }),
      `qilu-onemap-${t('briefing.title')}${willLock ? `-${t('briefing.files.portable.locked')}` : ''}-${localDay()}${drill ? '-演练' : ''}.html`,
    );
    void book.noteCarried(state.briefings);
    actions.notify(
      t(willLock ? 'briefing.files.portable.doneLocked' : 'briefing.files.portable.done', {
        count: state.briefings.length,
      }),
    );
  };
  return (
    <section className="files-block">
      <h3>{t('briefing.files.portable')}</h3>
      <p className="quiet">{t('briefing.files.portable.explain')}</p>
      <div className="briefing-row">
        <label>
          <input
            type="checkbox"
            checked={willLock}
            disabled={state.isLocked}
            onChange={(event) => setLocked(event.target.checked)}
          />{' '}
          {t('briefing.files.portable.lock')}
        </label>
        <button
          type="button"
          className="button button-primary"
          disabled={isBusy || !isSingle}
          onClick={() => void leave()}
        >
          {t('briefing.files.portable.save')}
        </button>
      </div>
      {isSingle ? null : <p>{t('briefing.files.portable.web')}</p>}
    </section>
  );
}
