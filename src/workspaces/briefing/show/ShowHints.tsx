import { useEffect, useState } from 'react';
import { useTranslate } from '../../app-context';
import type { ShowState } from './show-state';
import { showWords } from './show-words';

const KEYS_MS = 6000;
/** The offer of a second window shows while the mouse moves. @unit ms */
const MOVED_MS = 3000;

/** Small words at the foot of the wall: what is typed, what is on, and at first the keys. */
export function ShowHints<V>(props: {
  readonly state: ShowState<V>;
  readonly hasPresenter: boolean;
  /** The browser did not let the second window open. */
  readonly isBlocked: boolean;
  readonly onPresenter: () => void;
}) {
  const { state, hasPresenter, isBlocked, onPresenter } = props;
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
  const isOffered = isFirst || isMoved;
  // With a presenter's window these words are for the presenter; the room sees none of them.
  const words = hasPresenter
    ? []
    : [...(isBlocked ? [t('briefing.presenter.blocked')] : []), ...showWords(state, state.stack.length, t)];
  return (
    <div className={isFirst ? 'show-hints show-hints-first' : 'show-hints'}>
      <span role="status">{words.join(' · ')}</span>
      {isFirst && words.length === 0 && !hasPresenter ? <span>{t('briefing.hint.keys')}</span> : null}
      {hasPresenter ? null : (
        <button
          type="button"
          className={isOffered ? 'button show-offer show-offer-on' : 'button show-offer'}
          title="N"
          onClick={onPresenter}
        >
          {t('briefing.presenter.open')}
        </button>
      )}
    </div>
  );
}
