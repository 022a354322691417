import { type Zippable, zipSync } from 'fflate';

/** UTF-16 little endian, the way OLE directories name their streams. */
const wide = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));

/** A stand-in for an OLE file: its signature, and the names its directory holds. */
export function makeOle(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => bytes.set(wide(name), 1024 + index * 128));
  return bytes;
}

/** A ZIP of texts. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    zippable[name] = typeof part === 'string' ? new TextEncoder().encode(part) : part;
  return zipSync(zippable);
}

/** Rewrite what the directory entry of a part declares to unpack to. */
export function declareSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const name = new TextEncoder().encode(part);
  for (let at = 0; at + 46 + name.length <= bytes.length; at++)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      name.every((byte, index) => bytes[at + 46 + index] === byte)
    )
      view.setUint32(at + 24, size, true);
  return bytes;
}
