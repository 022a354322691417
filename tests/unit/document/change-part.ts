import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** An office file with one part changed by hand, as somebody might who means no good. @throws where nothing changed */
export function changePart(file: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`changePart: nothing to change in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** Text of a part. */
export const readPartText = (file: Uint8Array, part: string): string =>
  strFromU8(unzipSync(file)[part] ?? new Uint8Array());

/** Names of the parts. */
export const listPartNames = (file: Uint8Array): readonly string[] => Object.keys(unzipSync(file));

/** The part of the one chart; its library counts charts over all decks of a page. */
export const chartPart = (file: Uint8Array): string =>
  listPartNames(file).find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) ?? '';
