/** `npm run bench [-- name …]`: runs `tests/bench/*.bench.ts`, prints times and ratios, asserts none of them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './steps/release-paths';
import { formatBench, type Bench } from './steps/test-bench-frame';

const folder = join(ROOT, 'tests/bench');
const wanted = process.argv.slice(2);
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();
if (files.length === 0) throw new Error(`tests/bench: no *.bench.ts matches "${wanted.join(' ')}"`);

console.log(`Node ${process.version}, ${process.platform}-${process.arch}`);
for (const file of files) {
  const module = (await import(pathToFileURL(join(folder, file)).href)) as { readonly bench?: Bench };
  if (module.bench === undefined) throw new Error(`tests/bench/${file}: exports no \`bench\``);
  const rows = await module.bench.run();
  if (rows.length === 0) throw new Error(`tests/bench/${file}: measured nothing`);
  console.log(`\n${formatBench(module.bench, rows)}`);
}
