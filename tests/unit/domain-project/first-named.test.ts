import { describe, expect, it } from 'vitest';
import { realAtlas } from '../analysis/toy-atlas';
import { firstNamedMonths } from '@/domain/atlas/first-named';
import { formatMonth } from '@/domain/time/month';

const atlas = realAtlas();
const firstNamed = firstNamedMonths(atlas);
const firstOf = (id: string): string => formatMonth(firstNamed.get(id) ?? expect.fail(`${id} has no month`));

describe('firstNamedMonths', () => {
  it('takes the month of the document that names it: E056 by document A', () => {
    expect(firstOf('E056')).toBe('2018-02');
  });
  it('takes an actual milestone before the document: 崂山实验室 approved in 2013-12', () => {
    expect(firstOf('E023')).toBe('2013-12');
  });
  it('a name of the same thing has the same month, whichever document names it first', () => {
    for (const { id, sameAs } of atlas.entities)
      if (sameAs !== null) expect([id, firstOf(id)]).toEqual([id, firstOf(sameAs)]);
  });
  it('every project and platform has a month', () => {
    const without = atlas.entities.filter(
      ({ id, mapRole }) => (mapRole === 'project' || mapRole === 'platform') && !firstNamed.has(id),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
  it('an announcement or an undated milestone makes nothing earlier', () => {
    const only = (change: Partial<(typeof atlas.milestones)[number]>) =>
      firstNamedMonths({
        ...atlas,
        milestones: atlas.milestones.filter(({ id }) => id === 'M089').map((row) => ({ ...row, ...change })),
      }).get('E023');
    const without = firstNamedMonths({ ...atlas, milestones: [] }).get('E023');
    expect(only({ timing: 'forecast' })).toBe(without);
    expect(only({ when: { dated: false, reason: '' } })).toBe(without);
    expect(only({})).toBeLessThan(without ?? 0);
  });
});
