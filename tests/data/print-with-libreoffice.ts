import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Whether this machine has another program that opens office files, and the tools that read what it prints. */
export const HAS_LIBREOFFICE = office !== undefined && spawnSync('pdftotext', ['-v']).status === 0;

/** A page as it was printed. */
export interface PrintedPage {
  readonly text: string;
  /** Share of the page that is not white, 0–1. */
  readonly ink: number;
}

/** Everything another program printed of a file. */
export interface Print {
  readonly pages: readonly PrintedPage[];
  /** The faces in it, as named by the printer. */
  readonly fonts: readonly string[];
}

/** Points to the inch a page is looked at with. */
const LOOK_DPI = 20;
/** A grey that is not paper any more. */
const WHITE = 250;

function run(name: string, args: readonly string[]): string {
  const done = spawnSync(name, args, { maxBuffer: 2 ** 26 });
  if (done.status !== 0) throw new Error(`${name} ${args.at(-1) ?? ''}: ${String(done.stderr)}`);
  return String(done.stdout);
}

/** Share of the pixels of a grey picture (PGM, binary) that are not white. */
function inkOf(pgm: Buffer): number {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64));
  if (head === null) throw new Error('inkOf: not a grey picture');
  const pixels = pgm.subarray(head[0].length);
  return pixels.reduce((sum, grey) => sum + (grey < WHITE ? 1 : 0), 0) / pixels.length;
}

/**
 * Let another program open files and print them, as an office does.
 * @param files content by file name; the ending says what it is
 * @param keep folder the prints stay in, to be looked at @nodata undefined: none
 */
export function printWithLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  keep?: string,
): ReadonlyMap<string, Print> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'qilu-print-'));
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const names = [...files.keys()];
  run(office ?? '', [
    '--headless',
    `-env:UserInstallation=file://${mkdtempSync(join(tmpdir(), 'qilu-profile-'))}`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...names.map((name) => join(folder, name)),
  ]);
  return new Map(
    names.map((name): [string, Print] => {
      const stem = name.replace(/\.[^.]+$/, '');
      const pdf = join(folder, `${stem}.pdf`);
      const texts = run('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-']).split('\f').slice(0, -1);
      run('pdftoppm', ['-r', String(LOOK_DPI), '-gray', pdf, join(folder, stem)]);
      const pictures = readdirSync(folder).filter(
        (one) => one.startsWith(`${stem}-`) && one.endsWith('.pgm'),
      );
      const inks = pictures.sort().map((one) => inkOf(readFileSync(join(folder, one))));
      const fonts = run('pdffonts', [pdf])
        .split('\n')
        .slice(2)
        .flatMap((line) => line.trim().split(/\s+/)[0] || []);
      return [name, { pages: texts.map((text, at) => ({ text, ink: inks[at] ?? 0 })), fonts }];
    }),
  );
}

/** What can be found again in print: white space is the printer's, and a column may break its words. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');
