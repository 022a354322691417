/** What a file is by its first bytes; names lie. */
export const FILE_KINDS = [
  'empty',
  'zip',
  'encrypted_office',
  'old_excel',
  'other_ole',
  'html',
  'excel_xml',
  'pdf',
  'archive',
  'image',
  'json',
  'text',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether a name stands in the file as UTF-16, the way an OLE directory writes it. */
function hasWideName(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name, (letter) => letter.charCodeAt(0));
  const last = bytes.length - wide.length * 2;
  for (let at = 0; at <= last; at++)
    if (wide.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return true;
  return false;
}

function oleKind(bytes: Uint8Array): FileKind {
  if (hasWideName(bytes, 'EncryptedPackage')) return 'encrypted_office';
  return hasWideName(bytes, 'Workbook') || hasWideName(bytes, 'Book') ? 'old_excel' : 'other_ole';
}

function textKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2048))
    .replace(/^(?:ï»¿)?\s*/, '')
    .toLowerCase();
  if (head.startsWith('<') && /<(?:html|table|!doctype html|meta|head)\b/.test(head)) return 'html';
  if (head.startsWith('<?xml') || head.startsWith('<workbook')) return 'excel_xml';
  return /^[{[]/.test(head) ? 'json' : 'text';
}

/** Tell what a file is from its content alone. */
export function detectFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return oleKind(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf))
    return 'archive';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image';
  return textKind(bytes);
}
