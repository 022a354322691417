/** Signs of degree, minute and second, and the words and letters clerks use for them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[º˚∘度]/g, '°'],
  [/[″“”〃＂秒]|''|′′|’’|‘‘/g, '"'],
  [/[′‘’`´＇‵分]/g, "'"],
  [/[，、﹐]/g, ','],
  [/[；]/g, ';'],
  [/[－–—−‐]/g, '-'],
  [/[。．﹒]/g, '.'],
  [/[：]/g, ':'],
];

/** Words that name an axis become its letter, `经度` before its 度 could be taken for a sign. */
const AXIS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/东经|经度|longitude|lng|lon/gi, 'E'],
  [/北纬|纬度|latitude|lat/gi, 'N'],
  [/经/g, 'E'],
  [/纬/g, 'N'],
];

const AXIS_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/e/g, 'E'],
  [/n(?=\s*:|\s*\d|\s*$|[\s,;])/g, 'N'],
];

/** Words and brackets that carry nothing: `坐标：(…)`, `POINT(…)`, `X=…`, `米`. */
const NOISE = /point|坐标\s*:?|约|东|北|[横纵]|[xy]\s*[=:]?(?=\s*-?\d)|米|[()[\]【】{}=]|m(?=$|[\s,;])/gi;

/**
 * One plain writing for all: half-width digits, `°`, `'`, `"`, commas, and E or N for the axis.
 * Exponents `1.187E2` are left alone, for Excel writes such.
 */
export function plainCoordinateText(text: string): string {
  const replaceAll = (from: string, pairs: readonly (readonly [RegExp, string])[]): string =>
    pairs.reduce((plain, [pattern, sign]) => plain.replace(pattern, sign), from);
  const signed = replaceAll(replaceAll(text, AXIS_WORDS), SIGNS).normalize('NFKC');
  return replaceAll(signed.replace(/(\d)[eE]\+?(\d{1,2})(?![\d.°])/g, '$1^$2'), AXIS_LETTERS)
    .replace(/(?<=[EN])\s*[:=]\s*/g, '')
    .replace(/(?<=\d)\s*\.\s*(?=\d)/g, '.')
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
