import { afterEach, describe, expect, it } from 'vitest';
import { nextNumber } from '@/workspaces/dispatch/bulletin/next-number';

const PAPER = `
<p class="paper-paragraph"><b data-figure="a">1</b>个，<b data-figure="b">2</b>个，<b data-figure="c">3</b>个</p>
<table class="paper-table">
  <tr><td>济南</td><td><b data-figure="d">4</b></td><td>—</td></tr>
  <tr><td>青岛</td><td>—</td><td><b data-figure="e">5</b></td></tr>
  <tr><td>淄博</td><td><b data-figure="f">6</b></td><td><b data-figure="g">7</b></td></tr>
</table>`;

const go = (from: string, key: string): string | null => {
  const number = document.querySelector<HTMLElement>(`[data-figure="${from}"]`);
  if (number === null) throw new Error(`no number ${from}`);
  return nextNumber(number, key)?.dataset['figure'] ?? null;
};

describe('nextNumber', () => {
  afterEach(() => document.body.replaceChildren());

  it('goes along a paragraph with any arrow, and stops at its ends', () => {
    document.body.innerHTML = PAPER;
    expect(['ArrowRight', 'ArrowDown'].map((key) => go('a', key))).toEqual(['b', 'b']);
    expect(['ArrowLeft', 'ArrowUp'].map((key) => go('b', key))).toEqual(['a', 'a']);
    expect([go('a', 'ArrowLeft'), go('c', 'ArrowRight')]).toEqual([null, null]);
    expect([go('b', 'Home'), go('b', 'End'), go('b', 'Enter')]).toEqual(['a', 'c', null]);
  });

  it('goes along the rows of a table, and down a column past cells without a number', () => {
    document.body.innerHTML = PAPER;
    expect(go('d', 'ArrowRight')).toBe('e');
    expect(go('d', 'ArrowDown')).toBe('f');
    expect(go('f', 'ArrowUp')).toBe('d');
    expect(go('e', 'ArrowDown')).toBe('g');
    expect(go('g', 'ArrowDown')).toBeNull();
    expect([go('e', 'Home'), go('e', 'End')]).toEqual(['d', 'g']);
  });
});
