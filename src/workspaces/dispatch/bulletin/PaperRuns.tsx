import type { KeptEdit } from '@/analysis/bulletin/apply-edits';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { type DocumentRun, textOfRun } from '@/domain/document/official-document';
import { useTranslate } from '../../app-context';

/**
 * Words and numbers of a line; each number can be pointed at and opened, one typed by hand is marked. The first
 * number is where Tab stops; `nextNumber` leads to the others.
 */
export function PaperRuns(props: {
  readonly bulletin: Bulletin;
  readonly runs: readonly DocumentRun[];
  readonly edit?: KeptEdit | undefined;
  /** False where another line of the same table or chart has the stop. */
  readonly hasStop?: boolean;
}) {
  const { bulletin, runs, edit, hasStop = true } = props;
  const t = useTranslate();
  const stop = hasStop ? runs.findIndex(({ kind }) => kind === 'figure') : -1;
  return runs.map((run, index) => {
    const text = textOfRun(bulletin, run);
    if (run.kind === 'figure')
      return (
        // Not a <button>: that would break the line before the percent sign.
        <span
          key={`${index} ${run.figureId}`}
          role="button"
          tabIndex={index === stop ? 0 : -1}
          className="paper-figure"
          data-figure={run.figureId}
          aria-haspopup="dialog"
        >
          {text}
        </span>
      );
    const hand = edit?.hand.find((each) => each.run === index);
    if (hand === undefined) return text;
    const said =
      hand.figureId === null ? t('bulletin.hand.added') : t('bulletin.hand.mark', { text: hand.was });
    return (
      <mark key={`${index} hand`} className="paper-hand" title={said}>
        {text}
        <span className="visually-hidden">（{said}）</span>
      </mark>
    );
  });
}
