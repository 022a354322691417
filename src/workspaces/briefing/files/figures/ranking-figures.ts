import '@/i18n/add-dispatch-ranking-words';
import { makeDispatchLedger } from '@/analysis/dispatch/dispatch-ledger';
import { listUnits } from '@/analysis/dispatch/list-units';
import { valueOfMeasure } from '@/analysis/dispatch/rank-units';
import type { DeckChart } from '@/domain/document/slide-deck';
import type { Library } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import type { ViewState } from '@/domain/view-state/view-state';
import { byRank, makeRows, type RankingRow } from '../../../dispatch/ranking/ranking-rows';
import { showPoints, showShare } from '../../../dispatch/ranking/show-measure';
import type { FilesRoom } from '../files-room';
import type { SceneFigures } from './figure-parts';

/** Units of dispatch by a measure: bars and a table. */
export function rankingFigures(
  room: FilesRoom,
  view: ViewState,
  library: Library,
  month: Month,
): SceneFigures {
  const { t, locale, province } = room;
  const { measure, order } = view.dispatch;
  const kind = view.dispatch.unit === 'province' ? 'city' : view.dispatch.unit;
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
    notDrawn: '',
  };
}
