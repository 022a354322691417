/**
 * `npm run package`: the two deliverables for briefing rooms.
 *   release/web/               static files for any plain-HTTP server
 *   release/qilu-onemap.html   one file that opens by double-click
 * `--reuse-dist` takes `public/assets` and `dist` as they stand.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLateFiles, readChunkManifest } from './steps/release-closure';
import { findOutsideReferences } from './steps/release-html';
import { fileSize, formatWeights, weighWebRelease } from './steps/release-measure';
import { DIST, RELEASE, RELEASE_SINGLE, RELEASE_WEB, SINGLE_SCRATCH } from './steps/release-paths';
import { buildGeodata, runTool } from './steps/release-run';

const NOTE = `齐鲁一张图 · Qilu OneMap

qilu-onemap.html   单文件版：复制到 U 盘，双击即可打开，不需要网络，也不需要安装。
web/               网页服务器版：把整个文件夹放到任意内网 HTTP 服务器上，用浏览器访问。

浏览器：Chrome 109、Edge 109 或更新的版本（109 是 Windows 7 能安装的最后一版）。

qilu-onemap.html   One file: copy it to a USB stick and double-click. No network, nothing to install.
web/               Put the whole folder on any plain-HTTP server.

Browser: Chrome 109, Edge 109 or newer (109 is the last for Windows 7).
`;

function packWeb(): void {
  rmSync(RELEASE_WEB, { recursive: true, force: true });
  cpSync(DIST, RELEASE_WEB, { recursive: true, filter: (path) => !path.startsWith(join(DIST, '.vite')) });
}

function packSingle(): void {
  rmSync(RELEASE_SINGLE, { force: true });
  runTool('vite', 'build', '--mode', 'single', '--logLevel', 'warn');
  const built = join(SINGLE_SCRATCH, 'index.html');
  const outside = findOutsideReferences(readFileSync(built, 'utf8'));
  if (outside.length > 0) throw new Error(`single file: still points outside itself: ${outside.join(' ')}`);
  renameSync(built, RELEASE_SINGLE);
  rmSync(SINGLE_SCRATCH, { recursive: true });
}

const reusesDist = process.argv.includes('--reuse-dist');
if (reusesDist && !existsSync(join(DIST, 'index.html')))
  throw new Error('--reuse-dist: dist holds no index.html');
if (!reusesDist) {
  buildGeodata();
  runTool('vite', 'build', '--logLevel', 'warn');
}
mkdirSync(RELEASE, { recursive: true });
packWeb();
packSingle();
writeFileSync(join(RELEASE, 'README.txt'), NOTE);
const lateFiles = listLateFiles(readChunkManifest(DIST));
console.log(formatWeights(weighWebRelease(RELEASE_WEB, lateFiles), RELEASE_WEB));
console.log(`${RELEASE_SINGLE}: ${(fileSize(RELEASE_SINGLE) / 1024 / 1024).toFixed(2)} MB`);
