import { LIGHT_PRESETS, type LightRuleSet } from '@/domain/dispatch/light-rule';
import type { Adcode } from '@/domain/region/adcode';
import { DEFAULT_SUPERVISION_RULE, type SupervisionRule } from '@/domain/dispatch/supervision-rule';

/** Parts of a bulletin, in the order of the published ones; each can be left out. */
export const BULLETIN_PARTS = [
  'totals',
  'lists',
  'cities',
  'forces',
  'supervision',
  'blockers',
  'due',
  'notes',
  'tables',
  'charts',
] as const;
export type BulletinPart = (typeof BULLETIN_PARTS)[number];

/** What the office chooses of a bulletin. JSON as it is. */
export interface BulletinOptions {
  /** Parts left out. */
  readonly without: readonly BulletinPart[];
  /** A unit is named as ahead from so many points; 0 is any lead. @unit percentage points */
  readonly exceedPoints: number;
  /** A unit is named as behind from so many points; 0 is any lag. @unit percentage points */
  readonly behindPoints: number;
  /** How many places of a ranking are named at either end. */
  readonly topN: number;
  /** A blocker open for longer is counted apart. @unit days */
  readonly stuckDays: number;
  /** How far ahead milestones are looked for. @unit days */
  readonly dueDays: number;
  /** Most rows of the lists of projects that are attached; the longest due come first. */
  readonly mostRows: number;
  /** Decimals of rates and points. */
  readonly decimals: 1 | 2;
  /** @nodata '': made from the month */
  readonly title: string;
  /** 主送. @nodata '' */
  readonly addressee: string;
  /** 发文机关. @nodata '' */
  readonly issuer: string;
  /** 成文日期, YYYY-MM-DD. @nodata '': the day it is made */
  readonly date: string;
  /** 期号, the office's own; never made up. @nodata '' */
  readonly issueNumber: string;
}

/** What a bulletin begins with: every part, any lead and lag, three places. */
export const DEFAULT_BULLETIN_OPTIONS: BulletinOptions = {
  without: [],
  exceedPoints: 0,
  behindPoints: 10,
  topN: 3,
  stuckDays: 90,
  dueDays: 30,
  mostRows: 30,
  decimals: 2,
  title: '',
  addressee: '',
  issuer: '',
  date: '',
  issueNumber: '',
};

/** What a bulletin is written with besides the office's choice. */
export interface BulletinSetting {
  /** Cities in the official order, full names: 济南市. */
  readonly cities: readonly { readonly adcode: Adcode; readonly name: string }[];
  /** Name of the library as the screen has it. */
  readonly libraryName: string;
  /** Day it is written, YYYY-MM-DD. */
  readonly madeOn: string;
  readonly lights: LightRuleSet;
  readonly supervision: SupervisionRule;
}

/** Rules in force where the office has adopted no others. */
export const DEFAULT_BULLETIN_RULES = {
  lights: LIGHT_PRESETS.time_progress as LightRuleSet,
  supervision: DEFAULT_SUPERVISION_RULE,
} as const satisfies Pick<BulletinSetting, 'lights' | 'supervision'>;
