import { describe, expect, it } from 'vitest';
import { unknownSteps } from '@/workspaces/use-brush';
import { atlas } from '../two-axes/axes-ground';

describe('unknownSteps', () => {
  it('names the steps no axis has, each once; a box alone has none', () => {
    const brush = [
      { op: 'add', columns: ['city:370700', 'city:1'], rows: ['clause:ZZ9'], box: null },
      { op: 'add', columns: ['city:1'], rows: null, box: [117, 36, 118, 37] },
    ] as const;
    expect(unknownSteps(brush, atlas)).toEqual(['city:1', 'clause:ZZ9']);
  });
});
