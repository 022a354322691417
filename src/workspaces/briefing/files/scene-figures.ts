import '@/i18n/add-axes-words';
import '@/i18n/add-dispatch-ranking-words';
import { makeDispatchLedger } from '@/analysis/dispatch/dispatch-ledger';
import { listUnits } from '@/analysis/dispatch/list-units';
import { valueOfMeasure } from '@/analysis/dispatch/rank-units';
import type { Scene } from '@/domain/briefing/scene';
import type { DeckChart, DeckTable } from '@/domain/document/slide-deck';
import { listReportMonths, type Library } from '@/domain/library/library';
import { byRank, makeRows, type RankingRow } from '../../dispatch/ranking/ranking-rows';
import { showPoints, showShare } from '../../dispatch/ranking/show-measure';
import { cellText, COLUMN_RULES } from '../../library/table-columns';
import { dataMonthOf } from '../../library/use-table';
import type { FilesRoom } from './files-room';
import { matrixOfView, tableOfMatrix } from './view-matrix';
import { tableOfView } from './view-table';

/** What a scene shows beside its words that is no map. */
export interface SceneFigures {
  readonly table: DeckTable | null;
  readonly chart: DeckChart | null;
}

const NONE: SceneFigures = { table: null, chart: null };
/** Rows of a list that stand in a file; the rest is counted. */
const MOST_ROWS = 24;
const LIST_COLUMNS = ['name', 'city', 'stage', 'light', 'total', 'completion'] as const;

function rankingFigures(room: FilesRoom, { view }: Scene, library: Library): SceneFigures {
  const { t, locale, province } = room;
  const { measure, order } = view.dispatch;
  const kind = view.dispatch.unit === 'province' ? 'city' : view.dispatch.unit;
  const months = listReportMonths(library);
  if (months.length === 0) return NONE;
  const month = dataMonthOf(months, view.month);
  const units = listUnits(kind, province.atlas);
  const official = makeRows(makeDispatchLedger(library), kind, units, month, locale);
  const rows = order === 'rank' ? [...official].sort(byRank(measure)) : official;
  const caption = t('briefing.files.ranking', {
    unit: t(`ranking.unit.${kind}`),
    measure: t(`ranking.measure.${measure}`),
  });
  const unit = measure === 'lead' ? t('library.points') : '%';
  const valueTitle = `${t(`ranking.measure.${measure}`)}${locale === 'zh' ? `（${unit}）` : ` (${unit})`}`;
  const barOf = (row: RankingRow): DeckChart['bars'][number] => {
    const ratio = valueOfMeasure(row.measure, measure);
    if (!ratio.defined) return { label: row.name, value: null, text: '—' };
    const value = measure === 'lead' ? ratio.value : ratio.value * 100;
    const digits = measure === 'lead' ? 1 : 2;
    // What is drawn is what is written: a bar is as long as its number says.
    return { label: row.name, value: Number(value.toFixed(digits)), text: value.toFixed(digits) };
  };
  return {
    chart: { caption, valueTitle, bars: rows.map(barOf) },
    table: {
      caption,
      headings: [
        t('briefing.files.rank'),
        t('ranking.column.name'),
        t('ranking.measure.start'),
        t('ranking.measure.completion'),
        `${t('ranking.measure.lead')}（${t('library.points')}）`,
      ],
      rows: rows.map(({ name, measure: of, ranks }) => [
        ranks[measure].rank === null ? '—' : String(ranks[measure].rank),
        name,
        showShare(of.start.ratio),
        showShare(of.completion.ratio),
        showPoints(of.lead),
      ]),
      aligns: ['center', 'start', 'end', 'end', 'end'],
      note: '',
    },
  };
}

function listFigures(room: FilesRoom, { view }: Scene, library: Library): SceneFigures {
  const { t, locale } = room;
  const { rows, order, words } = tableOfView(room, view, library);
  const shown = order.slice(0, MOST_ROWS).flatMap((index) => rows[index] ?? []);
  if (shown.length === 0) return NONE;
  const unit = locale === 'zh' ? '（万元）' : ' (10,000 yuan)';
  return {
    chart: null,
    table: {
      // Said above the table: what is left out must be read before it.
      caption:
        order.length > shown.length
          ? `${t('briefing.files.list')}（${t('briefing.files.list.note', { count: order.length, shown: shown.length })}）`
          : t('briefing.files.list'),
      headings: LIST_COLUMNS.map((column) => `${t(`column.${column}`)}${column === 'total' ? unit : ''}`),
      rows: shown.map((row) => LIST_COLUMNS.map((column) => cellText(column, row, 'wan', words))),
      aligns: LIST_COLUMNS.map((column) => (COLUMN_RULES[column].isNumber ? 'end' : 'start')),
      note: '',
    },
  };
}

/** The table and the chart of a scene of the matrix, the ranking or the list, by the rules of the screen. */
export function figuresOf(room: FilesRoom, scene: Scene): SceneFigures {
  const { view } = scene;
  const library = room.libraries.get(view.library);
  if (library === undefined || scene.kind !== 'view') return NONE;
  if (view.workspace === 'axes' && view.axes.layout !== 'map' && view.axes.mode !== 'difference')
    return {
      table: tableOfMatrix(room, matrixOfView(room, view, tableOfView(room, view, library))),
      chart: null,
    };
  if (view.workspace === 'dispatch' && view.dispatch.section === 'ranking')
    return rankingFigures(room, scene, library);
  if (view.workspace === 'library') return listFigures(room, scene, library);
  return NONE;
}
