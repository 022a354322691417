import type { KeptEdit } from '@/analysis/bulletin/apply-edits';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { type DocumentRun, textOfRun } from '@/domain/document/official-document';
import { useTranslate } from '../../app-context';

/** Words and numbers of a line; each number can be pointed at and opened, one typed by hand is marked. */
export function PaperRuns(props: {
  readonly bulletin: Bulletin;
  readonly runs: readonly DocumentRun[];
  readonly edit?: KeptEdit | undefined;
}) {
  const { bulletin, runs, edit } = props;
  const t = useTranslate();
  return runs.map((run, index) => {
    const text = textOfRun(bulletin, run);
    if (run.kind === 'figure')
      return (
        // Not a <button>: that would break the line before the percent sign.
        <span
          key={`${index} ${run.figureId}`}
          role="button"
          tabIndex={0}
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
