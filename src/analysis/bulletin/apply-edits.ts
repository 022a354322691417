import type { DocumentParagraph, DocumentRun } from '@/domain/document/official-document';
import type { Bulletin } from './bulletin-figure';
import { changesNumbers, type ParagraphEdit } from './edit-paragraph';

/** A rewritten paragraph as it is kept: with the numbers as they were then. JSON as it is. */
export interface KeptEdit extends ParagraphEdit {
  /** Numbers of the paragraph as it was made when it was rewritten, as written. */
  readonly figures: Readonly<Record<string, string>>;
}
/** Rewritten paragraphs by their id. */
export type KeptEdits = Readonly<Record<string, KeptEdit>>;

/** Numbers of a paragraph as it is made, as written. */
export function figuresOfParagraph(
  bulletin: Bulletin,
  { runs }: Pick<DocumentParagraph, 'runs'>,
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const run of runs)
    if (run.kind === 'figure') texts[run.figureId] = bulletin.figures.get(run.figureId)?.text ?? '';
  return texts;
}

/** A number that is not what it was when its paragraph was rewritten. */
export interface MovedFigure {
  readonly paragraphId: string;
  readonly figureId: string;
  /** @nodata '': it was not there */
  readonly before: string;
  /** @nodata '': it is not there any more */
  readonly now: string;
}

const paragraphsOf = (bulletin: Bulletin): readonly DocumentParagraph[] =>
  bulletin.blocks.filter((block) => block.kind === 'paragraph');

/** Numbers that moved since the paragraphs were rewritten: what a person has to look at again. @rule BUL-8 */
export function listMovedFigures(bulletin: Bulletin, edits: KeptEdits): readonly MovedFigure[] {
  const made = new Map(paragraphsOf(bulletin).map((paragraph) => [paragraph.id, paragraph]));
  return Object.entries(edits).flatMap(([paragraphId, { figures: before }]) => {
    const paragraph = made.get(paragraphId);
    const now = paragraph === undefined ? {} : figuresOfParagraph(bulletin, paragraph);
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((figureId) => {
      const [then, today] = [before[figureId] ?? '', now[figureId] ?? ''];
      return then === today ? [] : [{ paragraphId, figureId, before: then, now: today }];
    });
  });
}

/** Runs of an edit in a bulletin: a number the document has no more stands as it was written then, as text. */
const runsIn = (bulletin: Bulletin, { runs, figures }: KeptEdit): readonly DocumentRun[] =>
  runs.map((run) =>
    run.kind === 'figure' && !bulletin.figures.has(run.figureId)
      ? { kind: 'text', text: figures[run.figureId] ?? '—' }
      : run,
  );

/**
 * The bulletin with the office's words in place; live numbers are today's.
 * @rule BUL-8
 */
export const applyEdits = (bulletin: Bulletin, edits: KeptEdits): Bulletin => ({
  ...bulletin,
  blocks: bulletin.blocks.map((block) => {
    const edit = block.kind === 'paragraph' ? edits[block.id] : undefined;
    if (block.kind !== 'paragraph' || edit === undefined) return block;
    return {
      ...block,
      edited: { runs: runsIn(bulletin, edit), numbersChanged: changesNumbers(edit) },
    };
  }),
});

/** Edits a person looked at again: they rest on today's numbers from now on. Those without a place stay. */
export const settleEdits = (bulletin: Bulletin, edits: KeptEdits): KeptEdits => {
  const made = new Map(paragraphsOf(bulletin).map((paragraph) => [paragraph.id, paragraph]));
  return Object.fromEntries(
    Object.entries(edits).map(([id, edit]) => {
      const paragraph = made.get(id);
      return paragraph === undefined
        ? [id, edit]
        : [id, { ...edit, runs: runsIn(bulletin, edit), figures: figuresOfParagraph(bulletin, paragraph) }];
    }),
  );
};

/** Rewritten paragraphs whose paragraph the bulletin no longer has. */
export const listHomelessEdits = (bulletin: Bulletin, edits: KeptEdits): readonly string[] => {
  const made = new Set(paragraphsOf(bulletin).map(({ id }) => id));
  return Object.keys(edits).filter((id) => !made.has(id));
};
