import { describe, expect, it } from 'vitest';
import {
  buildRiverShapes,
  buildSegmentShapes,
  cutByEvidence,
} from '../../../scripts/steps/build-line-shapes';
import type { Evidence } from '@/domain/network/evidence';

const vertex = (x: number, evidence: Evidence, chain = '1') => ({
  chain,
  lngLat: [x, 36] as const,
  evidence,
});
const xs = (parts: readonly (readonly (readonly [number, number])[])[]) =>
  parts.map((part) => part.map(([x]) => x));

describe('cutByEvidence', () => {
  it('the evidence of a vertex is that of the stretch that ends there; neighbours share the vertex between', () => {
    const cut = cutByEvidence([
      vertex(0, 'schematic'),
      vertex(1, 'traced'),
      vertex(2, 'traced'),
      vertex(3, 'schematic'),
      vertex(4, 'schematic'),
      vertex(5, 'traced'),
    ]);
    expect(xs(cut.located.parts)).toEqual([
      [0, 1, 2],
      [4, 5],
    ]);
    expect(xs(cut.schematic.parts)).toEqual([[2, 3, 4]]);
  });

  it('a stretch between control points is located', () => {
    expect(xs(cutByEvidence([vertex(0, 'control'), vertex(1, 'control')]).located.parts)).toEqual([[0, 1]]);
  });

  it('a gap in the chain is not bridged', () => {
    const cut = cutByEvidence([
      vertex(0, 'traced'),
      vertex(1, 'traced'),
      vertex(2, 'traced', '2'),
      vertex(3, 'traced', '2'),
    ]);
    expect(xs(cut.located.parts)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('a chain of one vertex draws nothing', () => {
    const cut = cutByEvidence([vertex(0, 'traced')]);
    expect([cut.located.parts, cut.schematic.parts]).toEqual([[], []]);
  });
});

describe('buildSegmentShapes, buildRiverShapes', () => {
  it('济枣 between 历城 and 台儿庄 is schematic, 济青 is located throughout', () => {
    const kinds = (lineId: string) =>
      buildSegmentShapes()
        .filter((shape) => shape.lineId === lineId && shape.segmentId.endsWith('-2'))
        .map((s) => s.schematic);
    expect(kinds('HSR19')).toEqual([true]);
    expect(
      buildSegmentShapes()
        .filter((shape) => shape.segmentId === 'HSR05-1')
        .map((s) => s.schematic),
    ).toEqual([false]);
  });

  it('黄河 is drawn', () => {
    expect(buildRiverShapes().some((shape) => shape.riverId === 'R01' && shape.parts.length > 0)).toBe(true);
  });
});
