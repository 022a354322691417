import '@/ui/tokens.css';
import './app.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { loadBaseProvince } from '@/data/province';
import { translatorOf } from '@/i18n/translate';
import { createAppStore } from '@/store/create-app-store';
import { isNarrowWindow } from '@/workspaces/overview/narrow-window';
import { App } from './App';
import { carriedView } from './carried-library';
import { readPreferences } from './keep-preferences';
import { parseUrlHash } from './url-hash';

const PresenterApp = lazy(() => import('./PresenterApp').then((part) => ({ default: part.PresenterApp })));

/** Whether this tab was showing a briefing before it was reloaded: `workspaces/briefing/show/show-record.ts`. */
function isShowRunning(): boolean {
  try {
    return window.sessionStorage.getItem('qilu-onemap.show') !== null;
  } catch {
    return false;
  }
}

/** Start: read the link, load the data, make the store, show the app. */
async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (element === null) throw new Error('index.html: the element #app is missing');
  element.dataset['boot'] = 'hold';
  const presenterOf = new URLSearchParams(window.location.search).get('presenter');
  // The map room and the typeface travel, and the map's worker starts, while the data is read.
  void import('@/map/MapHost');
  void import('@/map/map-worker').then((worker) => worker.startMapWorker());
  const typeface = document.fonts.load('16px "Qilu Sans"', '济').then(
    () => true,
    () => false,
  );
  const preferences = readPreferences();
  const t = translatorOf(preferences.locale);
  const base = await loadBaseProvince();
  if (!base.ok) {
    const { where, why } = base.error;
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.textContent = t('message.loadFailed', { what: `${where}：${why}` });
    const advice = document.createElement('p');
    advice.textContent = t('message.loadFailed.advice');
    const again = document.createElement('button');
    again.className = 'button';
    again.textContent = t('message.crash.retry');
    again.addEventListener('click', () => window.location.reload());
    const box = document.createElement('div');
    box.className = 'fatal';
    box.append(t('app.name'), note, advice, again);
    element.append(box);
    delete element.dataset['boot'];
    return;
  }
  const { hash } = window.location;
  // A link that was copied says which data it was made with; the address of a running page does not.
  const marked = hash.startsWith('#z=') ? await import('./open-link') : null;
  const linked = marked === null ? parseUrlHash(hash) : marked.readLink(hash, base.value.province);
  const showing = linked.ok && linked.value !== null && isShowRunning();
  const view = (linked.ok ? linked.value : null) ?? carriedView();
  const store = createAppStore({
    preferences,
    // In a narrow window the map comes first; a panel would cover it.
    ...(isNarrowWindow(preferences.textScale) ? { panel: null } : {}),
    ...(view === undefined ? {} : { view }),
    showing,
  });
  if (!linked.ok)
    void import('./describe-refusal').then(({ describeRefusal }) =>
      store.getState().notify(describeRefusal(linked.error, preferences.locale), 'warning'),
    );
  // A file damaged on its way may still start; what it lacks is said.
  void typeface.then((isRead) => {
    if (!isRead) store.getState().notify(t('message.fontFailed'), 'warning');
  });
  const otherData = marked?.sayOtherData(hash, base.value.province, preferences.locale) ?? '';
  if (linked.ok && otherData !== '') store.getState().notify(otherData, 'warning');
  createRoot(element).render(
    <StrictMode>
      {presenterOf === null ? (
        <App store={store} base={base.value} linked={linked.ok && linked.value !== null} />
      ) : (
        <Suspense fallback={null}>
          <PresenterApp store={store} base={base.value} showId={presenterOf} />
        </Suspense>
      )}
    </StrictMode>,
  );
  delete element.dataset['boot'];
}

void start();
