import type { RawCell, RawMerge, RawSheet } from '@/lib/raw-workbook';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** A cell may claim any span; a table of a clipboard is not wider or higher than this. */
const MAX_SPAN = 1000;

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text of a piece of HTML: line breaks stay, the source's own line ends are spaces. */
function textOfHtml(html: string): string {
  const withBreaks = html
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^>]*>|<\/(?:p|div)>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return decodeEntities(withBreaks)
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

function readSpan(attributes: string, name: string): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`, 'i').exec(attributes);
  return Math.min(MAX_SPAN, Math.max(1, Number(match?.[1] ?? 1)));
}

/**
 * Read the first table of a piece of HTML, as Excel and WPS put it on the clipboard.
 * Spans become merges; cells under a span stay blank. Runs without a DOM.
 * @returns null when there is no table in it
 */
export function readHtmlTable(html: string, name: string): RawSheet | null {
  const clean = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script|xml)\b[\s\S]*?<\/\1>/gi, '');
  const start = clean.search(/<table\b/i);
  if (start < 0) return null;
  const end = clean.slice(start).search(/<\/table>/i);
  const table = end < 0 ? clean.slice(start) : clean.slice(start, start + end);
  const rows: RawCell[][] = [];
  const merges: RawMerge[] = [];
  /** Rows a column is still covered for, by a span from above. */
  const covered: number[] = [];
  for (const rowHtml of table.split(/<tr\b[^>]*>/i).slice(1)) {
    const row: RawCell[] = [];
    const top = rows.length;
    let column = 0;
    const skipCovered = (): void => {
      while ((covered[column] ?? 0) > 0) row[column++] = null;
    };
    const cells = rowHtml.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dhr]>|$)/gi);
    for (const [, attributes = '', content = ''] of cells) {
      skipCovered();
      const height = readSpan(attributes, 'rowspan');
      const width = readSpan(attributes, 'colspan');
      const text = textOfHtml(content);
      if (height > 1 || width > 1)
        merges.push({ top, left: column, bottom: top + height - 1, right: column + width - 1 });
      for (let part = 0; part < width; part++) {
        row[column] = part === 0 && text !== '' ? text : null;
        covered[column++] = height;
      }
    }
    skipCovered();
    for (let at = 0; at < covered.length; at++) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    rows.push(Array.from(row, (cell) => cell ?? null));
  }
  return { name, isHidden: false, rows, merges, hiddenRows: [] };
}
