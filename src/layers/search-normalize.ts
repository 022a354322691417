/** Text as it is compared: small letters, half width, without spaces and punctuation. */
export interface NormalText {
  readonly text: string;
  /** For each character of `text`, where it stood in the original. */
  readonly positions: readonly number[];
}

const IGNORED = /[\s\p{P}\p{S}]/u;

const known = new Map<string, string>();

/** What a character counts as; remembered, since names share their characters. */
function normalizeCharacter(character: string): string {
  let normal = known.get(character);
  if (normal === undefined) {
    normal = [...character.normalize('NFKC').toLowerCase().replace('ü', 'v')]
      .filter((part) => !IGNORED.test(part))
      .join('');
    known.set(character, normal);
  }
  return normal;
}

/** Normalise a name or a query, keeping where each character came from. `ü` is typed as `v`. */
export function normalizeText(original: string): NormalText {
  let text = '';
  const positions: number[] = [];
  for (let at = 0; at < original.length; at++)
    for (const part of normalizeCharacter(original[at] ?? '')) {
      text += part;
      positions.push(at);
    }
  return { text, positions };
}
