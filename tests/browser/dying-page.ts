import type { ChangeDraft } from '@/data/library/library-keeper';

/** What a page was doing when it died. */
export interface Death {
  /** Requests it had made to the store; fewer than asked for where it finished before. */
  readonly requests: number;
  readonly finished: boolean;
}

interface DyingWindow extends Window {
  countRequest: (() => void) | undefined;
  finish: (() => void) | undefined;
}

const PROGRAM = (name: string, drafts: readonly ChangeDraft[]): string => `
  const { createBrowserStorage } = await import('/src/data/library/store/create-browser-storage.ts');
  const { createLibraryKeeper } = await import('/src/data/library/create-library-keeper.ts');
  const { emptyLibrary } = await import('/src/domain/library/library.ts');
  const keeper = createLibraryKeeper({
    storage: createBrowserStorage(${JSON.stringify(name)}),
    loadBase: async (id) => ({ ok: true, value: { library: emptyLibrary(id), hash: '' } }),
    now: () => '2020-06-30T12:00:00+08:00',
    page: null,
  });
  await keeper.open('office');
  for (const method of ['put', 'delete']) {
    const original = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (...values) {
      const request = original.apply(this, values);
      window.parent.countRequest?.();
      return request;
    };
  }
  for (const draft of ${JSON.stringify(drafts)}) await keeper.commit(draft);
  window.parent.finish?.();
`;

/**
 * Open a page of the same origin that commits, and destroy it in the middle of its n-th request to the
 * store: its program stops there, as when a tab is killed, and the browser aborts what it had begun.
 */
export function killAtRequest(name: string, drafts: readonly ChangeDraft[], n: number): Promise<Death> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    const host = window as unknown as DyingWindow;
    let requests = 0;
    const end = (finished: boolean): void => {
      host.countRequest = undefined;
      host.finish = undefined;
      frame.remove();
      resolve({ requests, finished });
    };
    host.countRequest = () => {
      requests += 1;
      if (requests === n) end(false);
    };
    host.finish = () => end(true);
    document.body.append(frame);
    const script = frame.contentDocument?.createElement('script');
    if (script === undefined) throw new Error('killAtRequest: the frame has no document');
    script.type = 'module';
    script.textContent = PROGRAM(name, drafts);
    frame.contentDocument?.body.append(script);
  });
}
