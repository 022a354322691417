import { CIRCLE_IDS } from '../region/economic-circle';
import type { Month } from '../time/month';

/** What can stand on the vertical axis; ids stand in links. */
export const POLICY_AXIS_IDS = [
  'clause',
  'industry',
  'task_force',
  'list',
  'shortcoming',
  'local_industry',
] as const;
export type PolicyAxisId = (typeof POLICY_AXIS_IDS)[number];

/** Steps in the documents' order, or so that projects gather along the diagonal. */
export const AXIS_ORDERS = ['official', 'diagonal'] as const;
/** What thickness and numbers tell: projects or money. */
export const AXIS_MEASURES = ['count', 'money'] as const;
/** How far projects are, where nothing stands, or what changed since another month. */
export const AXIS_MODES = ['status', 'gap', 'difference'] as const;
/** The matrix alone, with the map beside it, or the map alone. */
export const AXIS_LAYOUTS = ['matrix', 'split', 'map'] as const;

/** How the two axes are shown: part of the view, so it stands in links and scenes. */
export interface AxesView {
  readonly rows: PolicyAxisId;
  /** Ids of open nodes; the roots are always open. */
  readonly openColumns: readonly string[];
  readonly openRows: readonly string[];
  readonly order: (typeof AXIS_ORDERS)[number];
  readonly measure: (typeof AXIS_MEASURES)[number];
  readonly mode: (typeof AXIS_MODES)[number];
  /** The month a difference is taken from. @nodata null: the month before */
  readonly compareWith: Month | null;
  readonly layout: (typeof AXIS_LAYOUTS)[number];
}

/** The cities under the three circles against the chapters of the two provincial documents, map beside. */
export const INITIAL_AXES: AxesView = {
  rows: 'clause',
  openColumns: CIRCLE_IDS.map((id) => `circle:${id}`),
  openRows: ['document:A', 'document:B'],
  order: 'official',
  measure: 'count',
  mode: 'status',
  compareWith: null,
  layout: 'split',
};
