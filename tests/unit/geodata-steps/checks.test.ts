import { describe, expect, it } from 'vitest';
import { compareSets, expectEqual } from '../../../scripts/steps/check-model';
import { locateCounty } from '../../../scripts/steps/check-placement';
import { findProvenanceGaps } from '../../../scripts/steps/check-provenance';
import { findRingFaults } from '../../../scripts/steps/check-rings';
import { findSourceGaps } from '../../../scripts/steps/check-sources';

const ring = (...corners: [number, number][]) => ({ type: 'Polygon' as const, coordinates: [corners] });
const whys = (findings: readonly { why: string }[]) => findings.map(({ why }) => why);

describe('findRingFaults', () => {
  it.each([
    ['a square counter-clockwise', ring([0, 0], [1, 0], [1, 1], [0, 1], [0, 0]), []],
    ['the same clockwise', ring([0, 0], [0, 1], [1, 1], [1, 0], [0, 0]), ['is wound against RFC 7946']],
    ['open', ring([0, 0], [1, 0], [1, 1], [0, 1]), ['is not closed']],
    ['a line there and back', ring([0, 0], [1, 0], [0, 0]), ['has 3 positions, needs 4']],
    ['a bow tie', ring([0, 0], [3, 0], [1, 2], [1, -1], [0, 0]), ['crosses itself 1 times']],
  ])('%s', (_, shape, wanted) => {
    expect(whys(findRingFaults('x', shape))).toEqual(wanted);
  });
});

describe('findProvenanceGaps', () => {
  const cells = { provenance: 'official', source: '文件A', confidence: 'high' };
  it.each([
    ['complete', cells, 0],
    ['without source', { ...cells, source: '' }, 1],
    ['with a class nobody knows', { ...cells, provenance: 'guess' }, 1],
    [
      'placed without a position source',
      { ...cells, precision: 'site', lng: '117', position_provenance: 'derived', position_source: '' },
      1,
    ],
    ['unplaced', { ...cells, precision: '', lng: '' }, 0],
    ['without the columns at all', {}, 3],
  ] as const)('%s', (_, row, count) => {
    expect(findProvenanceGaps({ where: 'x.csv › row 2', cells: row })).toHaveLength(count);
  });
});

describe('findSourceGaps', () => {
  const statement = [
    '| package | some-package@1.2.3 (npm) |',
    '| publisher | 某发布者 |',
    '| licence | MIT |',
    '| CRS | EPSG:4490 |',
    '| date of the data | 2024-05 |',
    '| extracted | 2026-11-22, `npx tsx scripts/extract-sources.ts` |',
    '| 审图号 | 无 |',
    '| attribution | 某发布者（MIT） |',
    `| a.geojson | 1 | 3 | \`${'0'.repeat(64)}\` |`,
  ].join('\n');
  const file = { name: 'a.geojson', bytes: 3, sha256: '0'.repeat(64) };
  it('a complete statement has no gaps', () => {
    expect(findSourceGaps({ id: 'x', statement, files: [file] })).toEqual([]);
  });
  it.each([
    ['no version', statement.replace('@1.2.3', ''), [file], 'does not say it'],
    ['other bytes', statement, [{ ...file, bytes: 4 }], 'is 3, should be 4'],
    [
      'a file nobody described',
      statement,
      [file, { ...file, name: 'b.geojson' }],
      'does not describe b.geojson',
    ],
    ['a file that is gone', statement, [], 'describes a.geojson, which is not there'],
  ] as const)('%s', (_, text, files, why) => {
    expect(whys(findSourceGaps({ id: 'x', statement: text, files })).join()).toContain(why);
  });
});

describe('compareSets, expectEqual, locateCounty', () => {
  it('says what lacks and what is too many', () => {
    expect(whys(compareSets('x', [1, 2], [2, 3]))).toEqual(['lacks 3', 'has 1 too many']);
    expect(compareSets('x', [2, 1], [1, 2])).toEqual([]);
  });
  it('says what is and what should be', () => {
    expect(expectEqual('x', 1, 1)).toEqual([]);
    expect(whys(expectEqual('x', 1, 2))).toEqual(['is 1, should be 2']);
  });
  it('finds the outline a point lies in', () => {
    const outlines = [[370101, ring([0, 0], [1, 0], [1, 1], [0, 1], [0, 0])]] as const;
    expect([locateCounty(outlines, [0.5, 0.5]), locateCounty(outlines, [2, 2])]).toEqual([370101, null]);
  });
});
