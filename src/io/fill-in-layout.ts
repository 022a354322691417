import { FILL_IN_FIELD_IDS, type FillInField } from '@/domain/dispatch/fill-in-form';

/** The visible sheet. */
export const FILL_IN_SHEET = '填报';
/** How to fill it in. */
export const GUIDE_SHEET = '填报说明';
/** Hidden: what was sent, so that what comes back can be compared. */
export const BASE_SHEET = '底数';
/** First cell of the hidden sheet: marks the format and its version. */
export const BASE_MARK = 'qilu-onemap-fill-in-1';

/** Locked columns before the cells to fill in, left to right. */
export const LOCKED_COLUMNS = [
  { id: 'order', zh: '序号', width: 6 },
  { id: 'projectId', zh: '项目编号', width: 14 },
  { id: 'name', zh: '项目名称', width: 34 },
  { id: 'county', zh: '县（市、区）', width: 12 },
  { id: 'annualPlanWan', zh: '年度计划投资（万元）', width: 14 },
  { id: 'lastStarted', zh: '上月：是否开工', width: 9 },
  { id: 'lastCumulativeWan', zh: '上月：累计完成（万元）', width: 14 },
  { id: 'lastProgressText', zh: '上月：形象进度', width: 24 },
] as const;

/** Locked columns whose words are sent along hidden, so that a change of them is seen. */
export const WATCHED_COLUMNS = LOCKED_COLUMNS.filter(({ id }) => id !== 'order' && id !== 'projectId');

/** Widths of the cells to fill in. */
export const FIELD_WIDTHS: Readonly<Record<FillInField, number>> = {
  started: 9,
  startDate: 13,
  cumulativeWan: 16,
  fundsWan: 16,
  progressText: 36,
};

/** Title, note, header: the rows above the first project. */
export const HEADER_ROWS = 3;
/** 0-based column of a cell to fill in. */
export const columnOfField = (field: FillInField): number =>
  LOCKED_COLUMNS.length + FILL_IN_FIELD_IDS.indexOf(field);
/** 0-based columns of the contact, when the form has one. */
export const CONTACT_COLUMNS = [
  { zh: '联系人', width: 10, at: LOCKED_COLUMNS.length + FILL_IN_FIELD_IDS.length },
  { zh: '联系电话', width: 15, at: LOCKED_COLUMNS.length + FILL_IN_FIELD_IDS.length + 1 },
] as const;
