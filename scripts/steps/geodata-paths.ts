import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders and files of the geodata build, absolute. */
export const GEODATA_PATHS = {
  curated: `${root}geodata/curated`,
  sources: `${root}geodata/sources`,
  assets: `${root}public/assets`,
} as const;
