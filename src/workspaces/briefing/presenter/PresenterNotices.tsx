import { useEffect } from 'react';
import type { Notice } from '@/store/app-state';
import { IconButton } from '@/ui/IconButton';
import { useTranslate } from '../../app-context';

/** News goes away by itself. @unit ms */
const NEWS_MS = 10_000;

function PresenterNotice(props: { readonly notice: Notice; readonly onRead: (id: number) => void }) {
  const { notice, onRead } = props;
  const { id, tone, text } = notice;
  const t = useTranslate();
  useEffect(() => {
    if (tone === 'warning') return;
    const timer = window.setTimeout(() => onRead(id), NEWS_MS);
    return () => window.clearTimeout(timer);
  }, [id, tone, onRead]);
  return (
    <li className={`notice notice-${tone}`}>
      <span role={tone === 'warning' ? 'alert' : 'status'}>{text}</span>
      <IconButton icon="close" label={t('action.close')} onClick={() => onRead(id)} />
    </li>
  );
}

/** What the app on the wall has to say, read here and not by the room. */
export function PresenterNotices(props: {
  readonly notices: readonly Notice[];
  readonly onRead: (id: number) => void;
}) {
  const { notices, onRead } = props;
  const t = useTranslate();
  if (notices.length === 0) return null;
  return (
    <ul className="presenter-notices" aria-label={t('briefing.presenter.notices')}>
      {notices.map((notice) => (
        <PresenterNotice key={notice.id} notice={notice} onRead={onRead} />
      ))}
    </ul>
  );
}
