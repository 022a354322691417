import { ok, refuse, type Result } from '@/lib/result';
import {
  INITIAL_TABLE,
  type SortKey,
  TABLE_COLUMNS,
  TABLE_FACETS,
  TABLE_LAYOUTS,
  type TableColumn,
  type TableFacet,
  type TableView,
} from './table-view';

const MAX_QUERY = 80;

const columnOf = (text: string): TableColumn | undefined => TABLE_COLUMNS.find((id) => id === text);
const facetOf = (text: string): TableFacet | undefined => TABLE_FACETS.find((id) => id === text);

/** A table view as five short texts, none of which it needs when it says nothing: what a link carries. */
export interface TableText {
  readonly query: string;
  /** `city:370100,city:370200,stage:building` */
  readonly filters: string;
  /** `-total,name` */
  readonly sort: string;
  readonly group: string;
  readonly columns: string;
  readonly layout: string;
}

/** Write a table view as texts; what is as at first is ''. */
export function toTableText(table: TableView): TableText {
  const columns = table.columns.join();
  return {
    query: table.query,
    filters: TABLE_FACETS.flatMap((facet) =>
      (table.filters[facet] ?? []).map((value) => `${facet}:${value}`),
    ).join(),
    sort: table.sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(),
    group: table.group ?? '',
    columns: columns === INITIAL_TABLE.columns.join() ? '' : columns,
    layout: table.layout === INITIAL_TABLE.layout ? '' : table.layout,
  };
}

const itemsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(','));

/** Read a table view from its texts. @returns the whole, or a refusal that names the part */
export function parseTableText(text: TableText): Result<TableView> {
  if (text.query.length > MAX_QUERY) return refuse('视图 › 查找', `查找词超过 ${MAX_QUERY} 个字`);
  const filters: Partial<Record<TableFacet, string[]>> = {};
  for (const item of itemsOf(text.filters)) {
    const [name = '', value = '', more] = item.split(':');
    const facet = facetOf(name);
    if (facet === undefined || more !== undefined || !/^[\w-]+$/.test(value))
      return refuse('视图 › 筛选', `“${item}” 不是 类别:值`);
    (filters[facet] ??= []).push(value);
  }
  const sort: SortKey[] = [];
  for (const item of itemsOf(text.sort)) {
    const descending = item.startsWith('-');
    const column = columnOf(descending ? item.slice(1) : item);
    if (column === undefined) return refuse('视图 › 排序', `没有“${item}”这一列`);
    sort.push({ column, descending });
  }
  const columns: TableColumn[] = [];
  for (const item of itemsOf(text.columns)) {
    const column = columnOf(item);
    if (column === undefined || columns.includes(column))
      return refuse('视图 › 列', `没有“${item}”这一列，或重复`);
    columns.push(column);
  }
  const group = text.group === '' ? null : facetOf(text.group);
  if (group === undefined) return refuse('视图 › 分组', `没有“${text.group}”这个类别`);
  const layout = text.layout === '' ? INITIAL_TABLE.layout : TABLE_LAYOUTS.find((id) => id === text.layout);
  if (layout === undefined) return refuse('视图 › 版式', `没有“${text.layout}”这种版式`);
  return ok({
    query: text.query,
    filters,
    sort,
    group,
    columns: columns.length === 0 ? INITIAL_TABLE.columns : columns,
    layout,
  });
}
