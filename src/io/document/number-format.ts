import type { DocumentFigure } from '@/domain/document/official-document';
import { roundDecimal } from '@/lib/round-decimal';

const WRITTEN = /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const groupDigits = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');

/**
 * Number format that shows a figure's value exactly as the document writes it.
 * @returns null where no format does: an unknown, a number written without its sign, another rounding; it is then written as text
 */
export function numberFormatOf({ text, value }: DocumentFigure): string | null {
  const match = WRITTEN.exec(text);
  if (match === null || value === null) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const digits = roundDecimal(value, decimals.length);
  const isGrouped = whole.includes(',');
  const shown = isGrouped ? groupDigits(digits) : digits;
  const expectedSign = value < 0 && Number(digits) !== 0 ? '-' : '';
  if (sign === '+' ? expectedSign !== '' : sign.replace('−', '-') !== expectedSign) return null;
  if (`${sign}${shown}` !== text) return null;
  const plain = `${isGrouped ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`;
  if (sign === '') return plain;
  const positive = sign === '+' ? `"+"${plain}` : plain;
  const negative = sign === '-' ? `-${plain}` : `"−"${plain}`;
  return `${positive};${negative};${sign === '+' ? `"+"${plain}` : plain}`;
}
