import { describe, expect, it } from 'vitest';
import type { DeckSlide, SlideDeck } from '@/domain/document/slide-deck';
import { checkDeck } from '@/io/document/check-deck';
import { type DeckKind, writeDeck } from '@/io/document/write-deck';
import { forPaper } from '@/workspaces/briefing/files/build-deck';
import { buildStarter } from '@/workspaces/briefing/starters/build-starter';
import { STARTERS } from '@/workspaces/briefing/starters/starters';
import { HAS_LIBREOFFICE, type Print, printWithLibreOffice, squeeze } from './print-with-libreoffice';
import { assetRoom, deckOf } from './starter-deck';

/** The one with maps and remarks, and the one with tables of the matrix. */
const PRINTED = ['starter-cores', 'starter-axes'];

async function bytesOf(kind: DeckKind, deck: SlideDeck): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await writeDeck(kind, deck)).arrayBuffer());
  expect(checkDeck(kind, bytes, deck), `${deck.title}.${kind}: what the file says`).toEqual([]);
  return bytes;
}

/** Where a text stands among the lines of a page, from the top. @nodata -1 */
const lineOf = (page: string, text: string): number =>
  page.split('\n').findIndex((line) => squeeze(line).includes(squeeze(text)));

/** Every word of a slide that has to be readable in print. */
const wordsOf = (slide: DeckSlide): readonly string[] =>
  slide.kind === 'scene'
    ? [slide.title, ...slide.points, ...(slide.table?.headings ?? [])]
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
    it('slides and handout: pages, titles, points, tables clear of the foot, contents', {
      timeout: 240_000,
    }, async () => {
      const room = assetRoom();
      const decks = new Map<string, SlideDeck>();
      const files = new Map<string, Uint8Array>();
      for (const starter of STARTERS.filter(({ id }) => PRINTED.includes(id))) {
        const deck = await deckOf(buildStarter(starter, room.province, 'zh'), room);
        decks.set(starter.id, deck);
        files.set(`${starter.id}-slides.pptx`, await bytesOf('pptx', deck));
        files.set(`${starter.id}-handout.docx`, await bytesOf('docx', forPaper(deck)));
      }
      const printed = printWithLibreOffice(files, process.env['KEEP_PRINTS']);
      for (const [id, deck] of decks) {
        const slides = printed.get(`${id}-slides.pptx`);
        const handout = printed.get(`${id}-handout.docx`);
        if (slides === undefined || handout === undefined) throw new Error(`${id}: not printed`);
        holdPrint(`${id}.pptx`, slides, deck);
        holdPrint(`${id}.docx`, handout, forPaper(deck));

        // A slide a scene, one more for each table; every one begins with its title.
        const tables = deck.slides.filter((slide) => slide.kind === 'scene' && slide.table !== null).length;
        expect.soft(slides.pages, `${id}: slides`).toHaveLength(deck.slides.length + tables);
        for (const { text } of slides.pages) {
          const foot = lineOf(text, '内部工作用图');
          const last = lineOf(text, '未列条款');
          if (foot >= 0 && last >= 0)
            expect.soft(last, `${id}: the table runs into the foot`).toBeLessThan(foot);
        }
        // A page a scene behind the cover, which lists them; titles stand on pages of their scenes.
        const scenes = deck.slides.filter(({ kind }) => kind === 'scene').length;
        expect.soft(handout.pages, `${id}: pages`).toHaveLength(scenes + 1);
        expect.soft(squeeze(handout.pages[0]?.text ?? ''), `${id}: contents`).toContain('目录');
      }
    });
  },
);
