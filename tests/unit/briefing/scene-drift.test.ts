import { describe, expect, it } from 'vitest';
import { findDrift, hasDrifted, recordValues } from '@/analysis/briefing/scene-drift';
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

  it('keeps a frozen number as recorded when the others are refreshed', () => {
    const frozen = {
      ...recorded,
      values: recorded.values.map((value) => ({ ...value, frozen: value.query === '开工率' })),
    };
    const next = recordValues(frozen, says({ 开工率: '93.0', 园区: '210' }));
    expect(next).toEqual([
      { query: '开工率', text: '92.2', frozen: true },
      { query: '园区', text: '210', frozen: false },
    ]);
  });
});
