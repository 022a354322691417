import { totalsOf } from '@/analysis/rule-lab/compare-lights';
import { COLOR_OF_RANK } from '@/analysis/rule-lab/judge-readings';
import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';
import { formatNumber } from '@/i18n/format-number';
import { StatusMark } from '../../library/StatusMark';
import type { FacetWords } from '../../library/row-facets';
import type { RuleLab } from './use-rule-lab';

/** How many change, and the lights before and after: stays in sight while a limit is moved. */
export function LabSum({ lab, words }: { readonly lab: RuleLab; readonly words: FacetWords }) {
  const { t, locale } = words;
  const { before, after, shift } = lab;
  const worse = shift.byCity.reduce((sum, each) => sum + each.worse, 0);
  const count = shift.changed.length;
  const [were, are] = [totalsOf(before), totalsOf(after)];
  return (
    <>
      <p role="status" className="rules-lab-sum" data-changed={count}>
        {count === 0
          ? t('rules.lab.none')
          : t('rules.lab.changed', {
              count: formatNumber(count),
              worse: formatNumber(worse),
              better: formatNumber(count - worse),
            })}
      </p>
      <p className="rules-totals">
        {[3, 2, 1, 0].map((rank) => {
          const color = COLOR_OF_RANK[rank] ?? 'none';
          const [was, is] = [were[rank] ?? 0, are[rank] ?? 0];
          return (
            <span key={rank}>
              <StatusMark color={color} word={LIGHT_COLORS[color][locale]} />
              {was === is ? formatNumber(is) : `${formatNumber(was)} → ${formatNumber(is)}`}
            </span>
          );
        })}
      </p>
    </>
  );
}
