import type { Manifest } from '@/data/province';
import { probeGpu } from '@/map/gpu-limits';
import type { RoomFacts } from './room-facts';

const FRAMES = 40;

/** How often the screen is drawn, from the middle of some frames. @unit Hz @nodata null: the page is hidden */
export function measureRefresh(): Promise<number | null> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    let before = 0;
    const giveUp = window.setTimeout(() => resolve(null), 4000);
    const step = (now: number): void => {
      if (before > 0) gaps.push(now - before);
      before = now;
      if (gaps.length < FRAMES) {
        window.requestAnimationFrame(step);
        return;
      }
      window.clearTimeout(giveUp);
      const middle = gaps.sort((a, b) => a - b)[FRAMES / 2] ?? 0;
      resolve(middle > 0 ? 1000 / middle : null);
    };
    window.requestAnimationFrame(step);
  });
}

/** Addresses this page has asked for outside of its own place; inlined data are no requests. */
export function listOutside(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^https?:/.test(name) && !name.startsWith(`${window.location.origin}/`));
}

/** Try whether a window may be opened; it is closed at once. Call from a click. */
export function tryPopup(): boolean {
  const opened = window.open('about:blank', '_blank', 'popup,width=120,height=80');
  opened?.close();
  return opened !== null;
}

async function storageLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  } catch {
    // Plain HTTP has no such question.
    return null;
  }
}

/** Look at the machine. */
export async function gatherFacts(
  manifest: Manifest,
  notKept: string,
  popups: boolean | null,
  wall: RoomFacts['wall'],
): Promise<RoomFacts> {
  const now = new Date();
  const offsetHours = -now.getTimezoneOffset() / 60;
  return {
    gpu: probeGpu(),
    screen: { width: window.screen.width, height: window.screen.height, ratio: window.devicePixelRatio },
    wall,
    refreshHz: await measureRefresh(),
    hasFont: document.fonts.check('16px "Qilu Sans"', '济'),
    popups,
    hasFullscreen: document.fullscreenEnabled,
    clock: `${now.toLocaleString('sv-SE')} UTC${offsetHours >= 0 ? '+' : ''}${offsetHours}`,
    offsetHours,
    storageLeft: await storageLeft(),
    notKept,
    outside: listOutside(),
    dataVersion: manifest.version,
    asOf: manifest.asOf,
  };
}
