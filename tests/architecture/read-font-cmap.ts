import { brotliDecompressSync } from 'node:zlib';

/** Tables of a WOFF2 directory in its own numbering; only those whose lengths read differently matter here. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const ARBITRARY_TAG = 63;

interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

function readBase128(cursor: Cursor): number {
  let value = 0;
  for (let digit = 0; digit < 5; digit++) {
    const byte = cursor.bytes.readUInt8(cursor.at++);
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return value;
  }
  throw new Error('WOFF2: a length does not end');
}

function findCmap(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new Error('WOFF2: the signature is missing');
  const tableCount = font.readUInt16BE(12);
  const compressedLength = font.readUInt32BE(20);
  const cursor: Cursor = { bytes: font, at: 48 };
  let offset = 0;
  let found: readonly [start: number, length: number] | null = null;
  for (let table = 0; table < tableCount; table++) {
    const flags = font.readUInt8(cursor.at++);
    const tag = flags & 0x3f;
    if (tag === ARBITRARY_TAG) cursor.at += 4;
    const originalLength = readBase128(cursor);
    const version = flags >> 6;
    const isTransformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0;
    const length = isTransformed ? readBase128(cursor) : originalLength;
    if (tag === CMAP) found = [offset, length];
    offset += length;
  }
  if (found === null) throw new Error('WOFF2: no cmap table');
  const tables = brotliDecompressSync(font.subarray(cursor.at, cursor.at + compressedLength));
  return tables.subarray(found[0], found[0] + found[1]);
}

/** Whether one segment of a format 4 map leads a code to a glyph and not to "missing". */
function hasGlyph(cmap: Buffer, code: number, start: number, deltaAt: number, rangeAt: number): boolean {
  const delta = cmap.readUInt16BE(deltaAt);
  const range = cmap.readUInt16BE(rangeAt);
  if (range === 0) return ((code + delta) & 0xffff) !== 0;
  return cmap.readUInt16BE(rangeAt + range + (code - start) * 2) !== 0;
}

/**
 * Characters a WOFF2 font can draw.
 * @param font file content.
 * @returns code points of its format 4 character map: the basic plane, which is all our subset holds.
 * @throws when the file is no WOFF2 or has no such map.
 * @source W3C WOFF File Format 2.0, §4–5; OpenType 1.9, cmap format 4.
 */
export function readFontCodePoints(font: Buffer): ReadonlySet<number> {
  const cmap = findCmap(font);
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + index * 8),
  );
  const map = subtables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (map === undefined) throw new Error('cmap: no format 4 subtable');
  const width = cmap.readUInt16BE(map + 6);
  const points = new Set<number>();
  for (let segment = 0; segment < width; segment += 2) {
    const endAt = map + 14 + segment;
    const startAt = endAt + width + 2;
    const start = cmap.readUInt16BE(startAt);
    for (let code = start; code <= cmap.readUInt16BE(endAt); code++)
      if (hasGlyph(cmap, code, start, startAt + width, startAt + 2 * width)) points.add(code);
  }
  return points;
}
