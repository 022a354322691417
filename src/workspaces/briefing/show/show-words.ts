import type { Translate } from '@/i18n/translate';
import type { ShowState } from './show-state';

/** What is on or being typed in a show, in words; the same on the wall and in the presenter's window. */
export function showWords<V>(state: ShowState<V>, depth: number, t: Translate): readonly string[] {
  return [
    ...(state.digits === '' ? [] : [t('briefing.hint.jump', { number: state.digits })]),
    ...(state.missed === null
      ? []
      : [t('briefing.hint.missed', { number: state.missed, count: state.count })]),
    ...(state.isFrozen ? [t('briefing.hint.frozen')] : []),
    ...(state.isPlaying ? [t('briefing.hint.playing')] : []),
    ...(depth > 0 ? [t('briefing.hint.back', { count: depth })] : []),
  ];
}
