/** A stretch of text, matched or not. */
export interface TextPiece {
  readonly text: string;
  readonly matched: boolean;
  /** Where it begins in the whole text. */
  readonly at: number;
}

/**
 * Which characters of the shown text carry the matched part: as one stretch, or one after another where the
 * shown name is the longer form (济南高新区 in 济南高新技术产业开发区).
 * @returns null when the shown text does not contain it.
 */
function locate(shown: string, part: string): ReadonlySet<number> | null {
  const at = shown.indexOf(part);
  if (at >= 0) return new Set(Array.from({ length: part.length }, (_, i) => at + i));
  const found = new Set<number>();
  let from = 0;
  for (const character of part) {
    const next = shown.indexOf(character, from);
    if (next < 0) return null;
    found.add(next);
    from = next + 1;
  }
  return found;
}

/** Cut the shown text into matched and other pieces; null when it does not carry the match. */
export function highlightIn(shown: string, part: string): readonly TextPiece[] | null {
  if (part === '') return [{ text: shown, matched: false, at: 0 }];
  const marked = locate(shown, part);
  if (marked === null) return null;
  const pieces: TextPiece[] = [];
  for (let at = 0; at < shown.length; at++) {
    const matched = marked.has(at);
    const last = pieces.at(-1);
    if (last?.matched === matched)
      pieces[pieces.length - 1] = { ...last, text: last.text + (shown[at] ?? '') };
    else pieces.push({ text: shown[at] ?? '', matched, at });
  }
  return pieces;
}

const BEFORE = 10;
const AFTER = 22;

/** A long text cut to the surroundings of the match. */
export function clipAround(text: string, from: number, to: number): readonly TextPiece[] {
  const start = Math.max(0, from - BEFORE);
  const end = Math.min(text.length, to + AFTER);
  return [
    { text: `${start > 0 ? '…' : ''}${text.slice(start, from)}`, matched: false, at: start - 1 },
    { text: text.slice(from, to), matched: true, at: from },
    { text: `${text.slice(to, end)}${end < text.length ? '…' : ''}`, matched: false, at: to },
  ];
}
