import { ok, refuse, type Result } from '@/lib/result';
import { LIBRARY_IDS } from '../library/library';
import { clampMonth, formatMonth, type Month, parseMonth } from '../time/month';
import { BRIEFING_SHAPE } from './briefing-view';
import { parseChoiceText, toChoiceText } from './choice-text';
import { COMPARE_SHAPE } from './compare-view';
import { DATA_SECTIONS } from './data-section';
import { DISPATCH_SHAPE } from './dispatch-view';
import { type EntityRef, parseRef } from './entity-ref';
import { LAYER_IDS, type LayerId } from './layer-id';
import { parseAxesText, parseBrushText, toAxesText, toBrushText } from './parse-axes-view';
import { parseTableText, type TableText, toTableText } from './parse-table-view';
import { INITIAL_TABLE, type TableView } from './table-view';
import {
  type Camera,
  INITIAL_VIEW,
  type LayerChoice,
  MAX_PINS,
  type ViewState,
  WORKSPACE_IDS,
} from './view-state';

/** A ViewState as plain JSON: what scenes, files and the URL codec read and write. */
export function toViewJson(view: ViewState): Record<string, unknown> {
  return {
    ...view,
    month: formatMonth(view.month),
    table: toTableText(view.table),
    axes: toAxesText(view.axes),
    brush: toBrushText(view.brush),
    dispatch: toChoiceText(DISPATCH_SHAPE, view.dispatch),
    compare: toChoiceText(COMPARE_SHAPE, view.compare),
    briefing: toChoiceText(BRIEFING_SHAPE, view.briefing),
  };
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Refused extends Error {
  readonly where: string;
  constructor(where: string, why: string) {
    super(why);
    this.where = where;
  }
}

function accept<T>(found: Result<T>): T {
  if (!found.ok) throw new Refused(found.error.where, found.error.why);
  return found.value;
}

function parseNumber(value: unknown, where: string, low: number, high: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < low || value > high)
    throw new Refused(
      where,
      `应为 ${low} 到 ${high} 之间的数，${typeof value === 'number' && Number.isFinite(value) ? `收到 ${value}` : '收到的不是数'}`,
    );
  return value;
}

function parseCamera(value: unknown): Camera {
  if (!isFields(value)) throw new Refused('视图 › camera', '缺少镜头');
  return {
    lng: parseNumber(value['lng'], '视图 › camera › lng', -180, 180),
    lat: parseNumber(value['lat'], '视图 › camera › lat', -85, 85),
    zoom: parseNumber(value['zoom'], '视图 › camera › zoom', 0, 24),
    bearing: parseNumber(value['bearing'], '视图 › camera › bearing', -180, 180),
    pitch: parseNumber(value['pitch'], '视图 › camera › pitch', 0, 85),
  };
}

function parseLayer(value: unknown, id: LayerId): LayerChoice {
  const where = `视图 › layers › ${id}`;
  if (!isFields(value)) throw new Refused(where, '缺少这个图层的选择');
  const hidden = value['hidden'];
  if (typeof value['visible'] !== 'boolean') throw new Refused(`${where} › visible`, '应为“是”或“否”');
  if (!Array.isArray(hidden) || hidden.some((name) => typeof name !== 'string'))
    throw new Refused(`${where} › hidden`, '应为类别编号的列表');
  return {
    visible: value['visible'],
    opacity: parseNumber(value['opacity'], `${where} › opacity`, 0, 1),
    hidden: hidden as string[],
  };
}

/** Said of what a link or a file leaves out. */
const MISSING = '没有这一项';

function parseRefField(value: unknown, where: string): EntityRef {
  if (value === undefined) throw new Refused(where, MISSING);
  if (typeof value !== 'string') throw new Refused(where, '应为对象引用');
  return accept(parseRef(value, where));
}

function parseMonthField(value: unknown): Month {
  if (value === undefined) throw new Refused('视图 › month', MISSING);
  const month = typeof value === 'string' ? parseMonth(value) : null;
  if (month === null) throw new Refused('视图 › month', `“${String(value)}” 不是月份（应为 YYYY-MM）`);
  if (clampMonth(month) !== month)
    throw new Refused('视图 › month', `${String(value)} 超出 2008-01 至 2030-12`);
  return month;
}

