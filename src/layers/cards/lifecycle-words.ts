import '@/i18n/add-card-words';
import type { FuzzyDate } from '@/domain/time/fuzzy-date';
import { type Lifecycle, type LifecycleStatus, statusAt } from '@/domain/time/lifecycle';
import { formatFuzzyDate, formatMonthWords } from '@/i18n/format-date';
import type { CardContext } from './card-context';
import type { CardProvenance, CardRow } from './card-model';
import { rowOf } from './card-rows';

/** What "open" is called: 通车, 启用, 通航. */
export type LifeNoun = 'line' | 'station' | 'airport';

/** 已通车 / 在建 / … */
export const statusWord = (context: CardContext, status: LifecycleStatus, noun: LifeNoun): string =>
  context.t(`card.${noun}.${status}`);

/** `2024年12月：已通车`. */
export const statusSentence = (context: CardContext, lifecycle: Lifecycle, noun: LifeNoun): string =>
  context.t('card.statusAt', {
    month: formatMonthWords(context.month, context.locale),
    status: statusWord(context, statusAt(lifecycle, context.month), noun),
  });

const precisionNote = (context: CardContext, date: FuzzyDate): string =>
  date.precision === 'day' ? '' : context.t(`card.precise.${date.precision}`);

const isOpenStart = (date: FuzzyDate): boolean => date.text.startsWith('..');

/** `2018年12月26日通车` · `2021年2月以前已通车，日期未核` · `2003年至2009年之间通车（时段）`. */
export function openedPhrase(context: CardContext, opened: FuzzyDate, noun: LifeNoun): string {
  const { t, locale } = context;
  const date = formatFuzzyDate(opened, locale);
  if (isOpenStart(opened)) return t(`card.${noun}.openedBefore`, { date });
  return t(`card.${noun}.openedOn`, { date }) + precisionNote(context, opened);
}

/** `计划2026年通车`. */
export const expectedPhrase = (context: CardContext, expected: FuzzyDate, noun: LifeNoun): string =>
  context.t(`card.${noun}.expectedOn`, { date: formatFuzzyDate(expected, context.locale) });

/** `2023年7月开工` · `2018年2月以前已在建，开工日未核`. */
export function buildingPhrase(context: CardContext, building: FuzzyDate): string {
  const date = formatFuzzyDate(building, context.locale);
  return isOpenStart(building)
    ? context.t('card.buildingBefore', { date })
    : context.t('card.buildingOn', { date });
}

/** The opening, expected or building date that says most about a stretch. */
export function datePhrase(context: CardContext, lifecycle: Lifecycle, noun: LifeNoun): string {
  const { opened, building, expected, closed } = lifecycle;
  const parts = [
    opened === null ? '' : openedPhrase(context, opened, noun),
    opened !== null || building === null ? '' : buildingPhrase(context, building),
    expected === null ? '' : expectedPhrase(context, expected, noun),
    closed === null ? '' : context.t('card.closedOn', { date: formatFuzzyDate(closed, context.locale) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? context.t(`card.${noun}.noDate`) : parts.join(context.t('card.semicolon'));
}

/** All known dates of a thing as rows; an unknown one says so. */
export function lifecycleRows(
  context: CardContext,
  lifecycle: Lifecycle,
  noun: LifeNoun,
  provenance: CardProvenance,
): readonly CardRow[] {
  const { t, locale } = context;
  const { planned, building, opened, expected, closed } = lifecycle;
  const unknown = t('unknown');
  const openedWords =
    opened !== null
      ? openedPhrase(context, opened, noun)
      : expected === null
        ? ''
        : expectedPhrase(context, expected, noun);
  return [
    rowOf(t(`card.${noun}.opening`), openedWords, provenance, t(`card.${noun}.noDate`)),
    rowOf(
      t('card.building'),
      building === null ? '' : buildingPhrase(context, building),
      provenance,
      unknown,
    ),
    rowOf(t('card.planned'), planned === null ? '' : formatFuzzyDate(planned, locale), provenance, unknown),
    ...(closed === null
      ? []
      : [
          rowOf(
            t('card.closed'),
            t('card.closedOn', { date: formatFuzzyDate(closed, locale) }),
            provenance,
            unknown,
          ),
        ]),
  ];
}
