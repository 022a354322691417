import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { ChangeDraft } from '@/data/library/library-keeper';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { toyProject } from '../unit/dispatch/toy-project';
import { killAtRequest } from './dying-page';
import { importOf, openOffice, storeName, textOf } from './office-store';

describe('the store of the browser', () => {
  it('gives back exactly what was committed, undone and sealed', async () => {
    const name = storeName();
    const keeper = await openOffice(name);
    await keeper.setPerson('张三');
    orThrow(await keeper.commit(importOf(0, 20)));
    orThrow(await keeper.commit(importOf(20, 25)));
    orThrow(await keeper.undo());
    orThrow(await keeper.seal(monthOf(2020, 6), ''));
    expect(keeper.getState().keep.kind).toBe('kept');
    const again = await openOffice(name);
    expect(textOf(again)).toBe(textOf(keeper));
    expect(again.getState()).toMatchObject({ person: '张三', snapshots: keeper.getState().snapshots });
    expect(again.canRedo()).toBe(true);
  });

  it('killed at every request of a commit, the next page finds the old state or the new, never half', async () => {
    const before = importOf(0, 3);
    const after = importOf(3, 6);
    const name = storeName();
    const keeper = await openOffice(name);
    orThrow(await keeper.commit(before));
    const oldText = textOf(keeper);
    const seen: string[] = [];
    for (let request = 1; ; request++) {
      const death = await killAtRequest(name, [after], request);
      const next = await openOffice(name);
      const text = textOf(next);
      if (death.finished) {
        expect(next.getState().library.projects).toHaveLength(6);
        expect(request).toBeGreaterThan(5);
        break;
      }
      seen.push(text);
      expect([oldText]).toContain(text);
    }
    expect(seen.length).toBeGreaterThan(4);
  });

  it('two tabs: the other is told and reads again; the same cell is not overwritten unseen', async () => {
    const name = storeName();
    const one = await openOffice(name);
    const two = await openOffice(name);
    orThrow(await one.commit(importOf(0, 2)));
    await expect.poll(() => two.getState().library.projects.length).toBe(2);
    expect(two.getState().notice).toContain('另一个标签页');
    const rename = (to: string): ChangeDraft => ({
      origin: 'edit',
      reason: '',
      changes: [{ kind: 'field', projectId: 'P0', field: 'name', from: '演练项目P0', to, source: null }],
    });
    const results = await Promise.all([one.commit(rename('甲')), two.commit(rename('乙'))]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    await expect.poll(() => textOf(one) === textOf(two)).toBe(true);
  });

  it('a store cleared while the page is open is filled again by the next change; nothing of the page is lost', async () => {
    const name = storeName();
    const keeper = await openOffice(name);
    orThrow(await keeper.commit(importOf(0, 20)));
    await deleteDB(name);
    orThrow(await keeper.commit(importOf(20, 21)));
    expect(keeper.getState()).toMatchObject({
      keep: { kind: 'kept' },
      notice: expect.stringMatching(/被清除过/),
    });
    expect(keeper.getState().library.projects).toHaveLength(21);
    expect(textOf(await openOffice(name))).toBe(textOf(keeper));
    orThrow(await keeper.undo());
    expect((await openOffice(name)).getState().library.projects).toHaveLength(20);
  });

  it('fifty changes are undone and done again one by one, each kept', async () => {
    const name = storeName();
    const keeper = await openOffice(name);
    orThrow(await keeper.commit(importOf(0, 1)));
    const texts = [textOf(keeper)];
    let from = '演练项目P0';
    for (let turn = 1; turn <= 50; turn++) {
      const to = `第${turn}名`;
      const change = { kind: 'field', projectId: 'P0', field: 'name', from, to, source: null } as const;
      // oxlint-disable-next-line no-await-in-loop -- one change after the other is what is tried
      orThrow(await keeper.commit({ origin: 'edit', reason: '试', changes: [change] }));
      texts.push(textOf(keeper));
      from = to;
    }
    const nameNow = (): string | undefined => keeper.getState().library.projects[0]?.name;
    for (let turn = 49; turn >= 0; turn--) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      orThrow(await keeper.undo());
      expect(nameNow()).toBe(turn === 0 ? '演练项目P0' : `第${turn}名`);
    }
    expect(textOf(await openOffice(name))).toBe(textOf(keeper));
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (let turn = 1; turn <= 50; turn++) orThrow(await keeper.redo());
    expect(textOf(keeper)).toBe(texts[50]);
    expect(textOf(await openOffice(name))).toBe(texts[50]);
  });

  it('a store of a newer program is left alone, with a sentence', async () => {
    const name = storeName();
    (await openDB(name, 99)).close();
    const keeper = await openOffice(name);
    expect(keeper.getState().keep).toMatchObject({
      kind: 'not_kept',
      why: expect.stringMatching(/更新的程序/),
    });
    orThrow(await keeper.commit(importOf(0, 1)));
    expect(keeper.getState().library.projects).toHaveLength(1);
    await deleteDB(name);
  });

  it('a record that is not what it should be is refused with its place, and not overwritten', async () => {
    const name = storeName();
    orThrow(await (await openOffice(name)).commit(importOf(0, 2)));
    const database = await openDB(name);
    await database.put('projects', { ...toyProject({ id: 'P1' }), stage: 'flying' }, ['office', 'P1']);
    const keeper = await openOffice(name);
    expect(keeper.getState().keep).toMatchObject({
      kind: 'not_kept',
      why: expect.stringMatching(/第2项 › stage/),
    });
    orThrow(await keeper.commit(importOf(5, 6)));
    expect(keeper.getState().keep.kind).toBe('not_kept');
    expect(await database.get('projects', ['office', 'P0'])).toBeDefined();
    database.close();
  });
});
