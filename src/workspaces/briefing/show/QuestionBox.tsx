import type { RefObject } from 'react';
import type { SearchResult } from '@/layers/search-run';
import { useApp, useTranslate } from '../../app-context';
import type { ShowState } from './show-state';
import { liftedByAnswer } from './show-words';

/**
 * What is being asked, with its finds. The field is always there, unseen, so that an input method can begin in it;
 * when the presenter's window is open the wall shows nothing of it.
 */
export function QuestionBox(props: {
  readonly state: Pick<ShowState<unknown>, 'question' | 'isBlack' | 'isFrozen'>;
  readonly finds: readonly SearchResult[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isHidden: boolean;
  readonly onType: (text: string) => void;
  readonly onChoose: (at: number) => void;
}) {
  const { state, finds, field, isHidden, onType, onChoose } = props;
  const { question } = state;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const isOpen = question !== null;
  const at = question === null ? 0 : Math.min(question.at, finds.length - 1);
  return (
    <div className={isOpen && !isHidden ? 'show-question' : 'visually-hidden'} data-testid="show-question">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('briefing.ask')}
        aria-expanded={isOpen}
        aria-controls="show-finds"
        aria-activedescendant={isOpen && finds.length > 0 ? `show-find-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={question?.text ?? ''}
        onChange={(event) => onType(event.target.value)}
      />
      {!isOpen ? null : (
        <>
          <div id="show-finds" role="listbox" aria-label={t('briefing.ask.finds')}>
            {finds.map(({ entry }, index) => (
              <div
                key={entry.key}
                id={`show-find-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="show-find"
                onClick={() => onChoose(index)}
              >
                <strong>{entry.title[locale]}</strong>
                <span>
                  {[entry.kind[locale], entry.where[locale]].filter((text) => text !== '').join(' · ')}
                </span>
              </div>
            ))}
          </div>
          <p className="quiet" role="status">
            {question.text.trim() === ''
              ? t('briefing.ask.hint')
              : finds.length === 0
                ? t('briefing.ask.nothing', { text: question.text })
                : t(`briefing.ask.keys${liftedByAnswer(state)}`)}
          </p>
        </>
      )}
    </div>
  );
}
