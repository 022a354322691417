import { roundDecimal } from '@/lib/round-decimal';

const PATTERN = /(#,##)?0(?:\.(0+))?/;

/** The section of a format for a number: positive, negative, zero. */
function sectionOf(format: string, value: number): { readonly section: string; readonly isSigned: boolean } {
  const sections = format.split(';');
  const [positive = 'General', negative, zero] = sections;
  if (value < 0)
    return negative === undefined
      ? { section: positive, isSigned: true }
      : { section: negative, isSigned: false };
  return { section: value === 0 ? (zero ?? positive) : positive, isSigned: false };
}

/**
 * What a spreadsheet shows of a stored number.
 * @param format a number format of digits, groups and quoted text; any other shows the number as it is stored
 */
export function showNumber(value: number, format: string): string {
  const { section, isSigned } = sectionOf(format, value);
  const match = PATTERN.exec(section.replaceAll(/"[^"]*"/g, (quoted) => '\u0001'.repeat(quoted.length)));
  if (match === null) return String(value);
  const digits = roundDecimal(value, match[2]?.length ?? 0);
  const grouped = match[1] === undefined ? digits : digits.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
  const before = section.slice(0, match.index).replaceAll('"', '');
  const after = section.slice(match.index + match[0].length).replaceAll('"', '');
  return `${isSigned ? '-' : ''}${before}${grouped}${after}`;
}
