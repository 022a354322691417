import type { RawCell } from '@/lib/raw-workbook';
import { compactText } from './half-width';

/** What a row that holds no project is. */
export const NON_DATA_KINDS = {
  title: { zh: '标题或说明', en: 'Title' },
  header: { zh: '表头', en: 'Header' },
  blank: { zh: '空行', en: 'Blank' },
  subtotal: { zh: '合计或小计', en: 'Total' },
  heading: { zh: '分组标题', en: 'Group heading' },
  footnote: { zh: '表尾注释', en: 'Footnote' },
  repeated_header: { zh: '重复的表头', en: 'Repeated header' },
  other_table: {
    zh: '另一张表（未读，请拆成单独的工作表）',
    en: 'Another table (not read: give it a sheet of its own)',
  },
  no_table: { zh: '没有认出表头的工作表', en: 'Sheet without a header' },
} as const;
export type NonDataKind = keyof typeof NON_DATA_KINDS;

/** A row as the kinds are told from it. */
export interface RowTexts {
  /** Compact texts of the row, by column. */
  readonly texts: readonly string[];
  /** Columns whose cells are amounts. */
  readonly moneyColumns: ReadonlySet<number>;
  readonly nameColumn: number;
  /** @nodata -1 */
  readonly sequenceColumn: number;
  /** How many columns the first filled cell is merged across. */
  readonly span: number;
  /** Whether 一、 and （一） mark groups: there are rows without them. */
  readonly hasPlainRows: boolean;
}

const TOTAL =
  /^(?:总计|合计|小计|共计|累计|总合计|其中[:：]?|全[省市]合计)|(?:小计|合计|总计)(?:[(（:：].*)?$|^共\d+个?项目?$/;
const FOOTNOTE =
  /^(?:注|备注|说明|填表说明|填报说明|填表人|填报人|填报单位|制表|审核|审核人|单位负责人|负责人|报送|分管|联系人|联系电话)\d*[:：.、]|^注\d/;
const CHINESE_NUMBER = /^[(（]?[一二三四五六七八九十百]+[)）]?[、.．]?$/;
const NUMBERED = /^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．])/;

/** Whether a row is numbered like a group: 一, （二）, 三、潍坊市. */
export const isGroupNumbered = (sequence: string, name: string): boolean =>
  CHINESE_NUMBER.test(sequence) || NUMBERED.test(name);

/** Whether a compact name is that of a project, not a label of a sum. */
export const isProjectName = (name: string): boolean => name !== '' && !TOTAL.test(name);

/**
 * Whether a row is data beyond doubt: it has a number of its own and a name that is no label. Spares most
 * rows the closer look of `recogniseRow`, which would say the same.
 */
export const isPlainlyData = (sequence: RawCell | undefined, name: RawCell | undefined): boolean =>
  typeof sequence === 'number' &&
  typeof name === 'string' &&
  name.trim() !== '' &&
  !TOTAL.test(compactText(name)) &&
  !NUMBERED.test(compactText(name));

/**
 * Tell a row that holds no project from one that does. Doubt is data: such a row is shown to a person.
 * @returns null for a row of data
 * @rule IMP-3
 */
export function recogniseRow(row: RowTexts, headerRows: readonly (readonly string[])[]): NonDataKind | null {
  const { texts, moneyColumns, nameColumn, sequenceColumn, span, hasPlainRows } = row;
  const filled = texts.filter((text) => text !== '');
  const first = filled[0];
  if (first === undefined) return 'blank';
  if (headerRows.some((header) => isSameHeader(texts, header))) return 'repeated_header';
  const name = texts[nameColumn] ?? '';
  const sequence = texts[sequenceColumn] ?? '';
  const isLabelled = [first, sequence, name].some((text) => TOTAL.test(text));
  const others = texts.filter(
    (text, c) => text !== '' && !moneyColumns.has(c) && !/^[\d.,%-]+个?$/.test(text),
  );
  if (isLabelled && others.length <= 2) return 'subtotal';
  // The line of signatures under a form: 填报人：… 审核人：… 联系电话：…
  if (FOOTNOTE.test(first) && filled.every((text) => FOOTNOTE.test(text) || /^[\d-]+$/.test(text)))
    return 'footnote';
  if (hasPlainRows && others.length <= 2 && (isGroupNumbered(sequence, name) || NUMBERED.test(first)))
    return 'heading';
  // One cell alone is a heading across the table or before the name; elsewhere it may continue the row above.
  const isBefore = texts.indexOf(first) < nameColumn && !/^[\d.,-]+$/.test(first);
  if (filled.length === 1 && (span > 2 || isBefore)) return first.length > 30 ? 'footnote' : 'heading';
  return null;
}

function isSameHeader(texts: readonly string[], header: readonly string[]): boolean {
  const same = texts.filter((text, c) => text !== '' && text === header[c]).length;
  return same >= 2 && texts.every((text, c) => text === '' || text === header[c]);
}
