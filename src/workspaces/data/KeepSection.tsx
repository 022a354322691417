import { useState } from 'react';
import { saveBlob } from '@/io/save-blob';
import { useActions, useTranslate } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import { FileDrop } from './FileDrop';
import { dayOfMoment, localDay, minuteOfMoment } from '@/lib/local-time';

/** Who works here, whether it is on the disk, and the whole library as one portable file. */
export function KeepSection() {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { keep, person, library } = useKept();
  const [name, setName] = useState(person);
  const [withContacts, setWithContacts] = useState(false);
  const exportAll = async (): Promise<void> => {
    const blob = await keeper.exportPackage({ withContacts });
    const day = localDay();
    saveBlob(
      blob,
      `${t('data.keep.file')}-${t(`library.${library.id}`)}-${day}${library.drill ? '-演练' : ''}.qilu.zip`,
    );
  };
  const importAll = async (file: File): Promise<void> => {
    const done = await keeper.importPackage(file);
    if (!done.ok) return actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    actions.notify(t('data.keep.imported', { count: done.value.projects.length }));
  };
  const saveCopy = async (): Promise<void> => {
    const copy = await keeper.saveCopy({ withContacts });
    if (!copy.ok) return actions.notify(`${copy.error.where}：${copy.error.why}`, 'warning');
    saveBlob(copy.value, `qilu-onemap-${library.id}-${localDay()}${library.drill ? '-演练' : ''}.html`);
  };
  const openEmbedded = async (): Promise<void> => {
    const done = await keeper.openEmbedded();
    if (!done.ok) return actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    actions.openLibrary(done.value.id);
    actions.notify(t('data.keep.imported', { count: done.value.projects.length }));
  };
  const takeBack = async (): Promise<void> => {
    const blob = await keeper.takeBackup();
    if (blob === null) return actions.notify(t('data.keep.noBackup'));
    saveBlob(blob, `${t('data.keep.backup')}.qilu.zip`);
  };
  return (
    <section className="data-block">
      <p className={keep.kind === 'not_kept' ? 'form-error' : 'data-equation'} role="status">
        {keep.kind === 'not_kept'
          ? t('data.keep.not_kept', { why: keep.why })
          : t(`data.keep.${keep.kind}`, {
              at: keep.kind === 'kept' ? minuteOfMoment(keep.at) : '',
            })}
      </p>
      <form
        className="data-row"
        onSubmit={(event) => {
          event.preventDefault();
          void keeper.setPerson(name.trim());
          actions.notify(t('data.keep.person.saved', { name: name.trim() }));
        }}
      >
        <label>
          <span>{t('data.keep.person')}</span>
          <input type="text" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="button">
          {t('data.keep.person.save')}
        </button>
      </form>
      <h3>{t('data.keep.export')}</h3>
      <p className="quiet">{t('data.keep.export.explain')}</p>
      <div className="data-row">
        <label className="data-check">
          <input
            type="checkbox"
            checked={withContacts}
            onChange={(event) => setWithContacts(event.target.checked)}
          />
          <span>{t('data.fillIn.contacts')}</span>
        </label>
        <button type="button" className="button button-primary" onClick={() => void exportAll()}>
          {t('data.keep.export.button')}
        </button>
        <button type="button" className="button" onClick={() => void saveCopy()}>
          {t('data.keep.copy')}
        </button>
      </div>
      {keeper.embeddedAt === '' ? null : (
        <button type="button" className="button" onClick={() => void openEmbedded()}>
          {t('data.keep.embedded', { at: dayOfMoment(keeper.embeddedAt) })}
        </button>
      )}
      <h3>{t('data.keep.import')}</h3>
      <p className="quiet">{t('data.keep.import.explain')}</p>
      <FileDrop
        accept=".zip"
        multiple={false}
        label={t('data.keep.import.drop')}
        pickLabel={t('import.pick')}
        onFiles={([file]) => {
          if (file !== undefined) void importAll(file);
        }}
      />
      <button type="button" className="link-button" onClick={() => void takeBack()}>
        {t('data.keep.takeBackup')}
      </button>
    </section>
  );
}
