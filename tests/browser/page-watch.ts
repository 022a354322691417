/** What a piece of code left behind on the page. */
export interface PageWatch {
  /** Listeners on `window` and `document` that were added and not removed since, `target type`. */
  openListeners(): readonly string[];
  /** WebGL contexts made since that are still alive. */
  liveContexts(): number;
  /** WebGL contexts made since. */
  madeContexts(): number;
  /** Workers started since and not ended. */
  liveWorkers(): number;
  restore(): void;
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

const nameOf = (target: EventTarget): string => (target === window ? 'window' : 'document');
const captureOf = (options: unknown): boolean =>
  typeof options === 'boolean' ? options : (options as AddEventListenerOptions | undefined)?.capture === true;

/** Watch listeners, WebGL contexts and workers of the page from now on. */
export function watchPage(): PageWatch {
  const listening: Listening[] = [];
  const contexts: WebGL2RenderingContext[] = [];
  const workers = new Set<Worker>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { getContext } = HTMLCanvasElement.prototype;
  const { Worker: NativeWorker } = window;
  const find = (entry: Listening): number =>
    listening.findIndex(
      (item) =>
        item.target === entry.target &&
        item.type === entry.type &&
        item.listener === entry.listener &&
        item.capture === entry.capture,
    );
  const drop = (entry: Listening): void => {
    const at = find(entry);
    if (at >= 0) listening.splice(at, 1);
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options): void {
    addEventListener.call(this, type, listener, options);
    // A method called without a receiver acts on the window.
    const target = this ?? window;
    if ((target !== window && target !== document) || listener === null) return;
    const entry = { target, type, listener, capture: captureOf(options) };
    if (find(entry) < 0) listening.push(entry);
    if (typeof options !== 'object') return;
    if (options.signal !== undefined) addEventListener.call(options.signal, 'abort', () => drop(entry));
    if (options.once === true) addEventListener.call(target, type, () => drop(entry), { once: true });
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options): void {
    removeEventListener.call(this, type, listener, options);
    drop({ target: this ?? window, type, listener, capture: captureOf(options) });
  };
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    options?: unknown,
  ) {
    const context: unknown = (getContext as (kind: string, options?: unknown) => unknown).call(
      this,
      kind,
      options,
    );
    if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
    return context;
  } as typeof getContext;
  window.Worker = class extends NativeWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.add(this);
    }
    override terminate(): void {
      super.terminate();
      workers.delete(this);
    }
  };
  return {
    openListeners: () => listening.map(({ target, type }) => `${nameOf(target)} ${type}`),
    liveContexts: () => contexts.filter((context) => !context.isContextLost()).length,
    madeContexts: () => contexts.length,
    liveWorkers: () => workers.size,
    restore: () => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      HTMLCanvasElement.prototype.getContext = getContext;
      window.Worker = NativeWorker;
    },
  };
}
