import { useEffect } from 'react';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useTranslate } from '@/workspaces/app-context';
import type { Notice } from '@/store/app-state';

const INFO_MS = 5000;

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const t = useTranslate();
  const actions = useActions();
  useEffect(() => {
    if (notice.tone !== 'info') return;
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

/** Sentences for the person: news goes away by itself, warnings stay until closed. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}
