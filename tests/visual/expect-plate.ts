import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { ROOT } from '../../scripts/steps/release-paths';

const FOLDER = `${ROOT}/tests/visual/plates`;
const UPDATE = process.env['UPDATE_PLATES'] === '1';

/** Largest plate. @unit bytes */
export const PLATE_BUDGET = 300 * 1024;

/** One element per line, so that a difference can be read. */
const broken = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

/** Compare a picture with its committed plate as text, or write the plate when `UPDATE_PLATES=1`. */
export function expectPlate(name: string, svg: string): void {
  const path = `${FOLDER}/${name}.svg`;
  const text = broken(svg);
  expect(Buffer.byteLength(text), `${name}.svg is over the budget of a plate`).toBeLessThanOrEqual(
    PLATE_BUDGET,
  );
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(
    existsSync(path),
    `tests/visual/plates/${name}.svg does not exist; write it with UPDATE_PLATES=1 and look at it`,
  ).toBe(true);
  const before = readFileSync(path, 'utf8');
  if (before === text) return;
  const oldLines = before.split('\n');
  const newLines = text.split('\n');
  const at = newLines.findIndex((line, i) => line !== oldLines[i]);
  expect.fail(
    `Plate ${name}.svg changed, first in line ${at + 1}:\n  was ${oldLines[at]?.slice(0, 160)}\n  is  ${newLines[at]?.slice(0, 160)}\n` +
      'If the picture is meant to change: UPDATE_PLATES=1 npx vitest run --project visual, then look at the plate.',
  );
}
