import { useEffect } from 'react';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useTranslate } from '@/workspaces/app-context';
import type { Notice } from '@/store/app-state';

const INFO_MS = 5000;

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const t = useTranslate();
  const actions = useActions();
  useEffect(() => {
    if (notice.tone === 'warning') return;
    const timer = window.setTimeout(() => actions.dismissNotice(notice.id), INFO_MS);
    return () => window.clearTimeout(timer);
  }, [actions, notice]);
  return (
    <li className={`notice notice-${notice.tone}`} role={notice.tone === 'warning' ? 'alert' : 'status'}>
      <span>{notice.text}</span>
      <IconButton icon="close" label={t('action.close')} onClick={() => actions.dismissNotice(notice.id)} />
    </li>
  );
}

/**
 * Sentences for the person: news goes away by itself, warnings stay until closed. Over a show only what happens to
 * the picture is said; the rest is read in the presenter's window, or waits until the show is over.
 */
export function Notices() {
  const all = useApp((state) => state.notices);
  const showing = useApp((state) => state.showing);
  const notices = showing ? all.filter(({ tone }) => tone === 'picture') : all;
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}
