import { useEffect, useRef } from 'react';
import { Dialog } from '@/ui/Dialog';
import { useActions, useApp, useServices, useTranslate } from '@/workspaces/app-context';
import { SHORTCUTS } from './shortcuts';

function KeysDialog() {
  const t = useTranslate();
  const actions = useActions();
  return (
    <Dialog title={t('action.help')} closeLabel={t('action.close')} onClose={() => actions.openDialog(null)}>
      <dl className="keys">
        {SHORTCUTS.map(({ keys, word }) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function LinkDialog() {
  const t = useTranslate();
  const actions = useActions();
  const { store, addressOf } = useServices();
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => ref.current?.select(), []);
  return (
    <Dialog title={t('link.title')} closeLabel={t('action.close')} onClose={() => actions.openDialog(null)}>
      <p>{t('message.linkCopyFallback')}</p>
      <textarea
        ref={ref}
        className="link-text"
        readOnly
        rows={4}
        aria-label={t('link.title')}
        value={addressOf(store.getState().view)}
      />
    </Dialog>
  );
}

/** Dialogs that belong to the whole app. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  if (dialog === 'keys') return <KeysDialog />;
  if (dialog === 'link') return <LinkDialog />;
  return null;
}
