import { useRef, useState } from 'react';
import { LOCALES } from '@/i18n/locale';
import { TEXT_SCALES } from '@/store/preferences';
import { THEME_IDS, type ThemeId } from '@/symbology/theme';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { useDismissal } from '@/ui/use-dismissal';
import { useActions, useApp, useServices, useTranslate } from '@/workspaces/app-context';
import { openSearch } from './open-search';
import { PRINTS } from './shortcuts';
import { WorkspaceTabs } from './WorkspaceTabs';

function Preferences() {
  const t = useTranslate();
  const actions = useActions();
  const { theme, locale, textScale } = useApp((state) => state.preferences);
  return (
    <>
      <select
        className="top-select"
        aria-label={t('pref.theme')}
        title={t('pref.theme')}
        value={theme}
        onChange={(event) => actions.setPreferences({ theme: event.target.value as ThemeId })}
      >
        {THEME_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`pref.theme.${id}`)}
          </option>
        ))}
      </select>
      <select
        className="top-select"
        aria-label={t('pref.textSize')}
        title={t('pref.textSize')}
        value={textScale}
        onChange={(event) => actions.setPreferences({ textScale: Number(event.target.value) })}
      >
        {TEXT_SCALES.map((step) => (
          <option key={step} value={step}>
            {t('pref.textSize.value', { percent: Math.round(step * 100) })}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button top-language"
        aria-label={t('pref.language')}
        lang={locale === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => actions.setPreferences({ locale: LOCALES.find((id) => id !== locale) ?? 'zh' })}
      >
        {locale === 'zh' ? 'EN' : '中'}
      </button>
    </>
  );
}

/** Name, workspaces, search, undo, link, paper, picture, preferences; in a narrow window all but the first three fold away. */
export function TopBar() {
  const t = useTranslate();
  const actions = useActions();
  const services = useServices();
  const workspace = useApp((state) => state.view.workspace);
  const onMap = workspace === 'overview';
  const canUndo = useApp((state) => state.history.past.length > 0);
  const canRedo = useApp((state) => state.history.future.length > 0);
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLDivElement>(null);
  useDismissal(open, more, (by) => {
    setOpen(false);
    if (by === 'escape') more.current?.querySelector('button')?.focus();
  });
  return (
    <header className="topbar">
      <div className="topbar-row">
        <h1 className="brand">
          {t('app.name')}
          <span className="brand-sub">{t('app.tagline')}</span>
        </h1>
        <WorkspaceTabs />
        <button type="button" className="search-open" onClick={() => openSearch(services.store)}>
          <Icon name="search" size={18} />
          <span>{t('search.placeholder')}</span>
          <kbd>/</kbd>
        </button>
        <nav className="top-actions" aria-label={t('app.name')}>
          {onMap ? (
            <span className="top-undo">
              <IconButton
                icon="undo"
                label={t('action.undo')}
                shortcut="Ctrl-Z"
                disabled={!canUndo}
                onClick={actions.undo}
              />
              <IconButton
                icon="redo"
                label={t('action.redo')}
                shortcut="Ctrl-Y"
                disabled={!canRedo}
                onClick={actions.redo}
              />
            </span>
          ) : null}
          <div ref={more} className="top-more">
            <IconButton icon="list" label={t('action.more')} expanded={open} onClick={() => setOpen(!open)} />
            <div className={open ? 'top-fold top-fold-open' : 'top-fold'}>
              <IconButton icon="link" label={t('action.copyLink')} onClick={() => services.copyLink()} />
              {!PRINTS.has(workspace) ? null : (
                <IconButton
                  icon="print"
                  label={t('action.print')}
                  shortcut="Ctrl-P"
                  onClick={() => actions.openDialog('print')}
                />
              )}
              {onMap ? (
                <IconButton
                  icon="picture"
                  label={t('action.savePng')}
                  onClick={() => actions.openDialog('picture')}
                />
              ) : null}
              <IconButton
                icon="help"
                label={t('action.help')}
                shortcut="?"
                onClick={() => actions.openDialog('keys')}
              />
              <Preferences />
            </div>
          </div>
        </nav>
      </div>
    </header>
  );
}
