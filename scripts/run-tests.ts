/**
 * `npm test`: everything, from a clean checkout, in one run; later stages run even when an earlier one failed.
 * The very last line reads `N passed, N failed`.
 */
import { addCounts, formatCounts, NO_TESTS } from './steps/test-counts';
import { formatStages, gateStage, type StageResult } from './steps/test-stage';
import { playwrightStage, sourceStages, vitestStage } from './steps/test-stages';

const stages: StageResult[] = [];
const isPassed = (stage: StageResult): boolean => stage.counts.failed === 0;

/** Keep a stage's result. @returns whether it passed. */
async function take(running: Promise<StageResult>): Promise<boolean> {
  const stage = await running;
  stages.push(stage);
  return isPassed(stage);
}

await take(gateStage('browser', { tool: 'tsx', parts: ['scripts/ensure-browser.ts'] }));
await take(gateStage('office', { tool: 'tsx', parts: ['scripts/ensure-office.ts'] }));
// The data is built while the source is read: neither needs the other.
const reading = sourceStages();
await take(gateStage('geodata', { tool: 'tsx', parts: ['scripts/build-geodata.ts'] }));
stages.push(...(await reading));
await take(
  vitestStage(
    ['unit', 'property', 'data', 'visual', 'architecture'],
    ['unit', 'property', 'data', 'architecture'],
  ),
);
await take(vitestStage(['browser']));

/** What is delivered. @returns whether it could be made */
async function make(): Promise<boolean> {
  const building = { tool: 'vite', parts: ['build', '--logLevel', 'warn'] };
  if (!(await take(gateStage('build (vite)', building)))) return false;
  const packing = { tool: 'tsx', parts: ['scripts/package-offline.ts', '--reuse-dist'] };
  return take(gateStage('package (release/)', packing));
}

if (await make()) {
  await take(vitestStage(['release'], ['architecture']));
  await take(playwrightStage());
}

const total = stages.map((stage) => stage.counts).reduce(addCounts, NO_TESTS);
const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
console.log(`\n${formatStages(stages)}\n${seconds.toFixed(0)} s of stages\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(formatCounts(total));
