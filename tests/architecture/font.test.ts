import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontCharacters } from '../../scripts/steps/font-characters';
import { FONT } from '../../scripts/steps/release-paths';
import { readFontCodePoints } from './read-font-cmap';
import { listFiles, readText } from './read-source';

const font = readFileSync(FONT);
const points = readFontCodePoints(font);
const isDrawn = (character: string): boolean => points.has(character.codePointAt(0) ?? 0);

it('holds the 6,763 hanzi of GB 2312', () => {
  const decoder = new TextDecoder('gb2312');
  const hanzi: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) hanzi.push(decoder.decode(Uint8Array.of(row, cell)));
  const drawn = hanzi.filter((character) => /^\p{Script=Han}$/u.test(character) && isDrawn(character));
  // Row D7 ends after 89 cells; the decoder knows five later additions there, which GB 2312 does not.
  expect(drawn.length).toBeGreaterThanOrEqual(6763);
});

it('draws every Chinese character of the geodata and of the program', () => {
  const paths = [...listFiles(['geodata/curated'], /\.csv$/), ...listFiles(['src'], /\.tsx?$/)];
  const missing = new Map<string, string>();
  for (const path of paths)
    for (const character of readText(path))
      if (/[\p{Script=Han}\p{Script=Latin}\p{N}\p{Sc}]/u.test(character) && !isDrawn(character))
        missing.set(character, path);
  expect([...missing]).toEqual([]);
});

it('planted: a character it does not hold is missed', () => {
  expect(isDrawn('济')).toBe(true);
  expect(isDrawn('ꦗ')).toBe(false);
  expect(fontCharacters().length).toBeGreaterThan(7000);
});

it('is the file that FONT.md describes', () => {
  expect(readText('public/fonts/FONT.md')).toContain(createHash('sha256').update(font).digest('hex'));
});
