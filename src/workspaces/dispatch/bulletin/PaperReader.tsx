import { type ReactNode, useId, useState } from 'react';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { useTranslate } from '../../app-context';
import { FigureDialog } from './FigureDialog';
import { FigureTip } from './FigureTip';
import { nextNumber } from './next-number';
import type { MadeBulletin } from './use-bulletin';

const numberAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;

/** Lets the numbers inside be pointed at and opened: one pair of hands for all of them. */
export function PaperReader(props: {
  readonly made: MadeBulletin;
  readonly bulletin: Bulletin;
  readonly children: ReactNode;
}) {
  const { made, bulletin, children } = props;
  const t = useTranslate();
  const tipId = useId();
  const [pointed, setPointed] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const figureOf = (id: string | null | undefined) => (id == null ? undefined : bulletin.figures.get(id));
  const shown = pointed?.isConnected === true ? figureOf(pointed.dataset['figure']) : undefined;
  const list = figureOf(opened);
  const point = (target: EventTarget): void => {
    const number = numberAt(target);
    number?.setAttribute('aria-describedby', tipId);
    setPointed(number);
  };
  const open = (target: EventTarget): void => {
    const id = numberAt(target)?.dataset['figure'];
    if (id !== undefined) setOpened(id);
  };
  /** The number gone to is the stop of its group from now on. */
  const walk = (from: HTMLElement, key: string): boolean => {
    const next = nextNumber(from, key);
    if (next === null) return false;
    from.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    return true;
  };
  return (
    <div
      className="paper-reader"
      role="presentation"
      onMouseOver={(event) => point(event.target)}
      onMouseLeave={() => setPointed(null)}
      onFocus={(event) => point(event.target)}
      onBlur={() => setPointed(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setPointed(null);
        const number = numberAt(event.target);
        if (number === null) return;
        const isAsked = event.key === 'Enter' || event.key === ' ';
        if (isAsked) open(number);
        if (isAsked || walk(number, event.key)) event.preventDefault();
      }}
      onClick={(event) => open(event.target)}
    >
      {children}
      {shown === undefined || pointed === null || list !== undefined ? null : (
        <FigureTip key={shown.id} id={tipId} figure={shown} facts={made.facts} anchor={pointed} />
      )}
      {list === undefined ? null : (
        <FigureDialog
          title={t('bulletin.figure.list', { text: list.text })}
          figure={list}
          facts={made.facts}
          library={made.library}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
