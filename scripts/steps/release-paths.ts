import { join } from 'node:path';

/** The repository root; every script speaks in paths below it. */
export const ROOT = join(import.meta.dirname, '../..');

/** Where `vite build` writes the web deliverable before it is packed. */
export const DIST = join(ROOT, 'dist');

/** What `npm run package` hands over. */
export const RELEASE = join(ROOT, 'release');
export const RELEASE_WEB = join(RELEASE, 'web');
export const RELEASE_SINGLE = join(RELEASE, 'qilu-onemap.html');

/** Scratch of one `vite build --mode single`; removed once the file stands in `release/`. */
export const SINGLE_SCRATCH = join(ROOT, '.cache/single');

/** Reports of test stages and the result of the browser probe; never committed. */
export const CACHE = join(ROOT, '.cache');

export const PUBLIC = join(ROOT, 'public');
export const ASSETS = join(PUBLIC, 'assets');
export const FONT = join(PUBLIC, 'fonts/qilu-sans.woff2');
