import { describe, expect, it } from 'vitest';
import { parseMonth } from '@/domain/time/month';
import { newPane, PANES_SHAPE } from '@/domain/view-state/panes-view';

const { write, read } = PANES_SHAPE.fields.panes;

describe('a pane with a scenario', () => {
  it('PANE-1: stands in the link after the camera, and a link from before scenarios is read as it was', () => {
    const pane = newPane('city:370100', parseMonth('2018-02'));
    expect(write([pane])).toBe('city:370100!2018-02!transport!!');
    expect(read('city:370100!2018-02!transport!!')).toEqual([pane]);
    const supposed = { ...pane, scenario: 's1' };
    expect(write([supposed])).toBe('city:370100!2018-02!transport!!!s1');
    expect(read(write([supposed]))).toEqual([supposed]);
    expect(read('city:370100!2018-02!transport!!!S 1')).toBeNull();
  });
});
