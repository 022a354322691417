import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

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

/** Let another program open each file and print it, as an office does. @returns text of the pages by kind */
async function printWithLibreOffice(
  document: OfficialDocument,
  kinds: readonly DocumentKind[],
): Promise<ReadonlyMap<DocumentKind, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'qilu-document-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const pages = new Map<DocumentKind, readonly string[]>();
  for (const kind of kinds) {
    const blob = await writeDocument(kind, document);
    writeFileSync(join(folder, `${kind}.${kind}`), new Uint8Array(await blob.arrayBuffer()));
  }
  const files = kinds.map((kind) => join(folder, `${kind}.${kind}`));
  const run = spawnSync(office ?? '', [
    '--headless',
    profile,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ]);
  if (run.status !== 0) throw new Error(`LibreOffice: ${String(run.stderr)}`);
  for (const kind of kinds) {
    const text = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', join(folder, `${kind}.pdf`), '-'], {
      maxBuffer: 2 ** 26,
    });
    if (text.status !== 0) throw new Error(`pdftotext ${kind}: ${String(text.stderr)}`);
    pages.set(kind, String(text.stdout).split('\f').slice(0, -1));
  }
  return pages;
}

/** What can be found again in print: white space is the printer's, and a column may break its words. */
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

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

describe.skipIf(office === undefined || !hasPoppler)('DOC-1 printed by another program (LibreOffice)', () => {
  it('every kind opens, prints every figure, has no empty page and no missing character', {
    timeout: 180_000,
  }, async () => {
    const figures = [...new Set(shownFigures(DOCUMENT))];
    expect(figures.length).toBeGreaterThan(200);
    const printed = await printWithLibreOffice(DOCUMENT, KINDS);
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
    const printed = await printWithLibreOffice(bulletin, ['docx', 'pptx']);
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
