/** East Asian wide and full-width characters, and the dashes and dots that Chinese faces draw a whole square wide. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2025\u2026\u2460-\u24ff\u25a0-\u25ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;

/** Width of a text where a hanzi is 2 and a digit is 1. @unit half squares */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || character.length > 1 ? 2 : 1;
  return width;
}

/** Fill a text up with spaces to a width; a longer one stays whole. @param width in half squares */
export function padText(text: string, width: number, align: 'start' | 'end' | 'center'): string {
  const free = Math.max(0, width - textWidth(text));
  const before = align === 'start' ? 0 : align === 'end' ? free : Math.floor(free / 2);
  return ' '.repeat(before) + text + ' '.repeat(free - before);
}
