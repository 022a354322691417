import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useDismissal } from './use-dismissal';
import './popover.css';

const MARGIN = 12;

/**
 * A disclosure: a button and the text it opens below itself. Escape or a click elsewhere closes it; Escape gives
 * the focus back to the button.
 */
export function Popover(props: {
  /** Name of the button for a screen reader, where its content is not enough. */
  readonly label: string;
  readonly title: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const [open, setOpen] = useState(false);
  const [shift, setShift] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const box = open ? panel.current?.getBoundingClientRect() : undefined;
    setShift(box === undefined ? 0 : Math.min(0, window.innerWidth - MARGIN - box.right));
  }, [open]);

  useDismissal(open, root, (by) => {
    setOpen(false);
    if (by === 'escape') button.current?.focus();
  });

  return (
    <div ref={root} className="popover">
      <button
        ref={button}
        type="button"
        className={`popover-button ${props.className ?? ''}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={props.label}
        onClick={() => setOpen(!open)}
      >
        {props.trigger}
      </button>
      {open ? (
        <div
          ref={panel}
          id={id}
          className="popover-panel"
          role="region"
          aria-label={props.title}
          tabIndex={0}
          style={{ transform: `translateX(${shift}px)` }}
        >
          {props.children}
        </div>
      ) : null}
    </div>
  );
}
