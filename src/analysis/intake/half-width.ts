/** Full-width digits, letters and signs as their ASCII ones; every kind of blank left out; dashes as one. */
export function compactText(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u00a0\u200b\ufeff]+/g, '')
    .replace(/[—–―‐‑−]/g, '-')
    .replace(/[～∼〜]/g, '~');
}
