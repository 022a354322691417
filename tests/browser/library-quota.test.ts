import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { makeSeededRandom } from '@/lib/seeded-random';
import { orThrow } from '@/lib/result';
import { importOf, openOffice, storeName } from './office-store';

/** Text that does not compress: the browser stores large values packed. */
function randomText(length: number): string {
  const random = makeSeededRandom(1);
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(random.next() * 90))).join('');
}

const ORIGIN = window.location.origin;
/** The browser asks for the room left only now and then: it has to be small before the store is opened. */
const ROOM = 5_000_000;
/** Where another test filled a store a moment ago the browser goes by the room of then for half a minute. */
const FORGOTTEN_MS = 31_000;
const PATIENT = { timeout: 90_000 };

afterEach(async () => {
  await cdp().send('Storage.overrideQuotaForOrigin', { origin: ORIGIN });
});

test(
  'a full disk: nothing half on it, a sentence, work goes on, and all is kept once there is room',
  PATIENT,
  async () => {
    const name = storeName();
    const { usage = 0 } = await navigator.storage.estimate();
    await cdp().send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: usage + ROOM });
    if (usage > 0) await new Promise((resolve) => setTimeout(resolve, FORGOTTEN_MS));
    const keeper = await openOffice(name);
    orThrow(await keeper.commit(importOf(0, 2)));
    expect(keeper.getState().keep.kind).toBe('kept');
    orThrow(await keeper.commit(importOf(2, 402, randomText(40_000))));
    expect(keeper.getState().keep).toMatchObject({
      kind: 'not_kept',
      why: expect.stringMatching(/已满.*导出便携包/),
    });
    expect(keeper.getState().library.projects).toHaveLength(402);
    expect((await openOffice(name)).getState().library.projects).toHaveLength(2);
    expect((await keeper.exportPackage()).size).toBeGreaterThan(1000);
    await cdp().send('Storage.overrideQuotaForOrigin', { origin: ORIGIN });
    orThrow(await keeper.commit(importOf(402, 403)));
    expect(keeper.getState().keep.kind).toBe('kept');
    expect((await openOffice(name)).getState().library.projects).toHaveLength(403);
  },
);
