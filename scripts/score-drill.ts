/** `npx tsx scripts/score-drill.ts [folder] [--list]`: precision and recall of each detector on a written drill set. */
import { reportDoctorScores } from './steps/doctor-report';
import { readDoctorGround } from './steps/doctor-world';
import { readDrillSet } from './steps/drill-read';
import { DRILL_FOLDER } from './steps/drill-options';
import { formatScores, scoreDetectors } from './steps/drill-score';
import { readDrillWorld } from './steps/drill-world';
import { formatLadder, scoreLadder } from './steps/ladder-score';

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('-')) ?? DRILL_FOLDER;
const { projects, reports, troubles } = readDrillSet(folder);
const { places } = readDrillWorld();
const scores = scoreDetectors(projects, reports, troubles, places);
console.log(`演练 · ${projects.length} 条记录，${reports.length} 份月报\n${formatScores(scores)}`);
const shifted = new Set(
  troubles.filter(({ kind }) => kind === 'shifted_position').map(({ projectId }) => projectId),
);
const crossing = scores
  .find(({ detector }) => detector === 'outside_county')
  ?.wrong.filter((id) => shifted.has(id)).length;
console.log(
  `${shifted.size} 处约 500 米偏移另行植入：属坐标医生，见下；其中 ${crossing ?? 0} 处越过县界，已在 outside_county 中`,
);
console.log(`\n${reportDoctorScores(projects, troubles, readDoctorGround())}`);
const ladder = scoreLadder(projects, reports, troubles);
console.log(`\n${formatLadder(ladder)}`);
if (words.includes('--list'))
  for (const { detector, missed, wrong } of scores)
    console.log(`${detector}\n  missed ${missed.join('; ')}\n  wrong  ${wrong.join('; ')}`);
if (words.includes('--list'))
  console.log(`ladder\n  missed ${ladder.rungs.map(({ missed }) => missed.join('; ')).join(' | ')}`);
