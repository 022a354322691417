import { type Month, monthNumberOf, monthOf, yearOf } from '@/domain/time/month';
import { MonthField } from '@/ui/MonthField';
import { useApp, useTranslate } from './app-context';

/** Years an office may report on: those of the time bar. */
const YEARS = Array.from({ length: 23 }, (_year, index) => 2008 + index);
const EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Choose a month. */
export function MonthChoice(props: {
  readonly label: string;
  /** @nodata null */
  readonly month: Month | null;
  readonly onChange: (month: Month) => void;
}) {
  const { label, month, onChange } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  return (
    <MonthField
      label={label}
      year={month === null ? null : yearOf(month)}
      month={month === null ? null : monthNumberOf(month)}
      years={YEARS}
      yearWord={(year) => (locale === 'zh' ? `${year}年` : String(year))}
      monthWord={(each) => (locale === 'zh' ? `${each}月` : (EN[each - 1] ?? ''))}
      blankWord={t('month.choose')}
      onChange={(year, each) => onChange(monthOf(year, each))}
    />
  );
}
