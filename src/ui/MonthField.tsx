/** A month as year and month, in the page's own language: a browser's picker speaks the browser's. */
export function MonthField(props: {
  readonly label: string;
  /** @nodata null: none is chosen */
  readonly year: number | null;
  /** 1–12 @nodata null */
  readonly month: number | null;
  readonly years: readonly number[];
  readonly yearWord: (year: number) => string;
  readonly monthWord: (month: number) => string;
  readonly blankWord: string;
  readonly onChange: (year: number, month: number) => void;
}) {
  const { label, year, month, years, yearWord, monthWord, blankWord, onChange } = props;
  const all = year === null || years.includes(year) ? years : [...years, year].sort((a, b) => a - b);
  return (
    <span className="month-field" role="group" aria-label={label}>
      <select
        aria-label={`${label} · ${yearWord(year ?? all[0] ?? 0)}`}
        value={year ?? ''}
        onChange={(event) => onChange(Number(event.target.value), month ?? 1)}
      >
        {year === null ? <option value="">{blankWord}</option> : null}
        {all.map((each) => (
          <option key={each} value={each}>
            {yearWord(each)}
          </option>
        ))}
      </select>
      <select
        aria-label={`${label} · ${monthWord(month ?? 1)}`}
        value={month ?? ''}
        disabled={year === null}
        onChange={(event) => onChange(year ?? all[0] ?? 0, Number(event.target.value))}
      >
        {month === null ? <option value="">{blankWord}</option> : null}
        {Array.from({ length: 12 }, (_month, index) => (
          <option key={index} value={index + 1}>
            {monthWord(index + 1)}
          </option>
        ))}
      </select>
    </span>
  );
}
