/** `npx tsx scripts/check-geodata.ts`: build the geodata afresh and report on every law that `tests/data` holds. */
import { buildGeodata } from './build-geodata';
import { GEODATA_CHECKS } from './steps/check-list';
import { readGeodataUnderCheck } from './steps/check-read';

const SHOWN = 20;

const data = readGeodataUnderCheck(buildGeodata());
let failed = 0;
for (const { id, says, run } of GEODATA_CHECKS) {
  const findings = run(data);
  if (findings.length > 0) failed++;
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${id.padEnd(16)} ${says}`);
  for (const { where, why } of findings.slice(0, SHOWN)) console.log(`    ${where}: ${why}`);
  if (findings.length > SHOWN) console.log(`    … ${findings.length - SHOWN} more`);
}
console.log(
  `\n${GEODATA_CHECKS.length} checks, ${failed} failed; ${data.pointExceptions.length} points are listed as exceptions:`,
);
for (const { kind, id, reason } of data.pointExceptions) console.log(`    ${kind} ${id}: ${reason}`);
process.exitCode = failed > 0 ? 1 : 0;
