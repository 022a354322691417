/**
 * Date formats that Chinese Excel and WPS use by number alone, without writing them into the file.
 * @source ECMA-376-1 §18.8.30, built-in formats of zh-cn
 */
const BUILT_IN_DATES: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Whether a number format shows a month without a day: `yyyy"年"m"月"`, `yyyy-mm`, `mmm-yy`. */
export function isMonthFormat(format: string): boolean {
  const code = format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    .split(';')[0]
    ?.toLowerCase();
  return code !== undefined && code.includes('y') && code.includes('m') && !/[dhs]/.test(code);
}

const decode = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Whether a style sheet knows a format of a month: if not, the styles of cells need not be read. */
export function usesMonthFormat(stylesXml: string): boolean {
  for (const match of stylesXml.matchAll(/formatCode="([^"]*)"/g))
    if (isMonthFormat(decode(match[1] ?? ''))) return true;
  return /numFmtId="17"/.test(stylesXml);
}

/**
 * Write the built-in date formats a style sheet uses into it, for readers that do not know the Chinese ones.
 * @returns the style sheet with them, or null when it uses none that it does not define
 */
export function defineBuiltInDates(stylesXml: string): string | null {
  const defined = new Set(
    [...stylesXml.matchAll(/<numFmt\b[^>]*numFmtId="(\d+)"/g)].map((match) => match[1]),
  );
  const used = new Set([...stylesXml.matchAll(/<xf\b[^>]*numFmtId="(\d+)"/g)].map((match) => match[1] ?? ''));
  const missing = [...used].filter((id) => !defined.has(id) && BUILT_IN_DATES[Number(id)] !== undefined);
  if (missing.length === 0) return null;
  const formats = missing
    .map(
      (id) =>
        `<numFmt numFmtId="${id}" formatCode="${BUILT_IN_DATES[Number(id)]?.replaceAll('"', '&quot;')}"/>`,
    )
    .join('');
  if (stylesXml.includes('</numFmts>')) return stylesXml.replace('</numFmts>', `${formats}</numFmts>`);
  return stylesXml.replace(
    /(<styleSheet\b[^>]*>)/,
    `$1<numFmts count="${missing.length}">${formats}</numFmts>`,
  );
}
