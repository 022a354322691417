/** Units Chinese offices write money in. */
export const MONEY_UNITS = {
  yuan: { zh: '元', wan: 0.0001 },
  thousand: { zh: '千元', wan: 0.1 },
  wan: { zh: '万元', wan: 1 },
  million: { zh: '百万元', wan: 100 },
  yi: { zh: '亿元', wan: 10_000 },
} as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;

/** Currencies that are not ours: a number in them is not converted. */
export const FOREIGN_MONEY = /美元|美金|欧元|日元|港元|港币|韩元|英镑|USD|EUR/i;

const UNIT_OF_WORD: Readonly<Record<string, MoneyUnit>> = {
  百万元: 'million',
  百万: 'million',
  亿元: 'yi',
  亿: 'yi',
  万元: 'wan',
  万: 'wan',
  千元: 'thousand',
  元: 'yuan',
};

/** A unit of money alone: `万元`, `亿`, `（万元）`. @nodata null */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  if (text === '') return null;
  return UNIT_OF_WORD[text.replace(/^[(（[【]|[)）\]】]$/g, '').replace(/^人民币/, '')] ?? null;
}

/** The unit a heading states: in brackets, after a stroke, after `单位：` or at its end. @nodata null */
export function findMoneyUnit(compact: string): MoneyUnit | null {
  const stated =
    /[(（[【](?:人民币)?(?:单位[:：]?)?(百万元|[亿万千]?元|[亿万])[)）\]】]/.exec(compact) ??
    /单位[:：](?:人民币)?(百万元|[亿万千]?元|[亿万])/.exec(compact) ??
    /[/、,](百万元|[亿万千]?元)$/.exec(compact) ??
    /(百万元|[亿万千]元)$/.exec(compact);
  return stated === null ? null : parseMoneyUnit(stated[1] ?? '');
}

/** Money in 万元, without the dust of binary fractions. @unit 万元 */
export const toWan = (value: number, unit: MoneyUnit): number =>
  unit === 'wan' ? value : Number((value * MONEY_UNITS[unit].wan).toPrecision(15));
