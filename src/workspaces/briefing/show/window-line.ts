/** A line between the two windows of a show: what one sends the other hears, over http and from a file. */
export interface WindowLine {
  send(message: unknown): void;
  close(): void;
}

/** Which end of the line a window is. */
export type LineEnd = 'wall' | 'presenter';

interface Envelope {
  readonly qilu: string;
  readonly from: LineEnd;
  readonly id: string;
  readonly message: unknown;
}

const MOST_REMEMBERED = 400;

/**
 * Open a line. A BroadcastChannel carries it; beside it the same goes by `postMessage` to the window that was
 * opened or did the opening, for browsers that keep pages from a file apart. Doubles are dropped.
 * @param other the window at the other end, as far as it is known. @nodata null
 */
export function openWindowLine(
  showId: string,
  end: LineEnd,
  other: () => Window | null,
  onMessage: (message: unknown, source: Window | null) => void,
): WindowLine {
  const seen = new Set<string>();
  const prefix = `${end}-${Math.random().toString(36).slice(2)}`;
  let count = 0;
  const hear = (data: unknown, source: Window | null): void => {
    const envelope = data as Partial<Envelope> | null;
    if (typeof envelope !== 'object' || envelope === null) return;
    if (envelope.qilu !== showId || envelope.from === end || typeof envelope.id !== 'string') return;
    if (seen.has(envelope.id)) return;
    seen.add(envelope.id);
    if (seen.size > MOST_REMEMBERED)
      for (const first of [...seen].slice(0, MOST_REMEMBERED / 2)) seen.delete(first);
    onMessage(envelope.message, source);
  };
  let channel: BroadcastChannel | null = null;
  try {
    channel = new BroadcastChannel('qilu-onemap.show');
    channel.onmessage = (event: MessageEvent<unknown>) => hear(event.data, null);
  } catch {
    channel = null;
  }
  const onPosted = (event: MessageEvent<unknown>): void => hear(event.data, event.source as Window | null);
  window.addEventListener('message', onPosted);
  return {
    send: (message) => {
      const envelope: Envelope = { qilu: showId, from: end, id: `${prefix}-${count++}`, message };
      channel?.postMessage(envelope);
      try {
        other()?.postMessage(envelope, '*');
      } catch {
        // The other window is gone; it will say hello again when it is back.
      }
    },
    close: () => {
      channel?.close();
      window.removeEventListener('message', onPosted);
    },
  };
}
