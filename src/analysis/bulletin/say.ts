import type { DocumentRun } from '@/domain/document/official-document';
import type { BulletinFigure } from './bulletin-figure';

/** A line of a bulletin while it is written: words and numbers. */
export type Line = readonly (string | BulletinFigure)[];
type Piece = string | BulletinFigure | Line;

const isLine = (piece: Piece): piece is Line => Array.isArray(piece);

/** Write a line with its numbers in place: say`共有${count}个`. No digit is written by the words themselves. */
export const say = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Line =>
  words.flatMap((word, index): Line => {
    const piece = pieces[index];
    const own = word === '' ? [] : [word];
    return piece === undefined ? own : isLine(piece) ? [...own, ...piece] : [...own, piece];
  });

/** Nothing said. */
export const SILENCE: Line = [];

/** Lines one behind the other with a mark between; those that say nothing are left out. */
export function joinLines(lines: readonly Line[], mark: string): Line {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 || mark === '' ? line : [mark, ...line]));
}

/** A line as runs of a document: neighbouring words become one, numbers are entered in the book. @throws where two numbers of one id differ */
export function toRuns(line: Line, book: Map<string, BulletinFigure>): readonly DocumentRun[] {
  const runs: DocumentRun[] = [];
  for (const piece of line) {
    if (typeof piece === 'string') {
      const last = runs.at(-1);
      if (piece === '') continue;
      if (last?.kind === 'text') runs[runs.length - 1] = { kind: 'text', text: last.text + piece };
      else runs.push({ kind: 'text', text: piece });
      continue;
    }
    const known = book.get(piece.id);
    if (known !== undefined && (known.text !== piece.text || known.unit !== piece.unit))
      throw new Error(`toRuns: two numbers are called ${piece.id}: ${known.text} and ${piece.text}`);
    if (known === undefined) book.set(piece.id, piece);
    runs.push({ kind: 'figure', figureId: piece.id });
  }
  return runs;
}
