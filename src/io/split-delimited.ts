/** Separators of text tables, likeliest first. */
const SEPARATORS = [',', '\t', ';', '，', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * Split a text table into cells (RFC 4180): quotes may hold separators and line ends, two quotes are one.
 * A quote inside an unquoted cell is a character; one that never closes ends with the text.
 */
export function splitDelimited(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  let isFresh = true;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    isFresh = true;
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++] as string;
      else isQuoted = false;
    } else if (letter === '"' && isFresh) {
      isQuoted = true;
      isFresh = false;
    } else if (letter === separator) endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else {
      cell += letter;
      isFresh = false;
    }
  }
  if (cell !== '' || row.length > 0 || !isFresh) endRow();
  return rows;
}

/** The separator that cuts the first lines most evenly into the most columns; a comma when none does. */
export function detectSeparator(text: string): Separator {
  const head = text.slice(0, 20_000);
  let best: Separator = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const widths = splitDelimited(head, separator)
      .slice(0, 30)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const usual = [...widths].sort((a, b) => a - b)[widths.length >> 1] ?? 0;
    const score = widths.filter((width) => width === usual).length * usual;
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}
