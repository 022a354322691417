import type { DocumentRun } from '@/domain/document/official-document';

/** A number that a person typed into a paragraph, and the one it stands for. */
export interface HandNumber {
  /** Index of its run. */
  readonly run: number;
  readonly text: string;
  /** Number of the document that stood there. @nodata null: none did */
  readonly figureId: string | null;
  /** As it was written. @nodata '' */
  readonly was: string;
}

/** A paragraph as a person rewrote it. JSON as it is. */
export interface ParagraphEdit {
  readonly runs: readonly DocumentRun[];
  readonly hand: readonly HandNumber[];
  /** Numbers of the paragraph that were taken out without another in their place. */
  readonly gone: readonly { readonly figureId: string; readonly was: string }[];
}

interface Token {
  readonly text: string;
  /** @nodata null: words */
  readonly figureId: string | null;
  readonly isNumber: boolean;
}

/** A number as it may be typed, half-width or full-width. */
const NUMBER = /[\d０-９]+(?:[.．][\d０-９]+)?/g;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const letters = (until: number): void => {
    for (const letter of text.slice(from, until))
      tokens.push({ text: letter, figureId: null, isNumber: false });
  };
  for (const match of text.matchAll(NUMBER)) {
    letters(match.index);
    tokens.push({ text: match[0], figureId: null, isNumber: true });
    from = match.index + match[0].length;
  }
  letters(text.length);
  return tokens;
}

/** Index in `after` that each token of `before` is kept at; the longest common sequence of texts. @nodata −1 */
function alignTokens(before: readonly Token[], after: readonly Token[]): readonly number[] {
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i]?.text === after[j]?.text
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  const kept = before.map(() => -1);
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i]?.text === after[j]?.text) kept[i++] = j++;
    else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}

/**
 * Read what a person typed over a paragraph. A number that stands untouched stays live; one that was changed is
 * a number by hand beside the one it replaced; one that was taken out is named. Numbers of the words
 * themselves (dates, names) are no one's figure and may be moved freely.
 * @param runs the paragraph as made, or as edited before
 * @returns null where nothing was changed
 * @rule BUL-8
 */
export function editParagraph(
  runs: readonly DocumentRun[],
  textOf: (run: DocumentRun) => string,
  typed: string,
): ParagraphEdit | null {
  if (runs.map(textOf).join('') === typed) return null;
  const before = runs.flatMap((run): readonly Token[] =>
    run.kind === 'figure'
      ? [{ text: textOf(run), figureId: run.figureId, isNumber: true }]
      : tokensOf(run.text),
  );
  // A figure may be written with a sign or as a dash: such a piece of the typed text is one token too.
  const after = tokensOf(typed);
  const kept = alignTokens(before, after);
  const liveAt = new Map<number, string>();
  const heldAt = new Set<number>();
  kept.forEach((at, index) => {
    const token = before[index];
    if (at < 0 || token === undefined) return;
    heldAt.add(at);
    if (token.figureId !== null) liveAt.set(at, token.figureId);
  });
  const lost: { figureId: string; was: string; gap: number }[] = [];
  let gap = -1;
  kept.forEach((at, index) => {
    if (at >= 0) gap = at;
    const token = before[index];
    if (at < 0 && token !== undefined && token.figureId !== null)
      lost.push({ figureId: token.figureId, was: token.text, gap });
  });
  const made: DocumentRun[] = [];
  const hand: HandNumber[] = [];
  let last = -1;
  after.forEach((token, at) => {
    if (heldAt.has(at)) last = at;
    const live = liveAt.get(at);
    if (live !== undefined) {
      made.push({ kind: 'figure', figureId: live });
      return;
    }
    if (token.isNumber && !heldAt.has(at)) {
      const index = lost.findIndex(({ gap: where }) => where === last);
      const [replaced] = index < 0 ? [] : lost.splice(index, 1);
      hand.push({
        run: made.length,
        text: token.text,
        figureId: replaced?.figureId ?? null,
        was: replaced?.was ?? '',
      });
      made.push({ kind: 'text', text: token.text });
      return;
    }
    const previous = made.at(-1);
    const isHand = hand.at(-1)?.run === made.length - 1;
    if (previous?.kind === 'text' && !isHand)
      made[made.length - 1] = { kind: 'text', text: previous.text + token.text };
    else made.push({ kind: 'text', text: token.text });
  });
  return { runs: made, hand, gone: lost.map(({ figureId, was }) => ({ figureId, was })) };
}

/** Whether a rewritten paragraph says other numbers than the data. */
export const changesNumbers = ({ hand, gone }: ParagraphEdit): boolean => hand.length + gone.length > 0;
