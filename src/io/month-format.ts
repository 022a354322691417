/** Number formats of Chinese Excel and WPS that show year and month, not the day. @source ECMA-376-1 §18.8.30, zh-cn */
const BUILT_IN = new Set([17, 27, 36, 50, 52, 55, 57]);

/** Whether a number format shows a month without a day: `yyyy"年"m"月"`, `yyyy-mm`, `mmm-yy`. */
export function isMonthFormat(format: string): boolean {
  const code = format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    .split(';')[0]
    ?.toLowerCase();
  return code !== undefined && code.includes('y') && code.includes('m') && !/[dhs]/.test(code);
}

/** Whether a workbook's style sheet knows any such format: if not, styles need not be read. */
export function usesMonthFormat(stylesXml: string): boolean {
  for (const match of stylesXml.matchAll(/formatCode="([^"]*)"/g))
    if (isMonthFormat((match[1] ?? '').replaceAll('&quot;', '"'))) return true;
  for (const match of stylesXml.matchAll(/numFmtId="(\d+)"/g))
    if (BUILT_IN.has(Number(match[1]))) return true;
  return false;
}
