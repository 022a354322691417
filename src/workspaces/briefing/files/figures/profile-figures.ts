import '@/i18n/add-compare-profile-words';
import { type UnitAmount, giniOf, theilOf } from '@/analysis/profile/concentration';
import { industryAmounts } from '@/analysis/profile/industry-amounts';
import { locationQuotients, sharesOfAmounts } from '@/analysis/profile/industry-structure';
import { MEASURES } from '@/analysis/profile/profile-measures';
import { scoreValue, weighScores } from '@/analysis/profile/score';
import type { DeckChart } from '@/domain/document/slide-deck';
import type { Library } from '@/domain/library/library';
import { INDUSTRIES, INDUSTRY_IDS, type IndustryId } from '@/domain/project/industry';
import { PROFILE_MEASURES, type ProfileMeasureId } from '@/domain/view-state/profile-view';
import { PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import { formatNumber } from '@/i18n/format-number';
import { sayMeasure } from '../../../compare/say-measure';
import type { FilesRoom } from '../files-room';
import {
  barOf,
  numberColumn,
  type SceneFigures,
  tableOfRows,
  UNKNOWN,
  withoutFigures,
  wordColumn,
} from './figure-parts';
import { profilesOfView, type ViewProfiles } from './profiles';

type Regions = ViewProfiles['subjects'];

/** Bars of one measure. */
export function measureChart(
  { t }: FilesRoom,
  caption: string,
  measure: ProfileMeasureId,
  regions: Regions,
): DeckChart {
  const { valueOf, decimals } = MEASURES[measure];
  return {
    caption,
    valueTitle: t(`profile.measure.${measure}`),
    bars: regions.map(({ name, facts }) => barOf(name, valueOf(facts), decimals)),
  };
}

/** Measures down, regions across. */
export const measureTable = (
  room: FilesRoom,
  caption: string,
  measures: readonly ProfileMeasureId[],
  regions: Regions,
) =>
  tableOfRows(
    room,
    caption,
    [
      wordColumn<ProfileMeasureId>(room.t('profile.table'), (id) => room.t(`profile.measure.${id}`)),
      ...regions.map(({ name, facts }) =>
        numberColumn<ProfileMeasureId>(name, (id) => sayMeasure(id, facts)),
      ),
    ],
    measures,
  );

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;

function scoreFigures(room: FilesRoom, view: ViewState, { cities, subjects }: ViewProfiles): SceneFigures {
  const { t } = room;
  const { weights, scoring } = view.compare.profile;
  const of = new Map(
    weights.map(({ measure }) => [measure, cities.map(({ facts }) => MEASURES[measure].valueOf(facts))]),
  );
  const others = cities.filter(({ ref }) => subjects.every((subject) => subject.ref !== ref));
  const rows = [...subjects, ...others].map(({ name, facts }) => {
    const scores = weights.map(({ measure, weight }) => ({
      score: scoreValue(MEASURES[measure].valueOf(facts), of.get(measure) ?? [], scoring),
      weight,
    }));
    return { name, scores, mean: weighScores(scores).mean };
  });
  const caption = `${t('profile.score')}（${t(`profile.scoring.${scoring}`)}）`;
  const say = (score: number | null | undefined): string =>
    score === null || score === undefined ? UNKNOWN : signed(score);
  return {
    chart: {
      caption,
      valueTitle: t('profile.score.mean'),
      bars: rows.map(({ name, mean }) => barOf(name, mean, 2)),
    },
    table: tableOfRows<(typeof rows)[number]>(
      room,
      caption,
      [
        wordColumn(t('profile.table'), ({ name }) => name),
        ...weights.map(({ measure, weight }, at) =>
          numberColumn<(typeof rows)[number]>(`${t(`profile.measure.${measure}`)} ×${weight}`, ({ scores }) =>
            say(scores[at]?.score),
          ),
        ),
        numberColumn(t('profile.score.mean'), ({ mean }) => say(mean)),
      ],
      rows,
    ),
    notDrawn: '',
  };
}

function structureFigures(
  room: FilesRoom,
  view: ViewState,
  { factsOf, subjects }: ViewProfiles,
): SceneFigures {
  const { t, locale } = room;
  const basis = view.compare.profile.industryBy;
  const reference = industryAmounts(factsOf(PROVINCE_REF), basis);
  if (sharesOfAmounts(reference.amounts, INDUSTRY_IDS) === null)
    return withoutFigures(t('profile.structure.empty'));
  const known = subjects.map(({ name, facts }) => ({ name, ...industryAmounts(facts, basis) }));
  const at = (industry: IndustryId): number => INDUSTRY_IDS.indexOf(industry);
  return {
    chart: null,
    table: tableOfRows<IndustryId>(
      room,
      `${t('profile.structure')}（${t(`profile.basis.${basis}`)}）`,
      [
        wordColumn(t('profile.structure.industry'), (industry) => INDUSTRIES[industry][locale]),
        ...known.flatMap(({ name, amounts, counts }) => [
          numberColumn<IndustryId>(`${name}${t('profile.structure.n')}`, (industry) =>
            String(counts[industry]),
          ),
          numberColumn<IndustryId>(`${name}${t('profile.structure.share')}`, (industry) => {
            const share = sharesOfAmounts(amounts, INDUSTRY_IDS)?.[at(industry)];
            return share === undefined ? UNKNOWN : `${formatNumber(share * 100, 1)}%`;
          }),
          numberColumn<IndustryId>(`${name}${t('profile.structure.lq')}`, (industry) => {
            const quotient =
              locationQuotients(amounts, reference.amounts, INDUSTRY_IDS)[at(industry)] ?? null;
            return quotient === null ? UNKNOWN : formatNumber(quotient, 2);
          }),
        ]),
      ],
      INDUSTRY_IDS,
    ),
    notDrawn: '',
  };
}

/** Amounts that can be concentrated: totals, not rates. */
const AMOUNTS: readonly ProfileMeasureId[] = [
  'gdp',
  'parks',
  'hsr_km',
  'expressway_km',
  'projects',
  'project_money',
];

function concentrationFigures(room: FilesRoom, view: ViewState, { cities }: ViewProfiles): SceneFigures {
  const { t, province } = room;
  const { measure: chosen } = view.compare.profile;
  const measure = AMOUNTS.includes(chosen) ? chosen : 'gdp';
  const circles = province.atlas.cities.map(({ circleId }) => circleId);
  const units = cities.flatMap(({ facts }, at): readonly UnitAmount<string>[] => {
    const amount = MEASURES[measure].valueOf(facts);
    const group = circles[at];
    return amount === null || facts.population === null || group === undefined
      ? []
      : [{ amount, people: facts.population, group }];
  });
  const isWhole = units.length === cities.length;
  const gini = isWhole ? giniOf(units) : null;
  const theil = isWhole ? theilOf(units) : null;
  const said =
    gini === null || theil === null
      ? t('profile.concentration.none')
      : `${t('briefing.files.gini')} ${formatNumber(gini, 3)}　${t('profile.concentration.total')} ${theil.total.toFixed(4)}`;
  const caption = t('briefing.files.concentration', { measure: t(`profile.measure.${measure}`) });
  return {
    chart: measureChart(room, caption, measure, cities),
    table: {
      ...tableOfRows<(typeof cities)[number]>(
        room,
        caption,
        [
          wordColumn(t('coord.coupling.city'), ({ name }) => name),
          numberColumn(t(`profile.measure.${measure}`), ({ facts }) => sayMeasure(measure, facts)),
          numberColumn(t('profile.measure.population'), ({ facts }) => sayMeasure('population', facts)),
        ],
        cities,
      ),
      note: said,
    },
    notDrawn: '',
  };
}

/** Numbers of the profile: measures, scores, structure or concentration, as the view has them open. */
export function profileFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const profiles = profilesOfView(room, view, library);
  const { part, measure } = view.compare.profile;
  switch (part) {
    case 'score':
      return scoreFigures(room, view, profiles);
    case 'structure':
      return structureFigures(room, view, profiles);
    case 'concentration':
      return concentrationFigures(room, view, profiles);
    default: {
      const caption = room.t('compare.section.profile');
      return {
        chart: measureChart(room, caption, measure, profiles.subjects),
        table: measureTable(room, caption, PROFILE_MEASURES, profiles.subjects),
        notDrawn: '',
      };
    }
  }
}
