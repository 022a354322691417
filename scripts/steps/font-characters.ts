/** Code-point ranges beyond GB 2312 that maps, tables and reports in Chinese use. */
const RANGES: readonly (readonly [first: number, last: number, why: string])[] = [
  [0x20, 0x7e, 'ASCII'],
  [0xa0, 0xff, 'Latin-1'],
  [0x2010, 0x2027, 'dashes, quotation marks, ellipsis'],
  [0x2030, 0x203b, 'per mille, primes, reference mark'],
  [0x2070, 0x208e, 'superscripts and subscripts'],
  [0x20ac, 0x20ac, 'euro'],
  [0x2103, 0x2103, '℃'],
  [0x2116, 0x2116, '№'],
  [0x2160, 0x217b, 'Roman numbers'],
  [0x2190, 0x2199, 'arrows'],
  [0x21d2, 0x21d4, 'double arrows'],
  [0x2200, 0x22ff, 'mathematical signs'],
  [0x2460, 0x249b, 'circled, bracketed and dotted numbers'],
  [0x24ea, 0x24ff, 'circled zero, negative circled numbers'],
  [0x2500, 0x2503, 'rules'],
  [0x25a0, 0x25ff, 'simple shapes'],
  [0x2605, 0x2606, 'stars'],
  [0x2610, 0x2611, 'boxes'],
  [0x2713, 0x2718, 'ticks and crosses'],
  [0x3000, 0x303f, 'CJK punctuation'],
  [0x3220, 0x3229, 'bracketed hanzi numbers'],
  [0x3380, 0x33df, 'CJK unit signs'],
  [0xff01, 0xff5e, 'full-width forms'],
  [0xffe0, 0xffe5, 'full-width signs'],
];

/** Hanzi outside GB 2312 that Shandong place names, their older spellings and company names use. */
const NAMES = '㙍㟃垯堌堐堽塸墕岞岠峛峞峱崅嵕嶧洣浉淏潩澛澥澭濼犨瑀璟祊竑萊郚鄌鄪關韡鬶魯鲘齊';

/**
 * The characters of the bundled font, in code-point order.
 * @returns GB 2312's 6,763 hanzi and signs with the ranges and names above.
 * @source GB/T 2312-1980 rows 1–9 and 16–87, read through the platform's GBK decoder.
 */
export function fontCharacters(): readonly string[] {
  const found = new Set<string>(NAMES);
  const decoder = new TextDecoder('gbk');
  for (let row = 0xa1; row <= 0xf7; row++) {
    const isSignRow = row <= 0xa9;
    if (!isSignRow && row < 0xb0) continue;
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      const code = character.codePointAt(0) ?? 0;
      const isPrivateOrMissing = code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
      if (!isPrivateOrMissing) found.add(character);
    }
  }
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) found.add(String.fromCodePoint(code));
  }
  return [...found].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
