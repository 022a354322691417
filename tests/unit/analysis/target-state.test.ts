import { describe, expect, it } from 'vitest';
import { judgeTarget, meetsTarget } from '@/analysis/target-state';
import { monthOf } from '@/domain/time/month';
import { aim, read, realAtlas } from './toy-atlas';

const END_2022 = monthOf(2022, 12);
const END_2024 = monthOf(2024, 12);

describe(meetsTarget, () => {
  it('TGT-1 达到 and 以上 include the number, 突破 does not, 左右 allows 5 %', () => {
    expect([meetsTarget(100, 'eq', 100), meetsTarget(100, 'ge', 100), meetsTarget(100, 'gt', 100)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([meetsTarget(95, 'approx', 100), meetsTarget(94.9, 'approx', 100)]).toEqual([true, false]);
  });
});

describe(judgeTarget, () => {
  const target = aim({ value: 100 });
  it('TGT-1 says no data without a reading, and a plan is not a reading', () => {
    expect(judgeTarget(target, [], END_2024).state).toBe('no_data');
    const planned = judgeTarget(target, [read('2022', 120, 'planned')], END_2024);
    expect([planned.state, planned.reading, planned.plan?.value]).toEqual(['no_data', null, 120]);
  });
  it('TGT-1 does not look past the month', () => {
    expect(judgeTarget(target, [read('2022-12', 100)], monthOf(2022, 11)).state).toBe('no_data');
    expect(judgeTarget(target, [read('2022-12', 100)], END_2022)).toMatchObject({
      state: 'met',
      timing: 'on_time',
    });
  });
  it('TGT-1 a lower reading before the due date is not yet due, and proves nothing after it', () => {
    expect(judgeTarget(target, [read('2020-12', 50)], monthOf(2021, 6)).state).toBe('pending');
    expect(judgeTarget(target, [read('2020-12', 50)], END_2024).state).toBe('no_data');
  });
  it('TGT-1 接近 is from 95 % on once due', () => {
    expect(judgeTarget(target, [read('2022-12', 95)], END_2024).state).toBe('near');
    expect(judgeTarget(target, [read('2022-12', 94.9)], END_2024).state).toBe('missed');
  });
  it('TGT-1 tells late from unknown', () => {
    expect(judgeTarget(target, [read('2022-12', 90), read('2024-06', 110)], END_2024)).toMatchObject({
      state: 'met',
      timing: 'late',
    });
    expect(judgeTarget(target, [read('2024-06', 110)], END_2024)).toMatchObject({
      state: 'met',
      timing: 'unknown',
    });
  });
  it('TGT-1 without a due year an unmet target never becomes missed', () => {
    expect(judgeTarget(aim({ value: 100, due: null }), [read('2024', 50)], END_2024).state).toBe('pending');
  });
  it('TGT-1 structure, quotation and the like cannot be met or missed', () => {
    for (const kind of [
      'structure',
      'quotation',
      'quantity',
      'frequency',
      'period',
      'rule',
      'baseline',
      'current',
    ] as const)
      expect(judgeTarget(aim({ value: 100, kind }), [read('2022', 100)], END_2024).state).toBe(
        'not_applicable',
      );
  });
  it('TGT-1 a qualitative goal has no number to judge', () => {
    expect(judgeTarget(aim({ value: null, kind: 'qualitative' }), [], END_2024).state).toBe('no_data');
  });
  it('TGT-1 refuses a reading in another unit', () => {
    expect(() => judgeTarget(target, [{ ...read('2022', 1), unit: '万公里' }], END_2024)).toThrow(
      /公里.*万公里/,
    );
  });
});

describe('TGT-1 on the real targets', () => {
  const atlas = realAtlas();
  const stateOf = (id: string, month = END_2024): string => {
    const found = atlas.targets.find((target) => target.id === id);
    if (found === undefined) throw new Error(`no target ${id}`);
    const { state, timing } = judgeTarget(found, atlas.targetReadings, month);
    return timing === null ? state : `${state} ${timing}`;
  };
  it('judges clause 19 at the end of 2024', () => {
    expect(['T014', 'T015', 'T016', 'T017', 'T018', 'T019', 'T011'].map((id) => stateOf(id))).toEqual([
      'missed',
      'met unknown',
      'missed',
      'missed',
      'no_data',
      'no_data',
      'not_applicable',
    ]);
  });
  it('does not know the high-speed length between the due date and the next reading', () => {
    expect([stateOf('T014', monthOf(2021, 1)), stateOf('T014', monthOf(2023, 6))]).toEqual([
      'pending',
      'no_data',
    ]);
  });
  it('万华 ethylene was reached in its year', () => expect(stateOf('T044')).toBe('met on_time'));
  it('every target is judged in every year without a refusal', () => {
    expect(atlas.targets).toHaveLength(107);
    for (let year = 2016; year <= 2030; year++)
      for (const target of atlas.targets) judgeTarget(target, atlas.targetReadings, monthOf(year, 12));
  });
});
