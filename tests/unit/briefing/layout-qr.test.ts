import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutQr, type QrLayout } from '@/workspaces/briefing/files/layout-qr';

const LINK =
  '#v=1&w=dispatch&b=drill&m=2020-06&c=118.75,36.4,6.6,0,0&l=city&r=province:370000&h=ranking;city;';
/** A reader of another house, where the machine has one. */
const HAS_READER = spawnSync('zbarimg', ['--version']).status === 0;

/** The modules as drawn, read back from the path. */
function modulesOf({ d, size }: QrLayout): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const row = rows[Number(y)];
    if (row !== undefined) row[Number(x)] = true;
  }
  return rows;
}

const drawn = (text: string) => {
  const layout = layoutQr(text);
  if (layout === null) throw new Error('too long');
  return modulesOf(layout);
};

describe('layoutQr', () => {
  it('stands in four modules of white, with a finder of 7 × 7 in three corners and none in the fourth', () => {
    const rows = drawn(LINK);
    const size = rows.length;
    expect(rows.slice(0, 4).flat().concat(rows.slice(-4).flat())).not.toContain(true);
    expect(rows.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])).not.toContain(true);
    const finder = (x: number, y: number): string =>
      rows
        .slice(y, y + 7)
        .map((row) =>
          row
            .slice(x, x + 7)
            .map((dark) => (dark ? '#' : '.'))
            .join(''),
        )
        .join('/');
    const FINDER = '#######/#.....#/#.###.#/#.###.#/#.###.#/#.....#/#######';
    expect([finder(4, 4), finder(size - 11, 4), finder(4, size - 11)]).toEqual([FINDER, FINDER, FINDER]);
    expect(finder(size - 11, size - 11)).not.toBe(FINDER);
    // 21 modules, and four more with every version.
    expect((size - 8 - 21) % 4).toBe(0);
  });

  it('says that a text is too long', () => {
    expect(layoutQr('x'.repeat(2901))).toBeNull();
  });

  it.skipIf(!HAS_READER)('is read by another program as it was written, short, long and in Chinese', () => {
    const folder = mkdtempSync(join(tmpdir(), 'qilu-qr-'));
    const scale = 6;
    for (const text of [LINK, LINK.repeat(12), `http://10.1.2.3:8080/${LINK}&t=三核三圈`]) {
      const rows = drawn(text);
      const wide = rows.map((row) =>
        row.flatMap((dark) => Array.from({ length: scale }, () => (dark ? 1 : 0))).join(' '),
      );
      const bits = wide.flatMap((line) => Array.from({ length: scale }, () => line)).join('\n');
      const file = join(folder, 'qr.pbm');
      writeFileSync(file, `P1\n${rows.length * scale} ${rows.length * scale}\n${bits}\n`);
      const read = spawnSync('zbarimg', ['-q', '--raw', file]);
      expect(String(read.stdout).trimEnd()).toBe(text);
    }
  });
});
