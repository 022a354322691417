import { listShape, recordShape, type Shape, textShape, wordShape } from '@/lib/json-shape';
import { monthShape, projectShape } from './project-shape';
import { reportShape } from './report-shape';
import type { LibraryContent, Snapshot } from './snapshot';

/** A snapshot of the chain; whether its hash is right is `verifyChain`'s to say. */
export const snapshotShape: Shape<Snapshot> = recordShape<Snapshot>({
  month: monthShape,
  edition: wordShape(['published', 'corrected']),
  note: textShape,
  content: recordShape<LibraryContent>({
    projects: listShape(projectShape),
    reports: listShape(reportShape),
  }),
  previousHash: textShape,
  hash: textShape,
});
