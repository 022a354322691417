/**
 * Makes public/fonts/qilu-sans.woff2: Noto Sans CJK SC cut down to what a Chinese map needs.
 * Needs Debian's fonts-noto-cjk, fonttools and python3-brotli; the result is committed, so a build never runs this.
 * Run: npx tsx scripts/make-font.ts
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontCharacters } from './steps/font-characters';

const SOURCE = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const SC_FACE = '2';
const FOLDER = join(import.meta.dirname, '../public/fonts');
const TARGET = join(FOLDER, 'qilu-sans.woff2');
const FEATURES = 'kern,ccmp,liga,mark,halt,palt';
const DEBIAN_PACKAGES = ['fonts-noto-cjk', 'fonttools', 'python3-brotli'];

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function packageVersion(name: string): string {
  return execFileSync('dpkg-query', ['-W', '-f=${Version}', name], { encoding: 'utf8' });
}

/** The Open Font License as Debian ships it with the font: the copyright file's licence paragraphs, unindented. */
function licenceText(): string {
  const copyright = readFileSync('/usr/share/doc/fonts-noto-cjk/copyright', 'utf8');
  const body = /\nLicense: SIL-1\.1\n((?: .*\n)+)/.exec(copyright)?.[1];
  if (body === undefined) throw new Error('fonts-noto-cjk/copyright: no "License: SIL-1.1" paragraph');
  const text = body.replace(/^ \.$/gm, '').replace(/^ /gm, '');
  return `Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.\n"Noto" is a trademark of Google Inc.\n\n${text.trim()}\n`;
}

function fontPage(arguments_: readonly string[], characterCount: number): string {
  const versions = DEBIAN_PACKAGES.map((name) => `| ${name} | ${packageVersion(name)} |`).join('\n');
  const command = ['pyftsubset', 'NotoSansCJK-Regular.ttc', ...arguments_].join(' \\\n  ');
  return `# qilu-sans.woff2

The bundled typeface "Qilu Sans": Noto Sans CJK SC Regular, version 2.004, cut to ${characterCount} characters —
GB 2312's 6,763 hanzi and signs, ASCII, Latin-1, common punctuation, full-width forms, circled and Roman numbers,
arrows, simple shapes, the unit signs ㎡ ㎞ ℃ ‰, and some hanzi of local names outside GB 2312. The list is \`scripts/steps/font-characters.ts\`.
Digits 0–9 are all 555/1000 em wide: figures line up in tables by default; the face has no \`tnum\` feature and needs none.
Kept layout features: ${FEATURES}.

| Debian package | version |
|---|---|
${versions}

Made by \`npx tsx scripts/make-font.ts\`, which runs

\`\`\`
${command}
\`\`\`

| file | sha256 |
|---|---|
| NotoSansCJK-Regular.ttc | ${sha256(SOURCE)} |
| qilu-sans.woff2 | ${sha256(TARGET)} |

Licence: SIL Open Font License 1.1, see \`OFL.txt\`. The family is renamed by \`@font-face\` only; the file's own name table
keeps the original names, and the reserved name "Source" is not used.
`;
}

mkdirSync(FOLDER, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'qilu-font-'));
const textFile = join(scratch, 'characters.txt');
const characters = fontCharacters();
writeFileSync(textFile, characters.join(''));
const options = [
  '--flavor=woff2',
  `--layout-features=${FEATURES}`,
  '--desubroutinize',
  '--no-hinting',
  '--drop-tables+=vhea,vmtx,VORG',
];
const shown = [
  `--font-number=${SC_FACE}`,
  '--text-file=characters.txt',
  ...options,
  '--output-file=qilu-sans.woff2',
];
execFileSync(
  'pyftsubset',
  [SOURCE, `--font-number=${SC_FACE}`, `--text-file=${textFile}`, ...options, `--output-file=${TARGET}`],
  { stdio: 'inherit', env: { ...process.env, SOURCE_DATE_EPOCH: '1619568000' } },
);
rmSync(scratch, { recursive: true });
writeFileSync(join(FOLDER, 'OFL.txt'), licenceText());
writeFileSync(join(FOLDER, 'FONT.md'), fontPage(shown, characters.length));
console.log(`${TARGET}: ${readFileSync(TARGET).length} bytes, ${characters.length} characters`);
