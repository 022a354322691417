import { describe, expect, it } from 'vitest';
import { findDrift, hasDrifted, recordValues, refreshScene } from '@/analysis/briefing/scene-drift';
import { INITIAL_VIEW } from '@/domain/view-state/view-state';
import { takeScene } from '@/workspaces/briefing/take-scene';

const scene = {
  ...takeScene({
    id: 's1',
    title: '开工率 {开工率}',
    view: INITIAL_VIEW,
    bounds: null,
    takenAt: '2026-11-01T08:00:00Z',
    dataVersion: 'v1',
  }),
  points: ['园区 {园区} 个'],
};
const says = (values: Readonly<Record<string, string>>) => (query: string) =>
  values[query] === undefined
    ? ({ known: false, why: '' } as const)
    : ({ known: true, text: values[query], rule: 'RATE-1' } as const);

describe('DRIFT-1 findDrift', () => {
  const recorded = { ...scene, values: recordValues(scene, says({ 开工率: '92.2', 园区: '204' })) };

  it('names what changed, then and now: 92.2 → 93.0', () => {
    const drift = findDrift(recorded, says({ 开工率: '93.0', 园区: '204' }), 'v1');
    expect(drift.values).toEqual([{ query: '开工率', was: '92.2', now: '93.0', frozen: false }]);
    expect(drift.hasOtherData).toBe(false);
  });

  it('is silent while nothing changed, and hears another data version', () => {
    const same = says({ 开工率: '92.2', 园区: '204' });
    expect(hasDrifted(findDrift(recorded, same, 'v1'))).toBe(false);
    expect(findDrift(recorded, same, 'v2').hasOtherData).toBe(true);
  });

  const later = says({ 开工率: '93.0', 园区: '210', 机场: '9' });
  const frozen = {
    ...recorded,
    values: recorded.values.map((value) => ({ ...value, frozen: value.query === '开工率' })),
  };

  it('is not silenced by a change of the words: 92.2 stays recorded beside what is new', () => {
    const written = { ...recorded, points: ['园区 {园区} 个，机场 {机场} 个'] };
    expect(recordValues(written, later)).toEqual([
      { query: '开工率', text: '92.2', frozen: false },
      { query: '园区', text: '204', frozen: false },
      { query: '机场', text: '9', frozen: false },
    ]);
  });

  it('is settled by a refresh, of frozen numbers too, under the day of the refresh', () => {
    const next = refreshScene(frozen, later, { takenAt: '2026-12-01', dataVersion: 'v2' });
    expect(next.values).toEqual([
      { query: '开工率', text: '93.0', frozen: true },
      { query: '园区', text: '210', frozen: false },
    ]);
    expect(next.stamp).toEqual({ takenAt: '2026-12-01', dataVersion: 'v2', keptAt: '' });
    expect(hasDrifted(findDrift(next, later, 'v2'))).toBe(false);
  });

  it('is settled by keeping what was recorded, frozen and stamped', () => {
    expect(hasDrifted(findDrift(frozen, later, 'v1'))).toBe(true);
    const kept = {
      ...recorded,
      values: recorded.values.map((value) => ({ ...value, frozen: true })),
      stamp: { ...recorded.stamp, keptAt: '2026-12-01' },
    };
    expect(hasDrifted(findDrift(kept, later, 'v1'))).toBe(false);
  });
});
