import { type ChoiceShape, oneOf, textLike } from './choice-text';

/** Parts of the workspace 调度通报, in the order of a month's work; ids stand in links. */
export const DISPATCH_SECTIONS = [
  'ranking',
  'due',
  'lights',
  'supervision',
  'blockers',
  'zones',
  'assessment',
  'bulletin',
] as const;
export type DispatchSection = (typeof DISPATCH_SECTIONS)[number];

/** What dispatch is measured by: regions, the 10+4 task forces, the lists, the industries. */
export const UNIT_KINDS = ['province', 'city', 'county', 'task_force', 'list', 'industry'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The public measures a unit is ranked by. @source 文件B 四(3)：开工率、投资完成率；DESIGN §4 超/欠序时 */
export const RANK_MEASURES = ['start', 'completion', 'lead'] as const;
export type RankMeasure = (typeof RANK_MEASURES)[number];

/** How far ahead 近期节点 looks. @unit days */
export const DUE_WITHIN = ['7', '30', '60', '90'] as const;

/** How the month's dispatch is shown: part of the view, so it stands in links and scenes. */
export interface DispatchView {
  readonly section: DispatchSection;
  readonly unit: UnitKind;
  readonly measure: RankMeasure;
  /** Units in the official order, or the best first. */
  readonly order: 'official' | 'rank';
  /** The unit that is looked at closely. @nodata '' */
  readonly unitId: string;
  /** Milestones that fall due within so many days. @unit days */
  readonly within: (typeof DUE_WITHIN)[number];
  /** Milestones of one city only. @nodata '' */
  readonly dueCity: string;
  /** Milestones of one task force only. @nodata '' */
  readonly dueForce: string;
}

/** Cities by completion, official order. */
export const DISPATCH_SHAPE: ChoiceShape<DispatchView> = {
  initial: {
    section: 'ranking',
    unit: 'city',
    measure: 'completion',
    order: 'official',
    unitId: '',
    within: '30',
    dueCity: '',
    dueForce: '',
  },
  fields: {
    section: oneOf(DISPATCH_SECTIONS),
    unit: oneOf(UNIT_KINDS),
    measure: oneOf(RANK_MEASURES),
    order: oneOf(['official', 'rank']),
    unitId: textLike(/^\w*$/),
    within: oneOf(DUE_WITHIN),
    dueCity: textLike(/^\d*$/),
    dueForce: textLike(/^\w*$/),
  },
};
