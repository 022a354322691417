/** The colours of a traffic light 红黄绿灯; `none` has no light, and says why. */
export const LIGHT_COLORS = {
  red: { zh: '红灯', en: 'Red', rank: 3 },
  yellow: { zh: '黄灯', en: 'Yellow', rank: 2 },
  green: { zh: '绿灯', en: 'Green', rank: 1 },
  none: { zh: '未评', en: 'Not judged', rank: 0 },
} as const;
export type LightColor = keyof typeof LIGHT_COLORS;

/** The five lights a project can show. */
export const LIGHT_KINDS = {
  start: { zh: '开工灯', en: 'Start' },
  progress: { zh: '进度灯', en: 'Progress' },
  milestone: { zh: '节点灯', en: 'Milestones' },
  funds: { zh: '资金灯', en: 'Funds' },
  entry: { zh: '入库灯', en: 'Entry' },
} as const;
export type LightKind = keyof typeof LIGHT_KINDS;

/** What a light measures; for each of them more is worse. */
export const LIGHT_MEASURES = {
  start_delay_months: { zh: '逾期未开工', en: 'delay of start', unit: '个月' },
  lag_points: { zh: '欠序时', en: 'lag behind the year', unit: '个百分点' },
  milestone_delay_months: { zh: '节点最长逾期', en: 'longest delay of a milestone', unit: '个月' },
  funds_gap_points: { zh: '资金到位欠序时', en: 'lag of funds behind the year', unit: '个百分点' },
  entry_shortfall_percent: {
    zh: '总投资低于入库标准',
    en: 'shortfall of investment below the threshold',
    unit: '%',
  },
} as const;
export type LightMeasure = keyof typeof LIGHT_MEASURES;

/** One light as data: an office edits the two numbers, the code does not change. JSON as it is. */
export interface LightRule {
  readonly kind: LightKind;
  readonly measure: LightMeasure;
  /** Yellow above this. @unit that of the measure */
  readonly yellowAbove: number;
  /** Red above this; not below `yellowAbove`. @unit that of the measure */
  readonly redAbove: number;
}

/** A set of lights with a name and an honest source. JSON as it is. */
export interface LightRuleSet {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  /** False where the source was not seen at first hand. */
  readonly isVerified: boolean;
  /** Least total investment to enter the pool; null where no threshold is set. @unit 万元 */
  readonly entryThresholdWan: number | null;
  readonly rules: readonly LightRule[];
}

const START: LightRule = {
  kind: 'start',
  measure: 'start_delay_months',
  yellowAbove: 0,
  redAbove: 2,
};
const MILESTONE: LightRule = {
  kind: 'milestone',
  measure: 'milestone_delay_months',
  yellowAbove: 0,
  redAbove: 3,
};
const FUNDS: LightRule = { kind: 'funds', measure: 'funds_gap_points', yellowAbove: 10, redAbove: 30 };
const ENTRY: LightRule = { kind: 'entry', measure: 'entry_shortfall_percent', yellowAbove: 0, redAbove: 20 };

/** Rule sets to start from; thresholds other than those a source is named for are this system's own. */
export const LIGHT_PRESETS = {
  time_progress: {
    id: 'time_progress',
    label: '按序时进度',
    source: '本系统默认：欠序时即黄灯，欠 10 个百分点以上红灯；非文件规定，可改',
    isVerified: true,
    entryThresholdWan: null,
    rules: [
      START,
      { kind: 'progress', measure: 'lag_points', yellowAbove: 0, redAbove: 10 },
      MILESTONE,
      FUNDS,
      ENTRY,
    ],
  },
  points_10_30: {
    id: 'points_10_30',
    label: '欠序时 10／30 个百分点（某市公开规则，城市未核实）',
    source:
      '据称某市公开的亮灯规则：欠 10 个百分点以上黄灯，30 以上红灯；城市与原文未核实；其余各灯为本系统默认',
    isVerified: false,
    entryThresholdWan: null,
    rules: [
      START,
      { kind: 'progress', measure: 'lag_points', yellowAbove: 10, redAbove: 30 },
      MILESTONE,
      FUNDS,
      ENTRY,
    ],
  },
} as const satisfies Record<string, LightRuleSet>;
