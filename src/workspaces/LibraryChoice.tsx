import { LIBRARY_IDS, type LibraryId } from '@/domain/library/library';
import { useActions, useApp, useTranslate } from './app-context';

/** Which library the work is done in. */
export function LibraryChoice() {
  const t = useTranslate();
  const actions = useActions();
  const library = useApp((state) => state.view.library);
  return (
    <label className="section-library">
      <span className="quiet">{t('library.choose')}</span>
      <select value={library} onChange={(event) => actions.openLibrary(event.target.value as LibraryId)}>
        {LIBRARY_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`library.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
