/** Toneless syllables of the Chinese characters of a name: `G20青银高速` → `qing yin gao su`. */
export type PinyinTable = Readonly<Record<string, string>>;

/** No pinyin: Chinese names, codes and coordinates still work. */
export const NO_PINYIN: PinyinTable = {};

const HAN = /\p{Script=Han}/u;
const isCommonHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

/** Whether a character is Chinese, so that it has a syllable in the table. */
export const isHan = (character: string): boolean =>
  isCommonHan(character) || (character > '\u00ff' && HAN.test(character));

/**
 * Syllables along normalised characters: a Chinese character has its own, a letter or digit is its own.
 * @returns null when the name has no pinyin, or the table disagrees with the name.
 */
export function syllablesAlong(
  characters: readonly string[],
  pinyin: string | undefined,
): readonly string[] | null {
  if (pinyin === undefined) return null;
  const syllables = pinyin.split(' ');
  if (characters.filter(isHan).length !== syllables.length) return null;
  let next = 0;
  return characters.map((character) => (isHan(character) ? (syllables[next++] ?? '') : character));
}

/**
 * Where the query ends when each syllable from a place on gives a beginning of itself: `shoug`, `sguang`.
 * @returns index after the last syllable touched, or -1.
 */
export function endOfPinyin(syllables: readonly string[], from: number, query: string, at = 0): number {
  if (at === query.length) return from;
  const syllable = syllables[from];
  if (syllable === undefined) return -1;
  let common = 0;
  while (common < syllable.length && at + common < query.length && syllable[common] === query[at + common])
    common++;
  for (let length = common; length > 0; length--) {
    const end = endOfPinyin(syllables, from + 1, query, at + length);
    if (end >= 0) return end;
  }
  return -1;
}
