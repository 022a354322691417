import '@/i18n/add-briefing-words';
import { MAX_SCENES, scenesOf } from '@/domain/briefing/briefing';
import { freshId, insertScene, replaceScene } from '@/domain/briefing/edit-briefing';
import type { ViewState } from '@/domain/view-state/view-state';
import { translatorOf } from '@/i18n/translate';
import type { AppServices } from '../app-context';
import { openKeeper } from '../open-keeper';
import { groundInWindow } from './last-looked-at';
import { emptyBriefing } from './new-briefing';
import { nowText } from './now-text';
import { bookOf } from './open-book';
import { makeAnswer } from './show/use-live-text';
import { isStarterId } from './starters/starters';
import { firstTitle, retakeScene, takeScene } from './take-scene';

let last: Promise<void> = Promise.resolve();

/**
 * Keep a view as a scene of the open briefing, behind the scene it stands at; where none is open, or a shipped
 * one, a new briefing is begun. Says what it did. Of two calls the second waits for the first, and finds the
 * briefing the first began.
 * @param view what stood on the screen when it was asked for: the person may be elsewhere by now
 */
export function captureScene(services: AppServices, view: ViewState): Promise<void> {
  const capture = (): Promise<void> => keepAsScene(services, view);
  last = last.then(capture, capture);
  return last;
}

async function keepAsScene({ store, province }: AppServices, view: ViewState): Promise<void> {
  const { preferences, notify, setBriefing } = store.getState();
  const t = translatorOf(preferences.locale);
  if (!province.complete) return notify(t('briefing.capture.wait'));
  const keeper = await openKeeper(province, view.library);
  if (!keeper.ok) return notify(`${keeper.error.where}：${keeper.error.why}`, 'warning');
  const book = bookOf(keeper.value);
  await book.load();
  if (book.getState().isLocked) return notify(t('briefing.locked'), 'warning');
  const { briefingId, scene: at } = store.getState().view.briefing;
  const open = book.getState().briefings.find(({ id }) => id === briefingId);
  const briefing = open ?? emptyBriefing(t('briefing.mine'));
  const scenes = scenesOf(briefing);
  if (scenes.length >= MAX_SCENES)
    return notify(t('briefing.capture.full', { count: MAX_SCENES }), 'warning');
  const scene = takeScene({
    id: freshId(briefing, 's'),
    title: firstTitle(view, province.atlas, preferences.locale, t),
    view,
    bounds: groundInWindow(view, preferences.textScale),
    takenAt: nowText(),
    dataVersion: province.manifest.version,
  });
  const after = scenes[at]?.id ?? null;
  const next = insertScene(briefing, scene, after);
  book.put({ ...next, changedAt: nowText() });
  const index = scenesOf(next).indexOf(scene);
  setBriefing({ briefingId: briefing.id, scene: index });
  const word =
    open === undefined && isStarterId(briefingId) ? 'briefing.capture.starter' : 'briefing.captured';
  notify(t(word, { title: briefing.title, number: index + 1 }));
}

/** Give the open scene the picture that stands on the screen; words, notes and time stay. */
export async function retakeOpenScene({ store, province }: AppServices): Promise<void> {
  const { view, preferences, notify } = store.getState();
  const t = translatorOf(preferences.locale);
  const keeper = await openKeeper(province, view.library);
  if (!keeper.ok) return notify(`${keeper.error.where}：${keeper.error.why}`, 'warning');
  const book = bookOf(keeper.value);
  await book.load();
  const briefing = book.getState().briefings.find(({ id }) => id === view.briefing.briefingId);
  const scene = briefing === undefined ? undefined : scenesOf(briefing)[view.briefing.scene];
  if (briefing === undefined || scene === undefined) return;
  const { library } = keeper.value.getState();
  const retaken = retakeScene(
    scene,
    view,
    groundInWindow(view, preferences.textScale),
    makeAnswer(province, library, view, preferences.locale),
    { takenAt: nowText(), dataVersion: province.manifest.version },
  );
  book.put({ ...replaceScene(briefing, retaken), changedAt: nowText() });
  notify(t('briefing.retaken', { number: view.briefing.scene + 1 }));
}
