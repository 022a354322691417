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
  const { notices, dismissNotice, setBriefing, setShowing } = store.getState();
  // What was said at the desk was said to whoever sat there; a warning goes along to the presenter, what happens to the picture to the wall.
  for (const { id, tone } of notices) if (tone === 'info') dismissNotice(id);
  setBriefing({ briefingId, scene });
  setShowing(true);
  const root = document.documentElement;
  if (typeof root.requestFullscreen !== 'function') onRefused();
  else root.requestFullscreen({ navigationUI: 'hide' }).catch(onRefused);
}
