/** `npm run check`: the fast gate, under a minute, no browser and no build. */
import { addCounts, formatCounts, NO_TESTS } from './steps/test-counts';
import { formatStages } from './steps/test-stage';
import { sourceStages, vitestStage } from './steps/test-stages';

const stages = [...(await sourceStages()), await vitestStage(['unit', 'property', 'architecture'])];
const total = stages.map((stage) => stage.counts).reduce(addCounts, NO_TESTS);
console.log(`\n${formatStages(stages)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(formatCounts(total));
