/** `npx tsx scripts/make-drill.ts [--seed N] [--size 1395|12121] [--columns [rows]] [folder]`: simulate drill data 演练数据. */
import { makeDrillColumns } from './steps/drill-columns';
import { listDrillFiles, writeDrillFiles } from './steps/drill-files';
import { readDrillOptions } from './steps/drill-options';
import { makeDrillSet } from './steps/drill-set';
import { readDrillWorld } from './steps/drill-world';

const options = readDrillOptions(process.argv.slice(2));
const world = readDrillWorld();
const set = options.columns === null ? makeDrillSet(world, options.size, options.seed) : null;
const files =
  set === null ? makeDrillColumns(world, options.columns ?? 0, options.seed) : listDrillFiles(set);
writeDrillFiles(options.folder, files);
const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.bytes), 0);
console.log(`演练数据 seed ${options.seed} → ${options.folder}`);
console.log(set === null ? `${options.columns} 行，列式` : set.plan.statement);
if (set !== null)
  console.log(`${set.projects.length} 条记录，${set.reports.length} 份月报，${set.troubles.length} 处问题`);
console.log(`${files.length} 个文件，${(bytes / 1e6).toFixed(1)} MB`);
