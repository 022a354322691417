import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { type BaseProvince, loadFullProvince, type Province } from '@/data/province';
import type { ViewState, WorkspaceId } from '@/domain/view-state/view-state';
import { translatorOf } from '@/i18n/translate';
import type { AppStore } from '@/store/create-app-store';
import { AppContext, useApp, useServices, useTranslate } from '@/workspaces/app-context';
import { Overview } from '@/workspaces/overview/Overview';
import { addressOf, copyLink } from './copy-link';
import { Dialogs } from './Dialogs';
import { ErrorBoundary } from './ErrorBoundary';
import { keepPreferences } from './keep-preferences';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { toUrlHash } from './url-hash';
import { useDropAnywhere } from './use-drop-anywhere';
import { useShortcuts } from './shortcuts';

/** Keeps document attributes, stored preferences and the URL in step with the store. */
function useMirrors(): void {
  const { store, province } = useServices();
  const { theme, locale, textScale } = useApp((state) => state.preferences);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.style.setProperty('--scale', String(textScale));
    keepPreferences(store.getState().preferences);
  }, [store, theme, locale, textScale]);
  useEffect(() => {
    let timer = 0;
    const write = (): void => {
      timer = 0;
      window.history.replaceState(null, '', toUrlHash(store.getState().view));
    };
    const stop = store.subscribe((state, before) => {
      // Not put off by the next change: who is busy and reloads comes back to where they were.
      if (state.view !== before.view && timer === 0) timer = window.setTimeout(write, 250);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [store]);
  useEffect(() => {
    const open = (): void => {
      const { hash } = window.location;
      void import('./open-link').then(({ openLink }) => openLink(store, province, hash));
    };
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [store, province]);
}

const Axes = lazy(() => import('@/workspaces/axes/Axes').then((room) => ({ default: room.Axes })));

const Library = lazy(() =>
  import('@/workspaces/library/Library').then((room) => ({ default: room.Library })),
);

const Dispatch = lazy(() =>
  import('@/workspaces/dispatch/Dispatch').then((room) => ({ default: room.Dispatch })),
);

const Compare = lazy(() =>
  import('@/workspaces/compare/Compare').then((room) => ({ default: room.Compare })),
);

const Briefing = lazy(() =>
  import('@/workspaces/briefing/Briefing').then((room) => ({ default: room.Briefing })),
);

const ShowLayer = lazy(() =>
  import('@/workspaces/briefing/show/ShowLayer').then((room) => ({ default: room.ShowLayer })),
);

const CaptureBar = lazy(() =>
  import('@/workspaces/briefing/CaptureBar').then((room) => ({ default: room.CaptureBar })),
);

const DataWorkspace = lazy(() =>
  import('@/workspaces/data/DataWorkspace').then((room) => ({ default: room.DataWorkspace })),
);

interface OverviewProps {
  readonly linked: boolean;
  readonly onFirstMap: () => void;
}

function Workspace({ id, ...overview }: OverviewProps & { readonly id: WorkspaceId }) {
  switch (id) {
    case 'overview':
      return <Overview {...overview} />;
    case 'axes':
      return <Axes onShown={overview.onFirstMap} />;
    case 'library':
      return <Library onShown={overview.onFirstMap} />;
    case 'dispatch':
      return <Dispatch onShown={overview.onFirstMap} />;
    case 'compare':
      return <Compare onShown={overview.onFirstMap} />;
    case 'briefing':
      return <Briefing onShown={overview.onFirstMap} />;
    case 'data':
      return <DataWorkspace onShown={overview.onFirstMap} />;
  }
}

function Shell(props: OverviewProps) {
  const t = useTranslate();
  const workspace = useApp((state) => state.view.workspace);
  const showing = useApp((state) => state.showing);
  const isBriefing = useApp((state) => state.view.briefing.briefingId !== '');
  useMirrors();
  useShortcuts();
  useDropAnywhere();
  return (
    <div className="shell">
      <TopBar />
      <ErrorBoundary key={workspace} message={t('message.crash')} retry={t('message.crash.retry')}>
        <Suspense fallback={<main />}>
          <Workspace id={workspace} {...props} />
        </Suspense>
      </ErrorBoundary>
      <Notices />
      <Dialogs />
      <Suspense fallback={null}>
        {showing ? <ShowLayer /> : isBriefing && workspace !== 'briefing' ? <CaptureBar /> : null}
      </Suspense>
    </div>
  );
}

/** The province as far as it is loaded: the base at once, the details asked for when the first map stands. */
function useProvince(store: AppStore, base: BaseProvince, mapStands: boolean): Province {
  const [province, setProvince] = useState(base.province);
  useEffect(() => {
    if (!mapStands) return;
    let wanted = true;
    void loadFullProvince(base).then((full) => {
      if (!wanted) return;
      if (full.ok) setProvince(full.value);
      else {
        const state = store.getState();
        const what = `${full.error.where}：${full.error.why}`;
        state.notify(translatorOf(state.preferences.locale)('message.loadFailed', { what }), 'warning');
      }
    });
    return () => {
      wanted = false;
    };
  }, [store, base, mapStands]);
  return province;
}

/** The composition root: services in, workspaces out. */
export function App(props: {
  readonly store: AppStore;
  readonly base: BaseProvince;
  readonly linked: boolean;
}) {
  const { store, base } = props;
  const [mapStands, setMapStands] = useState(false);
  const onFirstMap = useCallback(() => setMapStands(true), []);
  const province = useProvince(store, base, mapStands);
  const services = useMemo(() => {
    const { version } = province.manifest;
    return {
      store,
      province,
      copyLink: () => void copyLink(store, version),
      addressOf: (view: ViewState) => addressOf(view, version),
    };
  }, [store, province]);
  return (
    <AppContext.Provider value={services}>
      <Shell linked={props.linked} onFirstMap={onFirstMap} />
    </AppContext.Provider>
  );
}
