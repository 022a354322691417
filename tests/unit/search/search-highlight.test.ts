import { describe, expect, it } from 'vitest';
import { clipAround, highlightIn } from '@/workspaces/overview/search-highlight';

const marked = (shown: string, part: string): string | null =>
  highlightIn(shown, part)
    ?.map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('') ?? null;

describe('highlightIn', () => {
  it.each([
    ['济南市', '济南', '[济南]市'],
    ['济南高新技术产业开发区', '济南高新区', '[济南高新]技术产业开发[区]'],
    ['莱西站', '莱西北', null],
    ['济南市', '', '济南市'],
  ])('%s, %s: %s', (shown, part, result) => expect(marked(shown, part)).toBe(result));
});

describe('clipAround', () => {
  it('keeps the surroundings of the match', () => {
    const text = `${'前'.repeat(30)}亩均${'后'.repeat(30)}`;
    expect(clipAround(text, 30, 32).map((piece) => piece.text)).toEqual([
      `…${'前'.repeat(10)}`,
      '亩均',
      `${'后'.repeat(22)}…`,
    ]);
  });
});
