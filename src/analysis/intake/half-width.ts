/** Most cells have none of these; asking once is cheaper than replacing four times. */
const UNEVEN = /[\s\u00a0\u200b\u2010-\u2015\u2212\u223c\u3000\u301c\ufeff\uff01-\uff5e]/;

/** Full-width digits, letters and signs as their ASCII ones; every kind of blank left out; dashes as one. */
export function compactText(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u00a0\u200b\ufeff]+/g, '')
    .replace(/[—–―‐‑−]/g, '-')
    .replace(/[～∼〜]/g, '~');
}
