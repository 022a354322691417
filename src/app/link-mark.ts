/** What a link says of itself before its view: the data version it was made with, and a sum over all that follows. */
export type LinkMark =
  | { readonly kind: 'none' }
  /** Cut off or changed on its way. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'whole'; readonly version: string };

const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** FNV-1a (Fowler, Noll, Vo, 32 bits) over the text as it reads, however a messenger wrote its signs. */
function sumOf(text: string): string {
  let sum = START;
  for (const character of decodeURIComponent(text))
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0;
  return sum.toString(36);
}

/** Mark the hash of a view with its data version: `#z=48e038bea357.1x2y3z&v=1&w=…`. */
export const markLink = (hash: string, version: string): string =>
  `#z=${version}.${sumOf(hash.slice(1))}&${hash.slice(1)}`;

/** Read the mark. @nodata `none`: the address of a running page has none, and is read as it is */
export function readLinkMark(hash: string): LinkMark {
  if (!/^#?z=/.test(hash)) return { kind: 'none' };
  const [, version, sum, rest] = /^#?z=([^.&]*)\.([^&]*)&(.*)$/.exec(hash) ?? [];
  try {
    if (version === undefined || rest === undefined || sumOf(rest) !== sum) return { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
  return { kind: 'whole', version };
}
