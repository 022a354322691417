import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Province } from '@/data/province';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Translate } from '@/i18n/translate';
import { translatorOf } from '@/i18n/translate';
import type { AppState } from '@/store/app-state';
import type { AppActions, AppStore } from '@/store/create-app-store';

/** What every workspace stands on: the store and the province's data. */
export interface AppServices {
  readonly store: AppStore;
  readonly province: Province;
  /** Copy the address of the view, or show it where the browser does not allow that. */
  readonly copyLink: () => void;
  /** The address a view has in this copy of the program. */
  readonly addressOf: (view: ViewState) => string;
}

export const AppContext = createContext<AppServices | null>(null);

/** The services of the running app. @throws outside the composition root. */
export function useServices(): AppServices {
  const services = useContext(AppContext);
  if (services === null) throw new Error('AppContext is missing: render inside <App>');
  return services;
}

/** Subscribe to a choice in the store. */
export const useApp = <T>(selector: (state: AppState) => T): T => useStore(useServices().store, selector);

/** The named actions; stable, never causes a render. */
export const useActions = (): AppActions => useServices().store.getState();

/** The translator of the current language. */
export const useTranslate = (): Translate => translatorOf(useApp((state) => state.preferences.locale));
