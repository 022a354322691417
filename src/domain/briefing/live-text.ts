/** A piece of a line: plain words, or a number to be asked for. */
export type LivePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'query'; readonly query: string };

const QUERY = /\{([^{}]{1,80})\}/g;

/**
 * Part a line into words and live numbers: `高铁通车 {高铁里程@2018-12} 公里`. A brace that closes nothing is a
 * word like any other.
 */
export function parseLiveText(line: string): readonly LivePiece[] {
  const pieces: LivePiece[] = [];
  let from = 0;
  for (const match of line.matchAll(QUERY)) {
    if (match.index > from) pieces.push({ kind: 'words', text: line.slice(from, match.index) });
    pieces.push({ kind: 'query', query: (match[1] ?? '').trim() });
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ kind: 'words', text: line.slice(from) });
  return pieces;
}

/** The live numbers of some lines, each once, in the order they stand. */
export function queriesOf(lines: readonly string[]): readonly string[] {
  return [
    ...new Set(
      lines.flatMap((line) =>
        parseLiveText(line).flatMap((piece) => (piece.kind === 'query' ? [piece.query] : [])),
      ),
    ),
  ];
}
