import { useState } from 'react';
import { useActions, useTranslate } from '../app-context';
import { useKeeper } from '../library-room';

/** A portable file was dropped among the tables: it replaces the office's library, so a person says yes. */
export function PortableOffer({ file, onDone }: { readonly file: File; readonly onDone: () => void }) {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const [problem, setProblem] = useState('');
  const open = async (): Promise<void> => {
    const done = await keeper.importPackage(file);
    if (!done.ok) return setProblem(`${done.error.where}：${done.error.why}`);
    actions.notify(t('data.keep.imported', { count: done.value.projects.length }));
    onDone();
  };
  return (
    <div className="data-row" role="group" aria-label={file.name}>
      <span>{t('import.portable', { file: file.name })}</span>
      <button type="button" className="button button-primary" onClick={() => void open()}>
        {t('import.portable.open')}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {t('action.cancel')}
      </button>
      {problem === '' ? null : (
        <p role="alert" className="form-error">
          {problem}
        </p>
      )}
    </div>
  );
}
