import { useEffect, useEffectEvent } from 'react';
import { PROVINCE_REF, WORKSPACE_IDS, type WorkspaceId } from '@/domain/view-state/view-state';
import type { AppStore } from '@/store/create-app-store';
import { parentRegion } from '@/layers/region-tree';
import { type AppServices, useServices } from '@/workspaces/app-context';
import { goToRegion } from '@/workspaces/go-to';
import { openSearch } from './open-search';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['range', 'checkbox', 'radio', 'button'].includes(target.type)));

/** Keys that work everywhere: one place, shown by `?`. */
export const SHORTCUTS = [
  { keys: ['/', 'Ctrl-K'], word: 'keys.search' },
  { keys: ['Alt-1', '…', 'Alt-7'], word: 'keys.workspace' },
  { keys: ['Alt-C'], word: 'keys.capture' },
  { keys: ['Ctrl-Z'], word: 'keys.undo' },
  { keys: ['Ctrl-Shift-Z', 'Ctrl-Y'], word: 'keys.redo' },
  { keys: ['Space'], word: 'keys.play' },
  { keys: ['[', ']'], word: 'keys.step' },
  { keys: ['{', '}'], word: 'keys.stepYear' },
  { keys: ['Esc'], word: 'keys.escape' },
  { keys: ['L'], word: 'keys.layers' },
  { keys: ['G'], word: 'keys.targets' },
  { keys: ['E'], word: 'keys.events' },
  { keys: ['U'], word: 'keys.unplaced' },
  { keys: ['M', 'Shift-M'], word: 'keys.measure' },
  { keys: ['H'], word: 'keys.home' },
  { keys: ['P'], word: 'keys.pin' },
  { keys: ['Ctrl-P'], word: 'keys.print' },
  { keys: ['← ↑ ↓ →', '+', '−'], word: 'keys.map' },
  { keys: ['Enter', 'Shift-Enter'], word: 'keys.mapEnter' },
  { keys: ['?'], word: 'keys.help' },
] as const;

/** Escape lets go of one thing at a time: tool, selection, then the region. */
function escape(services: AppServices): void {
  const { store, province } = services;
  const state = store.getState();
  if (state.tool !== 'select') state.setTool('select');
  else if (state.playing) state.setPlaying(false);
  else if (state.view.selection !== null) state.select(null);
  else if (state.view.region !== PROVINCE_REF)
    goToRegion(services, parentRegion(province.atlas, state.view.region));
}

/** Workspaces with a sheet of their own behind Ctrl-P; elsewhere it is the browser's. */
export const PRINTS: ReadonlySet<WorkspaceId> = new Set(['overview', 'axes', 'library']);

function handleControl(store: AppStore, key: string, shift: boolean): boolean {
  const state = store.getState();
  if (key === 'z') (shift ? state.redo : state.undo)();
  else if (key === 'y') state.redo();
  else if (key === 'k') openSearch(store);
  else if (key === 'p' && PRINTS.has(state.view.workspace)) state.openDialog('print');
  else return false;
  return true;
}

/** Plain keys that mean the same in every workspace; the others are the map's. */
const EVERYWHERE = new Set(['/', '?', '[', ']', '{', '}']);

function handlePlain(services: AppServices, key: string): boolean {
  const state = services.store.getState();
  if (state.view.workspace !== 'overview' && !EVERYWHERE.has(key)) return false;
  const togglePanel = (panel: 'layers' | 'targets' | 'events' | 'unplaced'): void =>
    state.openPanel(state.panel === panel ? null : panel);
  switch (key) {
    case '/':
      state.openDialog('search');
      return true;
    case '?':
      state.openDialog('keys');
      return true;
    case ' ':
      state.setPlaying(!state.playing);
      return true;
    case '[':
      state.stepMonth(-1);
      return true;
    case ']':
      state.stepMonth(1);
      return true;
    case '{':
      state.stepMonth(-12);
      return true;
    case '}':
      state.stepMonth(12);
      return true;
    case 'Escape':
      escape(services);
      return true;
    case 'l':
      togglePanel('layers');
      return true;
    case 'g':
      togglePanel('targets');
      return true;
    case 'e':
      togglePanel('events');
      return true;
    case 'u':
      togglePanel('unplaced');
      return true;
    case 'm':
      state.setTool(state.tool === 'measure_distance' ? 'select' : 'measure_distance');
      return true;
    case 'M':
      state.setTool(state.tool === 'measure_area' ? 'select' : 'measure_area');
      return true;
    case 'h':
      goToRegion(services, PROVINCE_REF);
      return true;
    case 'p':
      if (state.view.selection !== null) state.togglePin(state.view.selection);
      return true;
    default:
      return false;
  }
}

/** Listen for the keys while nothing is being typed and no dialog is open. */
export function useShortcuts(): void {
  const services = useServices();
  // As of what is on the screen: data that came in this very moment are asked, too.
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { store } = services;
    if (event.defaultPrevented || store.getState().dialog !== null) return;
    if (event.altKey && event.code === 'KeyC') {
      event.preventDefault();
      const { view } = store.getState();
      if (view.workspace !== 'briefing')
        void import('@/workspaces/briefing/capture-scene').then((part) => part.captureScene(services, view));
      return;
    }
    if (event.altKey) {
      const workspace = WORKSPACE_IDS[Number(event.code.replace('Digit', '')) - 1];
      if (workspace === undefined) return;
      event.preventDefault();
      store.getState().showWorkspace(workspace);
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    if (!control && isTyping(event.target)) return;
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const done = control
      ? handleControl(store, event.key.toLowerCase(), event.shiftKey)
      : handlePlain(services, event.key);
    if (done) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
