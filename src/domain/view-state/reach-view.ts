import { type ChoiceShape, listOf, numberWithin, oneOf, textLike } from './choice-text';

/** Parts of 通达与设想; ids stand in links. */
export const REACH_PARTS = [
  'surface',
  'scenario',
  'matrix',
  'catchments',
  'parks',
  'route',
  'method',
] as const;
export type ReachPart = (typeof REACH_PARTS)[number];

/** Most places one starts from, and most stops of a visiting route. */
export const MAX_ORIGINS = 40;

/** How reach is looked at. The month is the view's own. */
export interface ReachViewState {
  readonly part: ReachPart;
  /** `city:370100`, `station:ST094`, `all:airport`, `point:117.1,36.6`. */
  readonly origins: readonly string[];
  /** @unit min */
  readonly minutes: number;
  /** Open scenario. @nodata '' none */
  readonly scenario: string;
  /** Scenario it is compared with. @nodata '' the facts */
  readonly against: string;
  /** Line whose dividend is looked at. @nodata '' */
  readonly line: string;
  readonly facility: 'airport' | 'port';
  /** Stops of the visiting route, `park:PK001` or `project:…`. */
  readonly stops: readonly string[];
}

const THING = /^[a-z_]+:[^;]{1,60}$/;
const ID = /^[a-z0-9]{0,24}$/;

/** One hour around 济南. */
export const REACH_SHAPE: ChoiceShape<ReachViewState> = {
  initial: {
    part: 'surface',
    origins: ['city:370100'],
    minutes: 60,
    scenario: '',
    against: '',
    line: '',
    facility: 'airport',
    stops: [],
  },
  fields: {
    part: oneOf(REACH_PARTS),
    origins: listOf(textLike(THING), MAX_ORIGINS),
    minutes: numberWithin(5, 240),
    scenario: textLike(ID),
    against: textLike(ID),
    line: textLike(/^(?:[A-Z]{2,3}[\w-]{1,10})?$/),
    facility: oneOf(['airport', 'port']),
    stops: listOf(textLike(THING), MAX_ORIGINS),
  },
};
