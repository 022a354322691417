import '@/i18n/add-briefing-words';
import { useEffect } from 'react';
import { useFocusOfRoom } from '@/ui/focus-main';
import { useActions, useApp, useTranslate } from '../app-context';
import { KeeperRoom } from '../KeeperRoom';
import { BriefingDesk } from './BriefingDesk';
import { BriefingHome } from './BriefingHome';
import { useDesk } from './use-desk';
import './briefing.css';

/** A sentence while what is on the screen is not on the disk. */
function KeepNote() {
  const t = useTranslate();
  const { keep } = useDesk().state;
  if (keep.kind !== 'not_kept') return null;
  return (
    <p className="briefing-not-kept" role="alert">
      {t('briefing.notKept', { why: keep.why })}
    </p>
  );
}

function Room() {
  const t = useTranslate();
  const actions = useActions();
  const { book, state, briefing } = useDesk();
  const wanted = useApp((app) => app.view.briefing.briefingId);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (!(event.ctrlKey || event.metaKey) || typing) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) book.undo();
      else if (key === 'z' || key === 'y') book.redo();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the keys of the app: here undo is of the briefing.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [book]);
  useFocusOfRoom('briefing', briefing?.id ?? 'shelf');
  const isGone = wanted !== '' && briefing === null && state.isLoaded;
  useEffect(() => {
    if (!isGone) return;
    actions.notify(t('briefing.show.missing'), 'warning');
    actions.setBriefing({ briefingId: '', scene: 0 });
  }, [isGone, actions, t]);
  return (
    <main className="briefing">
      <KeepNote />
      {briefing === null ? <BriefingHome /> : <BriefingDesk briefing={briefing} />}
    </main>
  );
}

/** 汇报: brief from the live map. */
export function Briefing({ onShown }: { readonly onShown: () => void }) {
  return (
    <KeeperRoom onShown={onShown}>
      <Room />
    </KeeperRoom>
  );
}
