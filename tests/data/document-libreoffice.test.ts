import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BULLETIN_OPTIONS } from '@/analysis/bulletin/bulletin-options';
import { writeBulletin } from '@/analysis/bulletin/write-bulletin';
import { parseDrillLibrary } from '@/data/library/drill-library-asset';
import { provinceFromAssets } from '@/data/province';
import { cellText } from '@/domain/document/document-words';
import { type OfficialDocument, shownRuns, textOfRuns } from '@/domain/document/official-document';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { type DocumentKind, writeDocument } from '@/io/document/write-document';
import { ASSETS } from '../../scripts/steps/release-paths';
import { sampleDocument } from '../unit/document/sample-document';
import { HAS_LIBREOFFICE, printWithLibreOffice, squeeze } from './print-with-libreoffice';

/** A short list keeps the conversions short; it still goes over several pages and slides. */
const DOCUMENT = sampleDocument({ wideRows: 60 });
/** The bulletin of June 2020 as the drill library gives it: its real length, its real tables. */
function drillBulletin(): OfficialDocument {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));
  const { atlas } = provinceFromAssets(read);
  const library = orThrow(parseDrillLibrary(read('drill.json'), 'drill.json'));
  const setting = { cities: atlas.cities, libraryName: '演练库', madeOn: '2020-07-02' };
  return writeBulletin(library, monthOf(2020, 6), DEFAULT_BULLETIN_OPTIONS, setting);
}
const KINDS = ['docx', 'xlsx', 'pptx', 'txt'] as const satisfies readonly DocumentKind[];

/** Each kind of a document as another program prints it. @returns text of the pages by kind */
async function printDocument(
  document: OfficialDocument,
  kinds: readonly DocumentKind[],
): Promise<ReadonlyMap<DocumentKind, readonly string[]>> {
  const files = new Map<string, Uint8Array>();
  for (const kind of kinds) {
    const blob = await writeDocument(kind, document);
    files.set(`${kind}.${kind}`, new Uint8Array(await blob.arrayBuffer()));
  }
  const printed = printWithLibreOffice(files);
  return new Map(
    kinds.map((kind) => [kind, (printed.get(`${kind}.${kind}`)?.pages ?? []).map(({ text }) => text)]),
  );
}

/** Texts of the figures that are shown: those in paragraphs an office rewrote are not. */
function shownFigures(document: OfficialDocument): readonly string[] {
  return document.blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph')
      return [textOfRuns(document, shownRuns(block)).match(/[\d.]+/)?.[0] ?? ''];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) =>
      row.filter(({ runs }) => runs[0]?.kind === 'figure').map((cell) => cellText(document, cell)),
    );
  });
}

describe.skipIf(!HAS_LIBREOFFICE)('DOC-1 printed by another program (LibreOffice)', () => {
  it('every kind opens, prints every figure, has no empty page and no missing character', {
    timeout: 180_000,
  }, async () => {
    const figures = [...new Set(shownFigures(DOCUMENT))];
    expect(figures.length).toBeGreaterThan(200);
    const printed = await printDocument(DOCUMENT, KINDS);
    for (const kind of KINDS) {
      const pages = printed.get(kind) ?? [];
      const text = squeeze(pages.join(' '));
      expect.soft(pages.length, `${kind}: pages`).toBeGreaterThan(kind === 'txt' ? 1 : 3);
      expect
        .soft(
          pages.filter((page) => squeeze(page).length < 60),
          `${kind}: empty pages`,
        )
        .toEqual([]);
      expect.soft(text, `${kind}: a character that could not be read`).not.toContain('\ufffd');
      const missing = figures.filter((figure) => !text.includes(squeeze(figure)));
      expect.soft(missing, `${kind}: figures that are not in print`).toEqual([]);
      expect.soft(text, `${kind}: what the office wrote`).toContain('低4个百分点');
    }
    const body = printed.get('docx') ?? [];
    expect(body.every((page) => page.includes('演练数据'))).toBe(true);
    // A line of hanzi alone: 28 of them.
    const lines = body.flatMap((page) => page.split('\n').map((line) => line.trim()));
    expect(
      Math.max(...lines.filter((line) => /^[\p{Script=Han}，。、]+$/u.test(line)).map((line) => line.length)),
    ).toBe(28);
  });

  it('the bulletin of a month of the drill library prints every figure, and no empty page', {
    timeout: 180_000,
  }, async () => {
    const bulletin = drillBulletin();
    const figures = [...new Set(shownFigures(bulletin))];
    expect(figures.length).toBeGreaterThan(100);
    const printed = await printDocument(bulletin, ['docx', 'pptx']);
    for (const kind of ['docx', 'pptx'] as const) {
      const pages = printed.get(kind) ?? [];
      const text = squeeze(pages.join(' '));
      expect.soft(pages.length, `${kind}: pages`).toBeGreaterThan(8);
      const empty = pages.filter((page) => squeeze(page).length < 40);
      expect.soft(empty, `${kind}: empty pages`).toEqual([]);
      expect.soft(text, `${kind}: a character that could not be read`).not.toContain('\ufffd');
      const missing = figures.filter((figure) => !text.includes(squeeze(figure)));
      expect.soft(missing, `${kind}: figures that are not in print`).toEqual([]);
    }
  });
});
