import { zipSync } from 'fflate';

/** A file to pack. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Pack files into one .zip; workbooks are zipped already, so they are only stored. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries = files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
