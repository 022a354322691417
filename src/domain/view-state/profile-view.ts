import type { LngLat } from '../provenance/position';
import { type ChoiceField, type ChoiceShape, listOf, numberWithin, oneOf } from './choice-text';
import type { EntityRef } from './entity-ref';
import { regionRef } from './region-ref';

/** What a region is measured by, in the order of its table; ids stand in links. */
export const PROFILE_MEASURES = [
  'population',
  'area',
  'density',
  'gdp',
  'gdp_head',
  'parks',
  'park_density',
  'stations',
  'station_density',
  'interchanges',
  'interchange_density',
  'airports',
  'hsr_km',
  'hsr_density',
  'freight_km',
  'expressway_km',
  'expressway_density',
  'projects',
  'project_money',
  'completion',
  'lead',
] as const;
export type ProfileMeasureId = (typeof PROFILE_MEASURES)[number];

/** Ways to part the projects of a region. */
export const PROJECT_PARTINGS = ['industry', 'list', 'stage'] as const;

/** Parts of the profile. */
export const PROFILE_PARTS = ['table', 'score', 'structure', 'concentration'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** Most regions that are looked at together. */
export const MAX_SUBJECTS = 4;

/** Weight of one measure in the weighted score. */
export interface MeasureWeight {
  readonly measure: ProfileMeasureId;
  /** 0 leaves it out. */
  readonly weight: number;
}

/** Regions and what they are compared by. */
export interface ProfileView {
  readonly part: ProfilePart;
  readonly subjects: readonly EntityRef[];
  /** Corners of an area drawn on the map, `[lng, lat]`; empty: none. */
  readonly drawn: readonly LngLat[];
  readonly scoring: 'z' | 'minmax';
  /** Measures of the scorecard and of the peers, with their weights. */
  readonly weights: readonly MeasureWeight[];
  /** What an industry is measured by. */
  readonly industryBy: 'projects' | 'money' | 'parks';
  /** How the numbers are drawn. */
  readonly chart: 'bars' | 'dots' | 'slopes';
  /** What bars, dots and slopes show. */
  readonly measure: ProfileMeasureId;
  /** How projects are parted. */
  readonly parting: (typeof PROJECT_PARTINGS)[number];
}

const corner: ChoiceField<LngLat> = {
  write: ([lng, lat]) => `${lng}_${lat}`,
  read: (text) => {
    const [lng = '', lat = '', ...rest] = text.split('_');
    const found = [numberWithin(112, 125).read(lng), numberWithin(32, 41).read(lat)] as const;
    return rest.length > 0 || found[0] === null || found[1] === null ? null : [found[0], found[1]];
  },
};

const weight: ChoiceField<MeasureWeight> = {
  write: (each) => `${each.measure}*${each.weight}`,
  read: (text) => {
    const [id = '', amount = ''] = text.split('*');
    const measure = PROFILE_MEASURES.find((known) => known === id);
    const value = numberWithin(0, 9).read(amount);
    return measure === undefined || value === null ? null : { measure, weight: value };
  },
};

/** 济南 and 青岛, five measures of equal weight. */
export const PROFILE_SHAPE: ChoiceShape<ProfileView> = {
  initial: {
    part: 'table',
    subjects: ['city:370100', 'city:370200'],
    drawn: [],
    scoring: 'z',
    weights: (['gdp_head', 'density', 'park_density', 'hsr_density', 'expressway_density'] as const).map(
      (measure) => ({ measure, weight: 1 }),
    ),
    industryBy: 'projects',
    chart: 'bars',
    measure: 'gdp_head',
    parting: 'industry',
  },
  fields: {
    part: oneOf(PROFILE_PARTS),
    subjects: listOf(regionRef, MAX_SUBJECTS),
    drawn: listOf(corner, 60),
    scoring: oneOf(['z', 'minmax']),
    weights: listOf(weight, PROFILE_MEASURES.length),
    industryBy: oneOf(['projects', 'money', 'parks']),
    chart: oneOf(['bars', 'dots', 'slopes']),
    measure: oneOf(PROFILE_MEASURES),
    parting: oneOf(PROJECT_PARTINGS),
  },
};
