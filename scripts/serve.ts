/** `npm run preview`: serves `release/web` (or `dist`) as it stands over plain HTTP. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openInBrowser } from './steps/release-open';
import { readServeOptions } from './steps/release-options';
import { DIST, RELEASE_WEB } from './steps/release-paths';
import { startStaticServer } from './steps/release-static-server';

const root = [RELEASE_WEB, DIST].find((folder) => existsSync(join(folder, 'index.html')));
if (root === undefined)
  throw new Error('Neither release/web nor dist holds an index.html: run `npm run build` first');
const options = readServeOptions(process.argv.slice(2));
const server = await startStaticServer({ root, ...options });
console.log(`${root}\n${server.origin}/`);
if (options.opensBrowser) openInBrowser(`${server.origin}/`);
