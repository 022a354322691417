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

const opened = async (book: BriefingBook): Promise<BriefingBook> => {
  await book.load();
  return book;
};

/** A page that was opened on a disk, with these put down and written. */
async function written(
  disk: ReturnType<typeof makeDisk>,
  ...briefings: readonly Briefing[]
): Promise<BriefingBook> {
  const book = await opened(new BriefingBook(disk));
  for (const briefing of briefings) book.put(briefing);
  await book.flush();
  return book;
}

const titlesOf = (book: BriefingBook): readonly string[] =>
  book.getState().briefings.map(({ title }) => title);

describe('BriefingBook', () => {
  it('is the same after it was closed and opened again', async () => {
    const disk = makeDisk();
    const book = await opened(new BriefingBook(disk));
    book.put(named('b1', '一'));
    book.put(named('b2', '二'));
    await book.flush();
    const again = await opened(new BriefingBook(disk));
    expect(again.getState().briefings.map(({ title }) => title)).toEqual(['一', '二']);
    expect(again.getState().keep.kind).toBe('kept');
  });

  it('keeps on the screen what a full disk refuses, says why, and writes it when there is room', async () => {
    const disk = makeDisk();
    const book = await opened(new BriefingBook(disk));
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
    const book = await opened(new BriefingBook(disk));
    expect(book.getState().unread.map(({ id }) => id)).toContain('bad');
    book.put(named('b2'));
    await book.flush();
    expect(disk.kept.get('briefings')).toEqual(['b2', 'bad', 'b1']);
    expect(disk.kept.get('briefing:bad')).toEqual({ format: 'other' });
  });

  it('takes typing back as one step and a deletion too', async () => {
    let now = 0;
    const book = new BriefingBook(makeDisk(), { now: () => now });
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

  it('two pages: what the other added, changed or deleted is taken over, and undo does not undo it', async () => {
    const disk = makeDisk();
    const one = await written(disk, named('b1', '一'), named('b2', '二'));
    const other = await opened(new BriefingBook(disk));
    other.put(named('b1', '一改'));
    other.remove('b2');
    other.put(named('b3', '三'));
    await other.flush();
    one.put(named('b4', '四'));
    await one.flush();
    expect(titlesOf(one)).toEqual(['一改', '四', '三']);
    one.undo();
    await one.flush();
    await other.flush();
    expect(titlesOf(one)).toEqual(['一改', '三']);
    expect(titlesOf(other)).toEqual(['一改', '三']);
    expect(disk.kept.get('briefings')).toEqual(['b1', 'b3']);
  });

  it('two pages change one briefing: both versions stand', async () => {
    const disk = makeDisk();
    const one = await written(disk, named('b1', '一'));
    const other = await opened(new BriefingBook(disk));
    other.put({ ...named('b1', '他改的'), changedAt: '2026-07-31' });
    await other.flush();
    one.put(named('b1', '我改的'));
    await one.flush();
    await other.flush();
    for (const book of [one, other])
      expect(book.getState().briefings.map(({ title }) => title)).toEqual([
        '我改的',
        '他改的（2026-07-31 另一份）',
      ]);
  });

  it('what a page that goes had no time to write is taken over by the next, beside what another wrote since', async () => {
    const disk = makeDisk();
    const one = await written(disk, named('b1', '一'), named('b2', '二'));
    const other = await opened(new BriefingBook(disk));
    one.put(named('b1', '一改'));
    one.put(named('b2', '二改'));
    one.put(named('b3', '三'));
    await one.leave();
    other.put(named('b2', '他改'));
    await other.flush();
    const next = await opened(new BriefingBook(disk));
    expect(titlesOf(next)).toEqual(['一改', '他改', '二改（另一份）', '三']);
    expect(disk.kept.get('briefings-left')).toBeNull();
    next.remove('b3');
    await next.flush();
    const after = await opened(new BriefingBook(disk));
    expect(titlesOf(after)).toEqual(['一改', '他改', '二改（另一份）']);
  });

  it('a briefing whose fields stand in another order than those of the store is no other version', async () => {
    const disk = makeDisk();
    const book = await opened(new BriefingBook(disk));
    const { id, chapters, ...rest } = named('b1', '一');
    for (const title of ['一', '二', '三']) {
      book.put({ chapters, ...rest, title, id });
      await book.flush();
    }
    expect(titlesOf(book)).toEqual(['三']);
    book.put({ chapters, ...rest, title: '四', id });
    await book.leave();
    const next = await opened(new BriefingBook(disk));
    expect(titlesOf(next)).toEqual(['四']);
  });

  it('what is put down before the store was read joins what is there', async () => {
    const disk = makeDisk();
    await written(disk, named('b1', '一'));
    const early = new BriefingBook(disk);
    early.put(named('b2', '二'));
    await early.load();
    expect(titlesOf(early)).toEqual(['一', '二']);
    expect(early.getState().canUndo).toBe(false);
    expect(disk.kept.get('briefings')).toEqual(['b1', 'b2']);
  });

  it('what is typed while the store is read is not written over what another page wrote', async () => {
    const disk = makeDisk();
    const one = await written(disk, named('b1', '一'));
    const other = await opened(new BriefingBook(disk));
    other.put(named('b1', '他改'));
    await other.flush();
    const writing = one.flush();
    one.put(named('b1', '我改'));
    await writing;
    await one.flush();
    expect(titlesOf(one)).toEqual(['我改', '他改（另一份）']);
  });

  it('going back undoes nothing another page did to the same briefing', async () => {
    const disk = makeDisk();
    const one = await written(disk, named('b1', '一'), named('b2', '二'), named('b1', '一改'));
    const other = await opened(new BriefingBook(disk));
    other.put(named('b1', '他改'));
    await other.flush();
    await one.flush();
    one.undo();
    await one.flush();
    expect(titlesOf(one)).toEqual(['他改', '二']);
  });

  it('a briefing deleted on a full disk makes room for the next', async () => {
    const kept = new Map<string, unknown>();
    const room = 2;
    const isText = (name: string): boolean => name.startsWith('briefing:');
    const book = new BriefingBook({
      readSetting: (name) => Promise.resolve(ok(kept.get(name) ?? null)),
      writeSetting: (name, value) => {
        const used = [...kept.entries()].filter(([each, text]) => isText(each) && text !== null).length;
        if (isText(name) && value !== null && kept.get(name) == null && used >= room)
          return Promise.resolve(refuse('本机存储', '空间不足'));
        kept.set(name, value);
        return Promise.resolve(ok(undefined));
      },
    });
    await book.load();
    for (const id of ['b1', 'b2', 'b3']) book.put(named(id));
    await book.flush();
    expect(book.getState().keep.kind).toBe('not_kept');
    expect(kept.get('briefings')).toEqual(['b1', 'b2']);
    book.remove('b1');
    await book.flush();
    expect(book.getState().keep.kind).toBe('kept');
    expect(kept.get('briefings')).toEqual(['b2', 'b3']);
  });
});

describe('a page that carries briefings', () => {
  const dated = (id: string, title: string, day: string): Briefing => ({
    ...named(id, title),
    changedAt: day,
  });
  const carrying = (disk: ReturnType<typeof makeDisk>, briefing: Briefing): Promise<BriefingBook> =>
    opened(
      new BriefingBook(disk, {
        embedded: {
          briefings: [briefing],
          isLocked: false,
          wall: undefined,
          why: '',
        },
      }),
    );
  const storedTitles = async (disk: ReturnType<typeof makeDisk>): Promise<readonly string[]> => {
    return titlesOf(await opened(new BriefingBook(disk)));
  };
  const listed = (book: BriefingBook): readonly (readonly [string, boolean])[] => {
    const { briefings, carried } = book.getState();
    return briefings.map((briefing) => [briefing.title, carried.has(briefing)] as const);
  };

  it('tells its own from those of this machine, and leaves no unchanged one on the disk', async () => {
    const disk = makeDisk();
    const book = await carrying(disk, dated('b1', '随文件', '2026-07-01'));
    book.put(dated('b2', '本机', '2026-07-02'));
    await book.flush();
    expect(listed(book)).toEqual([
      ['随文件', true],
      ['本机', false],
    ]);
    expect(await storedTitles(disk)).toEqual(['本机']);
  });

  it('what was changed here stands before what it was made from, after a reload too', async () => {
    const disk = makeDisk();
    const asCarried = dated('b1', '七月', '2026-07-01');
    const book = await carrying(disk, asCarried);
    book.put(dated('b1', '七月改', '2026-07-05'));
    await book.flush();
    const again = await carrying(disk, asCarried);
    expect(listed(again)).toEqual([['七月改', false]]);
  });

  it('a later file shows its own version, with the one changed here beside it', async () => {
    const disk = makeDisk();
    const july = await carrying(disk, dated('b1', '七月', '2026-07-01'));
    july.put(dated('b1', '七月改', '2026-07-05'));
    await july.flush();
    const august = await carrying(disk, dated('b1', '八月', '2026-08-01'));
    expect(listed(august)).toEqual([
      ['八月', true],
      ['七月改（2026-07-05 另一份）', false],
    ]);
    // Nothing of that moves what is stored, until one of the two is changed.
    august.put(dated('b9', '别的', '2026-08-02'));
    await august.flush();
    expect(await storedTitles(disk)).toEqual(['七月改', '别的']);
    august.put(dated('b1', '八月改', '2026-08-03'));
    await august.flush();
    expect(await storedTitles(disk)).toEqual(['八月改', '七月改（2026-07-05 另一份）', '别的']);
  });

  it('an earlier file than what was made elsewhere on this machine is listed beside it', async () => {
    const disk = makeDisk();
    await written(disk, dated('b1', '新稿', '2026-08-01'));
    const page = await carrying(disk, dated('b1', '旧稿', '2026-07-01'));
    expect(listed(page)).toEqual([
      ['新稿', false],
      ['旧稿（2026-07-01 另一份）', true],
    ]);
    page.put(dated('b2', '别的', '2026-08-02'));
    await page.flush();
    expect(await storedTitles(disk)).toEqual(['新稿', '别的']);
  });

  it('a copy of a briefing of this machine is told from nothing, and stays on the disk', async () => {
    const disk = makeDisk();
    await written(disk, dated('b1', '同一份', '2026-08-01'));
    const page = await carrying(disk, dated('b1', '同一份', '2026-08-01'));
    expect(listed(page)).toEqual([['同一份', true]]);
    page.put(dated('b2', '别的', '2026-08-02'));
    await page.flush();
    expect(await storedTitles(disk)).toEqual(['同一份', '别的']);
  });

  it('two pages of one file: what one changes replaces what the other has not touched', async () => {
    const disk = makeDisk();
    const asCarried = dated('b1', '七月', '2026-07-01');
    const [one, other] = [await carrying(disk, asCarried), await carrying(disk, asCarried)];
    one.put(dated('b1', '七月改', '2026-07-05'));
    for (const page of [one, other, one]) await page.flush();
    for (const book of [one, other]) expect(listed(book)).toEqual([['七月改', false]]);
    expect(await storedTitles(disk)).toEqual(['七月改']);
  });

  it('the same over an older version of this machine, which stays', async () => {
    const disk = makeDisk();
    await written(disk, dated('b1', '六月', '2026-06-01'));
    const asCarried = dated('b1', '七月', '2026-07-01');
    const [one, other] = [await carrying(disk, asCarried), await carrying(disk, asCarried)];
    one.put(dated('b1', '七月改', '2026-07-05'));
    for (const page of [one, other, one]) await page.flush();
    const both = ['七月改', '六月（2026-06-01 另一份）'];
    for (const book of [one, other]) expect(titlesOf(book)).toEqual(both);
    expect(await storedTitles(disk)).toEqual(both);
  });

  it('what was worked on after it was saved into files stands alone when any of the files is opened', async () => {
    const disk = makeDisk();
    const office = new BriefingBook(disk);
    await office.load();
    const files = ['2026-07-01', '2026-07-02'].map((day) => dated('b1', `${day} 稿`, day));
    for (const saved of files) {
      office.put(saved);
      await office.flush();
      await office.noteCarried([saved]);
    }
    office.put(dated('b1', '新稿', '2026-07-03'));
    await office.flush();
    for (const saved of files) {
      const page = await carrying(disk, saved);
      expect(listed(page)).toEqual([['新稿', false]]);
    }
  });
});
