import { describe, expect, it } from 'vitest';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { walkTrail } from '@/workspaces/overview/card-trail';

const walk = (...shown: readonly (EntityRef | null)[]) =>
  shown.reduce<readonly EntityRef[]>((trail, ref) => walkTrail(trail, ref), []);

describe('walkTrail', () => {
  it('keeps what was shown before, the present one last', () => {
    expect(walk('city:370100', 'clause:A19', 'target:T014')).toEqual([
      'city:370100',
      'clause:A19',
      'target:T014',
    ]);
  });
  it('the one before last shown again is a step back', () => {
    expect(walk('city:370100', 'clause:A19', 'target:T014', 'clause:A19')).toEqual([
      'city:370100',
      'clause:A19',
    ]);
  });
  it('ends with the card and begins anew', () => {
    expect(walk('city:370100', 'clause:A19', null)).toEqual([]);
  });
  it('stays the same object while the same card is shown', () => {
    const trail = walk('city:370100');
    expect(walkTrail(trail, 'city:370100')).toBe(trail);
  });
});
