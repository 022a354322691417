import { isRawDate, isRawFormula, type RawCell } from '@/lib/raw-workbook';
import { compactText } from './half-width';
import { FOREIGN_MONEY, type MoneyUnit, parseMoneyUnit, toWan } from './money-unit';

/** What a cell of an amount says. @rule IMP-4 */
export type AmountReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'amount';
      readonly value: number;
      /** The unit the cell itself states. @nodata null */
      readonly unit: MoneyUnit | null;
      /** Written with 约, 近, 余 …: read as the number given. */
      readonly isApprox: boolean;
    }
  | { readonly kind: 'unreadable' };

const BLANK = /^(?:[-/\\.…*]*|无|暂无|没有|待定|未定|待核|不详|空|N\/?A)$/i;
const BEFORE = /^(?:大约|约|近|逾|超过|超|不低于|不少于|预计|暂估|估算|>=|≥|>|¥|￥|人民币)+/;
const AFTER = /(?:左右|以上|上下)$/;
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const NUMBER = new RegExp(`^([+-]?${DIGITS})([余多])?(百万元|千元|[亿万]元?|元)?([余多])?$`);
const YI_AND_WAN = /^(\d+(?:\.\d+)?)亿元?(?:零)?(\d+(?:\.\d+)?)万元?$/;
const SIGNS_OF_ESTIMATE = /[约近逾超余多估≥>]|不低于|不少于|预计|左右|以上|上下/;

const UNREADABLE: AmountReading = { kind: 'unreadable' };
const amount = (value: number, unit: MoneyUnit | null, isApprox: boolean): AmountReading =>
  Number.isFinite(value) ? { kind: 'amount', value, unit, isApprox } : UNREADABLE;

/**
 * Read an amount: thousands separators, full-width digits, `约10亿`, `1亿2000万`, `—` for none.
 * A range, a foreign currency, a broken grouping or any other text is unreadable, never a guess.
 * @rule IMP-4
 */
export function readAmount(cell: RawCell): AmountReading {
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'number') return amount(cell, null, false);
  if (typeof cell === 'boolean' || isRawDate(cell) || isRawFormula(cell)) return UNREADABLE;
  const text = compactText(cell);
  if (BLANK.test(text)) return { kind: 'blank' };
  if (FOREIGN_MONEY.test(text)) return UNREADABLE;
  const isApprox = SIGNS_OF_ESTIMATE.test(text);
  const bare = text.replace(BEFORE, '').replace(AFTER, '');
  const both = YI_AND_WAN.exec(bare);
  if (both !== null) return amount(toWan(Number(both[1]), 'yi') + Number(both[2]), 'wan', isApprox);
  const match = NUMBER.exec(bare);
  if (match === null) return UNREADABLE;
  return amount(Number((match[1] ?? '').replaceAll(',', '')), parseMoneyUnit(match[3] ?? ''), isApprox);
}
