import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './IconButton';

/** A modal dialog over everything: focus stays inside, Escape closes, the opener gets focus back. */
export function Dialog(props: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly bare?: boolean;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog${props.wide === true ? ' dialog-wide' : ''}${props.bare === true ? ' dialog-bare' : ''}`}
      aria-label={props.title}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) props.onClose();
      }}
    >
      <div className="dialog-body">
        {props.bare === true ? null : (
          <header className="dialog-header">
            <h2>{props.title}</h2>
            <IconButton icon="close" label={props.closeLabel} onClick={props.onClose} />
          </header>
        )}
        {props.children}
      </div>
    </dialog>
  );
}