const TABLE_TEXTS = ['query', 'filters', 'sort', 'group', 'columns', 'layout'] as const;

/** Links from before the library say nothing of a table. */
function parseTable(value: unknown): TableView {
  if (value === undefined) return INITIAL_TABLE;
  if (!isFields(value)) throw new Refused('视图 › table', '应为表格视图');
  for (const name of TABLE_TEXTS)
    if (typeof value[name] !== 'string') throw new Refused(`视图 › table › ${name}`, '应为文字');
  return accept(parseTableText(value as unknown as TableText));
}

function parseVersion1(fields: Fields): ViewState {
  const workspace = WORKSPACE_IDS.find((id) => id === fields['workspace']);
  if (workspace === undefined)
    throw new Refused('视图 › workspace', `没有“${String(fields['workspace'])}”这个工作区`);
  const library = LIBRARY_IDS.find((id) => id === fields['library']);
  if (library === undefined)
    throw new Refused('视图 › library', `没有“${String(fields['library'])}”这个项目库`);
  // Links from before the sections were part of the view say nothing of them.
  const named = fields['dataSection'] ?? INITIAL_VIEW.dataSection;
  const dataSection = DATA_SECTIONS.find((id) => id === named);
  if (dataSection === undefined)
    throw new Refused('视图 › dataSection', `数据工作区没有“${String(named)}”这一栏`);
  const layers = fields['layers'];
  if (!isFields(layers)) throw new Refused('视图 › layers', '缺少图层选择');
  const unknownLayer = Object.keys(layers).find((id) => !LAYER_IDS.some((known) => known === id));
  if (unknownLayer !== undefined) throw new Refused('视图 › layers', `没有“${unknownLayer}”这个图层`);
  const pins = fields['pins'];
  if (!Array.isArray(pins) || pins.length > MAX_PINS)
    throw new Refused('视图 › pins', `应为不超过 ${MAX_PINS} 个对象的列表`);
  if (typeof fields['officialOnly'] !== 'boolean') throw new Refused('视图 › officialOnly', '应为“是”或“否”');
  const selection = fields['selection'];
  return {
    version: 1,
    workspace,
    library,
    camera: parseCamera(fields['camera']),
    month: parseMonthField(fields['month']),
    layers: Object.fromEntries(
      LAYER_IDS.map((id) => [id, parseLayer(layers[id] ?? INITIAL_VIEW.layers[id], id)]),
    ) as unknown as ViewState['layers'],
    region: parseRefField(fields['region'], '视图 › region'),
    selection: selection === null ? null : parseRefField(selection, '视图 › selection'),
    pins: pins.map((pin, index) => parseRefField(pin, `视图 › pins › ${index + 1}`)),
    officialOnly: fields['officialOnly'],
    table: parseTable(fields['table']),
    axes: accept(parseAxesText(fields['axes'])),
    brush: accept(parseBrushText(fields['brush'])),
    dataSection,
    dispatch: accept(parseChoiceText(DISPATCH_SHAPE, fields['dispatch'], '视图 › 调度通报')),
    compare: accept(parseChoiceText(COMPARE_SHAPE, fields['compare'], '视图 › 区域比较')),
    briefing: accept(parseChoiceText(BRIEFING_SHAPE, fields['briefing'], '视图 › 汇报')),
  };
}

/**
 * Read a ViewState from JSON of any known version; old versions are upgraded by explicit functions.
 * @returns the whole view, or a refusal naming the field: never a half-applied view.
 */
export function parseViewState(json: unknown): Result<ViewState> {
  if (!isFields(json)) return refuse('视图', '不是一个视图对象');
  if (json['version'] !== 1)
    return refuse(
      '视图 › version',
      `版本 ${String(json['version'])} 不是本程序认识的版本（1），请用更新的程序打开`,
    );
  try {
    return ok(parseVersion1(json));
  } catch (error) {
    if (error instanceof Refused) return refuse(error.where, error.message);
    throw error;
  }
}
