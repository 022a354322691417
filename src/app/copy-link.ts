import type { ViewState } from '@/domain/view-state/view-state';
import { translatorOf } from '@/i18n/translate';
import type { AppStore } from '@/store/create-app-store';
import { toUrlHash } from './url-hash';

/** The address of a view in this copy of the program. */
export const addressOf = (view: ViewState): string =>
  `${window.location.href.split('#')[0]}${toUrlHash(view)}`;

/** The address of the current view. */
export const linkOf = (store: AppStore): string => addressOf(store.getState().view);

/**
 * Copy the address of the current view. Where the clipboard is missing (plain HTTP, policies) a dialog shows
 * it selected, ready for Ctrl-C.
 */
export async function copyLink(store: AppStore): Promise<void> {
  const t = translatorOf(store.getState().preferences.locale);
  try {
    await navigator.clipboard.writeText(linkOf(store));
    store.getState().notify(t('message.linkCopied'));
  } catch {
    store.getState().openDialog('link');
  }
}
