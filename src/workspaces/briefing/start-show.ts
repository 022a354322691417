import type { AppServices } from '../app-context';
import { beginShowRecord } from './show/show-record';

/**
 * Begin to show a briefing at a scene; to be called from a click, so that the browser allows full screen.
 * @param onRefused hears when it does not: the show goes on in the window
 */
export function startShow(
  { store }: AppServices,
  briefingId: string,
  scene: number,
  isKiosk: boolean,
  onRefused: () => void,
): void {
  beginShowRecord(isKiosk);
  const { setBriefing, setShowing } = store.getState();
  setBriefing({ briefingId, scene });
  setShowing(true);
  const root = document.documentElement;
  if (typeof root.requestFullscreen !== 'function') onRefused();
  else root.requestFullscreen({ navigationUI: 'hide' }).catch(onRefused);
}
