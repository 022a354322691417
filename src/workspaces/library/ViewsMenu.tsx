import { type FormEvent, useState } from 'react';
import { IconButton } from '@/ui/IconButton';
import { Popover } from '@/ui/Popover';
import { useActions, useApp, useTranslate } from '../app-context';
import { keepSavedViews, readSavedViews, type SavedView } from './saved-views';

/** Saved views: filters, sort, groups and columns under a name, kept on this machine. */
export function ViewsMenu() {
  const t = useTranslate();
  const actions = useActions();
  const table = useApp((state) => state.view.table);
  const [views, setViews] = useState(readSavedViews);
  const [name, setName] = useState('');
  const keep = (next: readonly SavedView[]): void => {
    setViews(next);
    if (!keepSavedViews(next)) actions.notify(t('library.views.notKept'), 'warning');
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const title = name.trim();
    if (title === '') return;
    keep([...views.filter((view) => view.name !== title), { name: title, table }]);
    setName('');
  };
  return (
    <Popover
      label={t('library.views')}
      title={t('library.views')}
      trigger={t('library.views')}
      className="button"
    >
      {views.length === 0 ? <p className="quiet">{t('library.views.none')}</p> : null}
      <ul className="menu-list">
        {views.map((view) => (
          <li key={view.name}>
            <button type="button" className="link-button" onClick={() => actions.setTable(view.table)}>
              {view.name}
            </button>
            <IconButton
              icon="close"
              label={t('library.views.remove', { name: view.name })}
              onClick={() => keep(views.filter((other) => other !== view))}
            />
          </li>
        ))}
      </ul>
      <form className="menu-form" onSubmit={save}>
        <input
          type="text"
          aria-label={t('library.views.name')}
          placeholder={t('library.views.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button">
          {t('library.views.save')}
        </button>
      </form>
    </Popover>
  );
}
