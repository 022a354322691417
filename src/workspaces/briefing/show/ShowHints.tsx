import { useEffect, useState } from 'react';
import { useTranslate } from '../../app-context';
import type { ShowState } from './show-state';
import { showWords } from './show-words';

const KEYS_MS = 6000;
/** What a clicker does, for the mouse. */
const TURNS = [
  ['PageUp', 'briefing.presenter.prev'],
  ['PageDown', 'briefing.presenter.forward'],
] as const;
/** The buttons show while the mouse moves and as long after it; on a slow machine three seconds are soon over. @unit ms */
const MOVED_MS = 5000;

/** Small words at the foot of the wall: what is typed, what is on, and at first the keys. */
export function ShowHints<V>(props: {
  readonly state: ShowState<V>;
  /** What a Backspace returns to, if there is an answer. */
  readonly before: string;
  readonly hasPresenter: boolean;
  /** The browser did not let the second window open. */
  readonly isBlocked: boolean;
  readonly onPresenter: () => void;
  /** A key of the clicker, for who has a mouse alone. */
  readonly onKey: (key: string) => void;
  readonly onEnd: () => void;
}) {
  const { state, before, hasPresenter, isBlocked, onPresenter, onKey, onEnd } = props;
  const t = useTranslate();
  const [isFirst, setFirst] = useState(true);
  const [isMoved, setMoved] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setFirst(false), KEYS_MS);
    return () => window.clearTimeout(timer);
  }, []);
  useEffect(() => {
    let timer = 0;
    const onMove = (): void => {
      setMoved(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setMoved(false), MOVED_MS);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  const offer = isFirst || isMoved ? 'button show-offer show-offer-on' : 'button show-offer';
  // With a presenter's window these words are for the presenter; the room sees none of them.
  const words = hasPresenter
    ? []
    : [
        ...(isBlocked ? [t('briefing.presenter.blocked')] : []),
        ...showWords(state, state.stack.length === 0 ? '' : before, t),
      ];
  return (
    <div className={isFirst && !hasPresenter ? 'show-hints show-hints-first' : 'show-hints'}>
      <span role="status">{words.join(' · ')}</span>
      {isFirst && words.length === 0 && !hasPresenter ? <span>{t('briefing.hint.keys')}</span> : null}
      {hasPresenter ? null : (
        <>
          {TURNS.map(([key, word]) => (
            <button
              key={key}
              type="button"
              className={offer}
              title={key}
              // What has the focus would take the next Enter or Space for itself.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onKey(key)}
            >
              {t(word)}
            </button>
          ))}
          <button type="button" className={offer} onClick={onEnd}>
            {t('briefing.show.end')}
          </button>
          <button type="button" className={offer} title="N" onClick={onPresenter}>
            {t('briefing.presenter.open')}
          </button>
        </>
      )}
    </div>
  );
}
