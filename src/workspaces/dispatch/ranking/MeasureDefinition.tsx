import { computeElapsedShare } from '@/analysis/dispatch-rates';
import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import { monthNumberOf } from '@/domain/time/month';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import { formatNumber } from '@/i18n/format-number';
import { Dialog } from '@/ui/Dialog';
import { showMoney, showPoints, showShare } from './show-measure';
import { focusName, type Ranking } from './use-ranking';

/** What can be defined. */
export type Defined = RankMeasure | 'cumulative' | 'month' | 'range';

const RULES: Readonly<Record<Defined, string>> = {
  start: 'RATE-1',
  completion: 'RATE-2',
  lead: 'RATE-3、RATE-4',
  cumulative: 'RANK-1',
  month: 'RATE-5',
  range: 'RANK-3',
};

/** The measure worked through with the numbers on the screen. */
export function workCheck(
  what: Defined,
  unit: UnitMeasure,
  ranking: Pick<Ranking, 'month' | 'locale'>,
): string {
  const { locale } = ranking;
  const month = monthNumberOf(ranking.month);
  switch (what) {
    case 'start':
      return `${formatNumber(unit.start.part)} ÷ ${formatNumber(unit.start.whole)} = ${showShare(unit.start.ratio)}`;
    case 'completion':
      return `${showMoney(unit.completion.part, locale)} ÷ ${showMoney(unit.completion.whole, locale)} = ${showShare(unit.completion.ratio)}`;
    case 'lead':
      return `${showShare(unit.completion.ratio)} − ${month} ÷ 12 (${showShare({ defined: true, value: computeElapsedShare(month) })}) = ${showPoints(unit.lead)}`;
    case 'cumulative':
      return showMoney(unit.cumulativeWan, locale);
    case 'month':
      return showMoney(unit.monthWan, locale);
    case 'range':
      return '';
  }
}

/** What a measure is: formula, rule, the same worked with the numbers on the screen and with published ones. */
export function MeasureDefinition(props: {
  readonly what: Defined;
  readonly ranking: Ranking;
  readonly onClose: () => void;
}) {
  const { what, ranking, onClose } = props;
  const { t, selected, total } = ranking;
  const word =
    what === 'cumulative' || what === 'month' || what === 'range'
      ? (`ranking.column.${what}` as const)
      : (`ranking.measure.${what}` as const);
  const check = workCheck(what, selected?.measure ?? total, ranking);
  return (
    <Dialog
      title={t('ranking.define', { measure: t(word) })}
      closeLabel={t('action.close')}
      onClose={onClose}
    >
      <dl className="ranking-definition">
        <dt>{t('ranking.define.formula')}</dt>
        <dd>{t(`ranking.define.${what}.formula`)}</dd>
        <dt>{t('ranking.define.rule')}</dt>
        <dd>{RULES[what]}</dd>
        {check === '' ? null : (
          <>
            <dt>{t('ranking.define.check', { name: focusName(ranking) })}</dt>
            <dd data-check={what}>{check}</dd>
          </>
        )}
        {what === 'start' || what === 'completion' || what === 'lead' ? (
          <>
            <dt>{t('ranking.define.published')}</dt>
            <dd>{t(`ranking.define.${what}.published`)}</dd>
          </>
        ) : null}
        <dt>{t('ranking.define.care')}</dt>
        <dd>{t(`ranking.define.${what}.care`)}</dd>
      </dl>
    </Dialog>
  );
}
