import { computeLeadPoints } from '@/analysis/dispatch-rates';
import { type CompletionByMoney, summarizeMatrix } from '@/analysis/two-axes/matrix-summary';
import { monthNumberOf } from '@/domain/time/month';
import type { Locale } from '@/i18n/locale';
import type { AxesModel } from './use-axes';

/** The public measure of what is chosen, as the sums beside it have it. @nodata null: no project has a plan and a report */
export function completionByMoney({ table }: Pick<AxesModel, 'table'>): CompletionByMoney | null {
  const { ratio } = table.sums.completion;
  const lead = computeLeadPoints(ratio, monthNumberOf(table.month));
  return ratio.defined && lead.defined ? { completion: ratio.value, leadPoints: lead.value } : null;
}

/** All sentences of the view as it stands. */
export function saySummary(model: AxesModel, locale: Locale): readonly string[] {
  const { matrix, brushed, axes, table, changed } = model;
  return summarizeMatrix(
    {
      matrix: brushed ?? matrix,
      month: table.month,
      drill: table.library.drill,
      brushed: brushed !== null,
      order: axes.order === 'diagonal' ? model.diagonality : null,
      compared: changed,
      // Under a brush most cells are empty of what it chose: that is no gap.
      gaps: axes.mode === 'gap' && brushed === null,
      byMoney: completionByMoney(model),
    },
    locale,
  );
}
