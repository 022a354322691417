/** Encodings a Chinese office saves text in. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Text with the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Decode strictly. @returns null when the bytes are not in this encoding */
function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Texts hold no control characters below the tab; programs and pictures do. */
function hasControl(text: string): boolean {
  const end = Math.min(text.length, 4096);
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) < 9) return true;
  return false;
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * Decode text: a byte-order mark decides, then strict UTF-8, then GB18030 (which GBK and GB 2312 are part of).
 * GB18030 text is never valid UTF-8 by chance once it holds a few Chinese characters.
 * @returns null when it is none of them: not a text
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingOfMark(bytes);
  const candidates: readonly TextEncoding[] = marked === null ? ['utf-8', 'gb18030'] : [marked];
  for (const encoding of candidates) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && !hasControl(text)) return { text, encoding };
  }
  return null;
}
