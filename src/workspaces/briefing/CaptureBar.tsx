import '@/i18n/add-briefing-words';
import '@/i18n/add-library-words';
import { useMemo } from 'react';
import { scenesOf } from '@/domain/briefing/briefing';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { captureScene, retakeOpenScene } from './capture-scene';
import { useBook } from './open-book';
import { useOpenLibrary } from './show/use-open-library';
import { starterOf } from './starters/starters';
import './CaptureBar.css';

function Bar({ keeper }: { readonly keeper: LibraryKeeper }) {
  const t = useTranslate();
  const actions = useActions();
  const services = useServices();
  const [, { briefings, isLocked }] = useBook(keeper);
  const locale = useApp((state) => state.preferences.locale);
  const { briefingId, scene } = useApp((state) => state.view.briefing);
  const starter = useMemo(
    () => starterOf(briefingId, services.province, locale),
    [briefingId, services.province, locale],
  );
  const own = briefings.find(({ id }) => id === briefingId);
  const briefing = starter ?? own;
  if (briefing === undefined) return null;
  const hasScene = scenesOf(briefing)[scene] !== undefined;
  return (
    <section className="capture-bar" aria-label={t('briefing.bar')}>
      <span>{t('briefing.bar.of', { title: briefing.title, number: scene + 1 })}</span>
      {isLocked ? null : (
        <button
          type="button"
          className="button button-primary"
          title="Alt-C"
          onClick={() => void captureScene(services, services.store.getState().view)}
        >
          {t('briefing.capture')}
        </button>
      )}
      {isLocked || own === undefined || !hasScene ? null : (
        <button type="button" className="button" onClick={() => void retakeOpenScene(services)}>
          {t('briefing.bar.retake')}
        </button>
      )}
      <button type="button" className="button" onClick={() => actions.showWorkspace('briefing')}>
        {t('briefing.bar.back')}
      </button>
    </section>
  );
}

/** While a briefing is open, every other workspace offers to capture what it shows. */
export function CaptureBar() {
  const library = useApp((state) => state.view.library);
  const { keeper } = useOpenLibrary(library);
  return keeper === null ? null : <Bar keeper={keeper} />;
}
