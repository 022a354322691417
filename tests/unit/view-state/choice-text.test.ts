import { describe, expect, it } from 'vitest';
import {
  type ChoiceShape,
  flag,
  listOf,
  numberWithin,
  oneOf,
  parseChoiceText,
  textLike,
  toChoiceText,
} from '@/domain/view-state/choice-text';

interface Toy {
  readonly part: 'one' | 'two';
  readonly name: string;
  readonly isOpen: boolean;
  readonly count: number;
  readonly many: readonly string[];
}

const anyText = textLike(/^.*$/s);
const TOY: ChoiceShape<Toy> = {
  initial: { part: 'one', name: '', isOpen: false, count: 3, many: [] },
  fields: {
    part: oneOf(['one', 'two']),
    name: anyText,
    isOpen: flag,
    count: numberWithin(0, 9),
    many: listOf(anyText, 3),
  },
};

const read = (text: unknown) => parseChoiceText(TOY, text, '视图 › 玩具');

describe('toChoiceText, parseChoiceText', () => {
  it('what is as at first takes no room in a link', () => {
    expect(toChoiceText(TOY, TOY.initial)).toBe('');
    expect(read('')).toEqual({ ok: true, value: TOY.initial });
  });
  it('signs that part fields and items survive inside them', () => {
    const toy: Toy = { part: 'two', name: 'a;b~1,c', isOpen: true, count: 9, many: ['x,y', '~0;', ''] };
    expect(read(toChoiceText(TOY, toy))).toEqual({ ok: true, value: toy });
  });
  it('a link of an earlier program lacks the last fields: they are as at first', () => {
    expect(read('two;n')).toEqual({ ok: true, value: { ...TOY.initial, part: 'two', name: 'n' } });
  });
  it.each([
    ['three', '“three” 不是 part 的值'],
    ['one;;2', '“2” 不是 isOpen 的值'],
    ['one;;;10', '“10” 不是 count 的值'],
    ['one;;;', '“” 不是 count 的值'],
    ['one;;;1;a,b,c,d', '“a,b,c,d” 不是 many 的值'],
    ['one;;;1;a;more', '“one;;;1;a;more” 的项数多于本程序认识的'],
  ])('%s is refused with a sentence', (text, why) => {
    expect(read(text)).toEqual({ ok: false, error: { where: '视图 › 玩具', why } });
  });
});
