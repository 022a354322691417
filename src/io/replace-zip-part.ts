const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** Start of the central directory and its end record. */
interface Directory {
  readonly at: number;
  readonly end: number;
}

function locateDirectory(view: DataView): Directory {
  let end = view.byteLength - END_LENGTH;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  return { at: view.getUint32(end + 16, true), end };
}

/**
 * A ZIP with one part replaced, without packing the others anew: the new content is appended unpacked and
 * the directory points to it. The checksum is left out, which readers take as not given.
 * @param zip one that `checkZip` has accepted
 */
export function replaceZipPart(zip: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { at, end } = locateDirectory(view);
  const label = new TextEncoder().encode(name);
  const local = new Uint8Array(LOCAL_LENGTH + label.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04034b50, true);
  localView.setUint16(4, 20, true);
  localView.setUint32(18, content.length, true);
  localView.setUint32(22, content.length, true);
  localView.setUint16(26, label.length, true);
  local.set(label, LOCAL_LENGTH);

  const tail = zip.slice(at);
  const tailView = new DataView(tail.buffer);
  for (let entry = 0; entry < end - at; ) {
    const length = tailView.getUint16(entry + 28, true);
    const beside = tailView.getUint16(entry + 30, true) + tailView.getUint16(entry + 32, true);
    if (length === label.length && label.every((byte, i) => tail[entry + ENTRY_LENGTH + i] === byte)) {
      for (const [offset, value] of [
        [16, 0],
        [20, content.length],
        [24, content.length],
        [42, at],
      ] as const)
        tailView.setUint32(entry + offset, value, true);
      // Neither a data descriptor nor packing: both are of the part that is no longer pointed to.
      tailView.setUint16(entry + 8, tailView.getUint16(entry + 8, true) & ~8, true);
      tailView.setUint16(entry + 10, 0, true);
    }
    entry += ENTRY_LENGTH + length + beside;
  }
  tailView.setUint32(end - at + 16, at + local.length + content.length, true);

  const replaced = new Uint8Array(at + local.length + content.length + tail.length);
  replaced.set(zip.subarray(0, at));
  replaced.set(local, at);
  replaced.set(content, at + local.length);
  replaced.set(tail, at + local.length + content.length);
  return replaced;
}
