import { useEffect, useMemo, useState } from 'react';
import { type BaseProvince, loadFullProvince } from '@/data/province';
import type { ViewState } from '@/domain/view-state/view-state';
import type { AppStore } from '@/store/create-app-store';
import { AppContext } from '@/workspaces/app-context';
import { Presenter } from '@/workspaces/briefing/presenter/Presenter';
import { addressOf } from './copy-link';
import '@/workspaces/briefing/show/show.css';
import '@/workspaces/briefing/briefing.css';

/** The same page as a presenter's window: the data and the words, and no map of its own. */
export function PresenterApp(props: {
  readonly store: AppStore;
  readonly base: BaseProvince;
  readonly showId: string;
}) {
  const { store, base, showId } = props;
  const [province, setProvince] = useState(base.province);
  useEffect(() => {
    void loadFullProvince(base).then((full) => {
      if (full.ok) setProvince(full.value);
    });
  }, [base]);
  const { theme, locale, textScale } = store.getState().preferences;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    // Read at a desk, whatever size the wall needs.
    document.documentElement.style.setProperty('--scale', String(Math.min(textScale, 1.3)));
  }, [theme, locale, textScale]);
  const services = useMemo(
    () => ({
      store,
      province,
      copyLink: () => undefined,
      addressOf: (view: ViewState) => addressOf(view, province.manifest.version),
    }),
    [store, province],
  );
  return (
    <AppContext.Provider value={services}>
      <Presenter showId={showId} />
    </AppContext.Provider>
  );
}
