/** `npx tsx scripts/make-nasty-workbooks.ts [folder]`: write the nasty workbooks, to open them in Excel or WPS. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NASTY_CASES } from './steps/nasty-corpus';
import { CACHE } from './steps/release-paths';

const folder = process.argv[2] ?? join(CACHE, 'nasty');
mkdirSync(folder, { recursive: true });
const files = await Promise.all(NASTY_CASES.map(async (each) => ({ each, bytes: await each.bytes() })));
for (const { each, bytes } of files) writeFileSync(join(folder, `${each.id}_${each.file}`), bytes);
console.log(`${files.length} 个文件 → ${folder}`);
