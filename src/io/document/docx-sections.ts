import type { DocumentBlock, OfficialDocument } from '@/domain/document/official-document';
import { type WideSheet, WIDE_SHEETS } from './docx-page';
import { plainTable, textsOf } from './plain-table';
import { fitsWidth } from './table-layout';

/** Blocks that stand on pages of one kind. */
export interface PageRun {
  /** null: upright */
  readonly sheet: WideSheet | null;
  readonly blocks: readonly DocumentBlock[];
}

/** Wide tables are not set smaller than this while a larger sheet is to be had. @unit pt */
const READABLE = 9;

/** The sheet of a block: the smallest on which a wide table can be read. */
function sheetOf(document: OfficialDocument, block: DocumentBlock): WideSheet | null {
  if (block.kind !== 'table' || !block.isWide) return null;
  const texts = textsOf(plainTable(document, block));
  const found = WIDE_SHEETS.find(({ widthPt }) => fitsWidth(texts, widthPt, READABLE));
  return found ?? WIDE_SHEETS.at(-1) ?? null;
}

/**
 * Cut a document where the page must be turned. Headings that stand right before a wide table turn with it,
 * so that no page holds a heading alone.
 */
export function cutIntoPages(document: OfficialDocument): readonly PageRun[] {
  const runs: { sheet: WideSheet | null; blocks: DocumentBlock[] }[] = [{ sheet: null, blocks: [] }];
  for (const block of document.blocks) {
    const sheet = sheetOf(document, block);
    const last = runs.at(-1);
    if (last === undefined || last.sheet === sheet) {
      last?.blocks.push(block);
      continue;
    }
    let from = last.blocks.length;
    if (sheet !== null) while (from > 0 && last.blocks[from - 1]?.kind === 'heading') from--;
    const heads = last.blocks.splice(from);
    runs.push({ sheet, blocks: [...heads, block] });
  }
  // The first holds the title, even where nothing else stands before a wide table.
  return runs.filter(({ blocks }, at) => at === 0 || blocks.length > 0);
}
