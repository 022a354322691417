import { describe, expect, it } from 'vitest';
import { BriefingBook } from '@/data/briefing/briefing-book';
import type { Briefing } from '@/domain/briefing/briefing';
import { ok, refuse, type Result } from '@/lib/result';

const named = (id: string, title = id): Briefing => ({
  id,
  title,
  subtitle: '',
  changedAt: '',
  chapters: [],
});

function makeDisk() {
  const kept = new Map<string, unknown>();
  let isFull = false;
  return {
    kept,
    fill: (full: boolean) => (isFull = full),
    readSetting: (name: string): Promise<Result<unknown>> => Promise.resolve(ok(kept.get(name))),
    writeSetting: (name: string, value: unknown): Promise<Result<void>> => {
      if (isFull) return Promise.resolve(refuse('本机存储', '空间不足'));
      kept.set(name, structuredClone(value));
      return Promise.resolve(ok(undefined));
    },
  };
}

describe('BriefingBook', () => {
  it('is the same after it was closed and opened again', async () => {
    const disk = makeDisk();
    const book = new BriefingBook(disk);
    await book.load();
    book.put(named('b1', '一'));
    book.put(named('b2', '二'));
    await book.flush();
    const again = new BriefingBook(disk);
    await again.load();
    expect(again.getState().briefings.map(({ title }) => title)).toEqual(['一', '二']);
    expect(again.getState().keep.kind).toBe('kept');
  });

  it('keeps on the screen what a full disk refuses, says why, and writes it when there is room', async () => {
    const disk = makeDisk();
    const book = new BriefingBook(disk);
    await book.load();
    disk.fill(true);
    book.put(named('b1'));
    await book.flush();
    expect(book.getState().keep).toEqual({ kind: 'not_kept', why: '本机存储：空间不足' });
    expect(book.getState().briefings).toHaveLength(1);
    disk.fill(false);
    await book.flush();
    expect(book.getState().keep.kind).toBe('kept');
    expect(disk.kept.get('briefings')).toEqual(['b1']);
  });

  it('lists one that cannot be read with the reason and leaves it where it is', async () => {
    const disk = makeDisk();
    disk.kept.set('briefings', ['bad', 'b1']);
    disk.kept.set('briefing:bad', { format: 'other' });
    const book = new BriefingBook(disk);
    await book.load();
    expect(book.getState().unread.map(({ id }) => id)).toContain('bad');
    book.put(named('b2'));
    await book.flush();
    expect(disk.kept.get('briefings')).toEqual(['b2', 'bad', 'b1']);
    expect(disk.kept.get('briefing:bad')).toEqual({ format: 'other' });
  });

  it('takes typing back as one step and a deletion too', async () => {
    let now = 0;
    const book = new BriefingBook(makeDisk(), () => now);
    await book.load();
    book.put(named('b1', ''));
    for (const title of ['汇', '汇报']) {
      now += 100;
      book.put(named('b1', title), 'title');
    }
    book.undo();
    expect(book.getState().briefings[0]?.title).toBe('');
    book.redo();
    book.remove('b1');
    book.undo();
    expect(book.getState().briefings[0]?.title).toBe('汇报');
    await book.flush();
  });
});
