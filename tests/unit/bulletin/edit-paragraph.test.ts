import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  figuresOfParagraph,
  type KeptEdit,
  listMovedFigures,
  settleEdits,
} from '@/analysis/bulletin/apply-edits';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { editParagraph } from '@/analysis/bulletin/edit-paragraph';
import {
  type DocumentParagraph,
  shownRuns,
  textOfRun,
  textOfRuns,
} from '@/domain/document/official-document';
import { toyBulletin } from './toy-bulletin';

const rows = (done: number) => [
  { id: 'A', done },
  { id: 'B', done: 60, started: false },
];
const START = 'totals.start';
const paragraphOf = (bulletin: Bulletin, id = START): DocumentParagraph => {
  const found = bulletin.blocks.find((block) => block.kind === 'paragraph' && block.id === id);
  if (found?.kind !== 'paragraph') throw new Error(`no paragraph ${id}`);
  return found;
};
const type = (bulletin: Bulletin, typed: string, id = START) =>
  editParagraph(paragraphOf(bulletin, id).runs, (run) => textOfRun(bulletin, run), typed);

describe('BUL-8 editParagraph', () => {
  const bulletin = toyBulletin(rows(50));

  it('the same words are no edit', () => {
    expect(type(bulletin, '计划年内开工项目2个，已开工1个，开工率50.00%，尚有1个未开工。')).toBeNull();
  });

  it('words change and every number stays live', () => {
    const edit = type(bulletin, '今年计划开工项目2个，到月底开工1个，开工率为50.00%，还有1个没有开工。');
    expect(edit?.hand).toEqual([]);
    expect(edit?.gone).toEqual([]);
    const live = edit?.runs.flatMap((run) => (run.kind === 'figure' ? [run.figureId] : []));
    expect(live).toEqual(['province.planned', 'province.started', 'province.start.rate', 'province.waiting']);
  });

  it('a number typed over is by hand, beside the one it replaced', () => {
    const edit = type(bulletin, '计划年内开工项目2个，已开工1个，开工率98.00%，尚有1个未开工。');
    expect(edit?.hand).toMatchObject([{ text: '98.00', figureId: 'province.start.rate', was: '50.00' }]);
    expect(edit?.gone).toEqual([]);
    expect(edit?.runs[edit.hand[0]?.run ?? -1]).toEqual({ kind: 'text', text: '98.00' });
  });

  it('one digit more makes another number; full-width digits are digits', () => {
    expect(
      type(bulletin, '计划年内开工项目2个，已开工1个，开工率150.00%，尚有1个未开工。')?.hand,
    ).toMatchObject([{ text: '150.00', was: '50.00' }]);
    expect(
      type(bulletin, '计划年内开工项目２个，已开工1个，开工率50.00%，尚有1个未开工。')?.hand,
    ).toMatchObject([{ text: '２', was: '2' }]);
  });

  it('a number taken out is named, one written anew is by hand', () => {
    const edit = type(bulletin, '计划年内开工项目2个，已开工1个，尚有1个未开工，其中7个手续未办。');
    expect(edit?.gone).toEqual([{ figureId: 'province.start.rate', was: '50.00' }]);
    expect(edit?.hand).toMatchObject([{ text: '7', figureId: null }]);
  });

  it('a number written into the words is by hand, a date too; the figures beside it stay live', () => {
    const edit = type(bulletin, '截至6月30日，项目库共有项目2个。', 'totals.pool');
    expect(edit?.runs[0]).toMatchObject({ kind: 'text' });
    expect(edit?.hand.map(({ text }) => text)).toEqual(['30']);
  });
});

describe('BUL-8 applyEdits', () => {
  const before = toyBulletin(rows(50));
  const edit = type(before, '计划年内开工项目2个，已开工98个，开工率50.00%。');
  const kept: KeptEdit = {
    ...(edit ?? { runs: [], hand: [], gone: [] }),
    figures: figuresOfParagraph(before, paragraphOf(before)),
  };
  const edits = { [START]: kept };

  it('the office’s words stand, the words as made are kept beside', () => {
    const shown = paragraphOf(applyEdits(before, edits));
    expect(textOfRuns(before, shownRuns(shown))).toBe('计划年内开工项目2个，已开工98个，开工率50.00%。');
    expect(textOfRuns(before, shown.runs)).toContain('已开工1个');
    expect(shown.edited?.numbersChanged).toBe(true);
    expect(listMovedFigures(before, edits)).toEqual([]);
  });

  it('other data: live numbers are new, and what moved is named until a person looked', () => {
    const after = toyBulletin([...rows(50), { id: 'C', done: 50 }]);
    const shown = paragraphOf(applyEdits(after, edits));
    expect(textOfRuns(after, shownRuns(shown))).toBe('计划年内开工项目3个，已开工98个，开工率66.67%。');
    expect(
      listMovedFigures(after, edits).map(({ figureId, before: then, now }) => [figureId, then, now]),
    ).toEqual([
      ['province.planned', '2', '3'],
      ['province.started', '1', '2'],
      ['province.start.rate', '50.00', '66.67'],
    ]);
    expect(listMovedFigures(after, settleEdits(after, edits))).toEqual([]);
  });

  it('a number that is no longer there stands as it was written', () => {
    const after = toyBulletin(rows(50).map((row) => ({ ...row, started: true })));
    const live = { [START]: { ...kept, runs: [{ kind: 'figure', figureId: 'province.waiting' } as const] } };
    expect(textOfRuns(after, shownRuns(paragraphOf(applyEdits(after, live))))).toBe('1');
  });
});
