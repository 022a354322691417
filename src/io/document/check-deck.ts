import { drillLine, stampText } from '@/domain/document/document-words';
import { type SlideDeck, sceneFoot } from '@/domain/document/slide-deck';
import { compareLines, type DocumentFinding, normalText, numbersIn } from './compare-lines';
import { noteLines } from './deck-notes';
import { expectedDeck } from './expected-deck';
import { expectedWords } from './expected-line';
import type { FoundDocument, FoundLine } from './found-line';
import { unpackOffice } from './office-parts';
import { readDocxLines } from './read-docx-lines';
import { readPptxLines } from './read-pptx-lines';
import type { DeckKind } from './write-deck';

/** Whatever breaks lines in a file: notes are held together without it. */
const joined = (text: string): string => normalText(text).replaceAll(/\s+/g, '');

/** Notes stand in a part of their own in slides, and nowhere else; in a handout they are text. */
function checkNotes(kind: DeckKind, found: FoundDocument, deck: SlideDeck): readonly DocumentFinding[] {
  if (kind === 'docx')
    return found.quiet.flatMap(({ where, text }) =>
      numbersIn(text).map((number) => ({ where, why: `多出数字“${number}”，文稿里没有` })),
    );
  const bare = (line: FoundLine): FoundLine => ({ ...line, text: joined(line.text) });
  const wanted = deck.slides.map(({ notes }, at) =>
    expectedWords(`第${at + 1}幕讲稿`, joined(noteLines(notes).join(''))),
  );
  return compareLines(
    found.quiet.map(bare),
    wanted.filter(({ pieces }) => pieces.some(({ text }) => text !== '')),
  );
}

/** Every page says where it comes from, and nothing else with a number in it. */
function checkStamps(found: FoundDocument, deck: SlideDeck): readonly DocumentFinding[] {
  const stamp = stampText(deck.stamp);
  const feet = deck.slides.flatMap((slide) => (slide.kind === 'scene' ? [sceneFoot(deck, slide)] : []));
  const known = [...feet, stamp, drillLine(deck.stamp)].sort((a, b) => b.length - a.length).map(normalText);
  const none = found.stamped.length === 0 ? [{ where: '页眉页脚', why: '没有一页注明数据来源' }] : [];
  return [
    ...none,
    ...found.stamped.flatMap(({ where, text }): readonly DocumentFinding[] => {
      const shown = normalText(text);
      if (!shown.includes(normalText(stamp))) return [{ where, why: `缺少“${stamp}”` }];
      const rest = known.reduce((left, words) => left.replaceAll(words, ' '), shown);
      return numbersIn(rest).map((number) => ({ where, why: `多出数字“${number}”，文稿里没有` }));
    }),
  ];
}

/** Simulated numbers are marked as such on every page but those of scenes that show none. */
function checkDrill(found: FoundDocument, deck: SlideDeck): readonly DocumentFinding[] {
  if (!deck.stamp.drill) return [];
  const mark = drillLine(deck.stamp);
  const real = deck.slides
    .filter((slide) => slide.kind === 'scene' && !slide.drill)
    .map((slide) => (slide.kind === 'scene' ? normalText(sceneFoot(deck, slide)) : ''));
  return found.stamped
    .map(({ where, text }) => ({ where, shown: normalText(text) }))
    .filter(({ shown }) => !shown.includes(normalText(mark)) && !real.some((foot) => shown.includes(foot)))
    .map(({ where }) => ({ where, why: `缺少“${mark}”` }));
}

/**
 * Open a briefing's file again, by its own bytes and not by the library that wrote it, and hold every text, note and
 * number in it to what was to be written, in order. No finding: it may be saved.
 * @rule DOC-6
 */
export function checkDeck(kind: DeckKind, bytes: Uint8Array, deck: SlideDeck): readonly DocumentFinding[] {
  try {
    const found =
      kind === 'docx'
        ? readDocxLines(unpackOffice(bytes, 'Word 文件'))
        : readPptxLines(unpackOffice(bytes, 'PPT 文件'));
    return [
      ...compareLines(found.lines, expectedDeck(kind, deck)),
      ...checkNotes(kind, found, deck),
      ...checkStamps(found, deck),
      ...checkDrill(found, deck),
      ...found.echoes.map(({ where, text, shown }) => ({ where, why: `写的是“${text}”，图上是“${shown}”` })),
    ];
  } catch (error) {
    return [{ where: '文件', why: `打不开：${error instanceof Error ? error.message : String(error)}` }];
  }
}
