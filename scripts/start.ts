/** `npm start`: geodata → app → a plain-HTTP server, and the browser where there is one. */
import { openInBrowser } from './steps/release-open';
import { readServeOptions } from './steps/release-options';
import { DIST } from './steps/release-paths';
import { buildGeodata, runTool } from './steps/release-run';
import { startStaticServer } from './steps/release-static-server';

const options = readServeOptions(process.argv.slice(2));
buildGeodata();
runTool('vite', 'build', '--logLevel', 'warn');
const server = await startStaticServer({ root: DIST, ...options });
console.log(`\n齐鲁一张图 · Qilu OneMap\n\n  ${server.origin}/\n\n按 Ctrl-C 停止 · Ctrl-C stops it`);
if (options.opensBrowser) openInBrowser(`${server.origin}/`);
