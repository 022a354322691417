import type { Translate } from '@/i18n/translate';
import type { ShowState } from './show-state';

/** What Enter lifts beside putting an answer on the wall, as the ending of a word's key. */
export const liftedByAnswer = ({
  isBlack,
  isFrozen,
}: Pick<ShowState<unknown>, 'isBlack' | 'isFrozen'>): '' | '.black' | '.frozen' =>
  isBlack ? '.black' : isFrozen ? '.frozen' : '';

/**
 * What is on or being typed in a show, in words, on the wall and in the presenter's window.
 * @param before what a Backspace returns to. @nodata '': nothing, or a button says it
 */
export function showWords<V>(state: ShowState<V>, before: string, t: Translate): readonly string[] {
  return [
    ...(state.digits === '' ? [] : [t('briefing.hint.jump', { number: state.digits })]),
    ...(state.missed === null
      ? []
      : [t('briefing.hint.missed', { number: state.missed, count: state.count })]),
    ...(state.isFrozen ? [t('briefing.hint.frozen')] : []),
    ...(state.isPlaying ? [t('briefing.hint.playing')] : []),
    ...(before === '' ? [] : [t('briefing.hint.back', { title: before })]),
  ];
}
