import '@/i18n/add-dispatch-rules-words';
import '@/i18n/add-indicator-words';
import { judgeTarget, TARGET_STATES, type TargetJudgement } from '@/analysis/target-state';
import type { Target } from '@/domain/policy/target';
import type { ViewState } from '@/domain/view-state/view-state';
import { formatClauseNumber } from '@/i18n/clause-number';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatQuantity } from '@/i18n/format-quantity';
import { targetName, targetPlace } from '@/i18n/target-name';
import { formatStated } from '../../../overview/target-words';
import type { FilesRoom } from '../files-room';
import { barOf, type SceneFigures, tableOfRows, wordColumn } from './figure-parts';

/** Every stated number with its honest state. */
export function assessmentFigures(room: FilesRoom, { month }: ViewState): SceneFigures {
  const { t, locale, province } = room;
  const { targets, targetReadings } = province.atlas;
  const rows = targets.map((target) => ({ target, judgement: judgeTarget(target, targetReadings, month) }));
  type Row = { readonly target: Target; readonly judgement: TargetJudgement };
  return {
    chart: {
      caption: t('briefing.files.targets'),
      valueTitle: t('briefing.files.targets.count'),
      bars: TARGET_STATES.map((state) =>
        barOf(
          t(`target.state.${state}`),
          rows.filter(({ judgement }) => judgement.state === state).length,
          0,
        ),
      ),
    },
    table: tableOfRows<Row>(
      room,
      t('target.all'),
      [
        wordColumn(t('assess.indicator'), ({ target }) => targetName(target, locale)),
        wordColumn(
          t('assess.clause'),
          ({ target }) => `${target.documentId} ${formatClauseNumber(target.locationText, locale)}`,
        ),
        wordColumn(t('assess.stated'), ({ target }) => formatStated(target, locale)),
        wordColumn(t('assess.place'), ({ target }) => targetPlace(target, locale)),
        wordColumn(t('assess.reading'), ({ judgement: { reading } }) =>
          reading === null
            ? t('assess.noReading')
            : t('target.reading', {
                value: formatQuantity(reading.value, reading.unit, locale),
                date: formatFuzzyDate(reading.date, locale),
              }),
        ),
        wordColumn(t('assess.state'), ({ judgement }) => t(`target.state.${judgement.state}`)),
      ],
      rows,
    ),
    notDrawn: '',
  };
}
