import { describe, expect, it } from 'vitest';
import type { DeckSlide, SlideDeck } from '@/domain/document/slide-deck';
import { checkDeck } from '@/io/document/check-deck';
import { DECK_KINDS, type DeckKind, writeDeck } from '@/io/document/write-deck';
import { forPaper } from '@/workspaces/briefing/files/build-deck';
import { buildStarter } from '@/workspaces/briefing/starters/build-starter';
import { STARTERS } from '@/workspaces/briefing/starters/starters';
import { HAS_LIBREOFFICE, type Print, printWithLibreOffice, squeeze } from './print-with-libreoffice';
import { SECTION_BRIEFING } from './section-briefing';
import { assetRoom, deckOf } from './starter-deck';

/** The one with maps, and tables of the matrix. */
const PRINTED = ['starter-axes'];

async function bytesOf(kind: DeckKind, deck: SlideDeck): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await writeDeck(kind, deck)).arrayBuffer());
  expect(checkDeck(kind, bytes, deck), `${deck.title}.${kind}: what the file says`).toEqual([]);
  return bytes;
}

/** Where a text stands among the lines of a page, from the top. @nodata -1 */
const lineOf = (page: string, text: string): number =>
  page.split('\n').findIndex((line) => squeeze(line).includes(squeeze(text)));

/** Longer heads may stand in lines beside those of other columns. */
const SHORT = 4;

/** Every word of a slide that has to be readable in print. */
const wordsOf = (slide: DeckSlide): readonly string[] =>
  slide.kind === 'scene'
    ? [slide.title, ...slide.points, ...(slide.table?.headings ?? []).filter((text) => text.length <= SHORT)]
    : [slide.title, ...slide.lines];

function holdPrint(name: string, { pages, fonts }: Print, deck: SlideDeck): void {
  const text = squeeze(pages.map((page) => page.text).join(' '));
  const lost = deck.slides.flatMap(wordsOf).filter((words) => !text.includes(squeeze(words)));
  expect.soft(lost, `${name}: words that are not in print`).toEqual([]);
  expect.soft(text, `${name}: a character that could not be read`).not.toContain('\ufffd');
  expect
    .soft(fonts.join(' '), `${name}: a face for characters no face has`)
    .not.toMatch(/LastResort|notdef/i);
  // Title, rule and stamp alone colour less than a hundredth of the page.
  const empty = pages.flatMap(({ ink }, at) => (ink < 0.02 ? [`page ${at + 1}`] : []));
  expect.soft(empty, `${name}: empty pages`).toEqual([]);
}

describe.skipIf(!HAS_LIBREOFFICE)(
  'DOC-6 files of shipped briefings, printed by another program (LibreOffice)',
  () => {
    it('slides and handout of shipped briefings and of every section: words, pages, tables clear of the foot', {
      timeout: 240_000,
    }, async () => {
      const room = assetRoom();
      const briefings = [
        ...STARTERS.filter(({ id }) => PRINTED.includes(id)).map((each) =>
          buildStarter(each, room.province, 'zh'),
        ),
        SECTION_BRIEFING,
      ];
      const decks = new Map<string, SlideDeck>();
      const files = new Map<string, Uint8Array>();
      for (const briefing of briefings)
        for (const kind of DECK_KINDS) {
          const whole = await deckOf(kind, briefing, room);
          const deck = kind === 'docx' ? forPaper(whole) : whole;
          const name = `${briefing.id}-${kind}.${kind}`;
          decks.set(name, deck);
          files.set(name, await bytesOf(kind, deck));
        }
      const printed = printWithLibreOffice(files, process.env['KEEP_PRINTS']);
      for (const [name, deck] of decks) {
        const print = printed.get(name);
        if (print === undefined) throw new Error(`${name}: not printed`);
        holdPrint(name, print, deck);
        const shown = deck.slides.filter(({ kind }) => kind === 'scene').length;
        if (name.endsWith('.docx')) {
          // A page a scene at least, behind a cover that lists them.
          const cover = deck.slides[0]?.kind === 'opening' ? 1 : 0;
          expect.soft(print.pages.length, `${name}: pages`).toBeGreaterThanOrEqual(shown + cover);
          if (cover === 1) {
            expect.soft(print.pages, `${name}: pages`).toHaveLength(shown + 1);
            expect.soft(squeeze(print.pages[0]?.text ?? ''), `${name}: contents`).toContain('目录');
          }
          continue;
        }
        // A slide a scene, and more for tables; each says its source below whatever stands on it.
        expect.soft(print.pages.length, `${name}: slides`).toBeGreaterThanOrEqual(deck.slides.length);
        for (const [at, { text }] of print.pages.entries()) {
          const foot = lineOf(text, '来源：');
          const below = text
            .split('\n')
            .slice(foot + 1)
            .map(squeeze);
          const strays = below.filter(
            (line) => line !== '' && !line.startsWith('数据截至') && line !== String(at + 1),
          );
          if (foot >= 0) expect.soft(strays, `${name} ${at + 1}: runs into the foot`).toEqual([]);
        }
      }
    });
  },
);
