import type { ViewState } from '@/domain/view-state/view-state';
import { translatorOf } from '@/i18n/translate';
import type { AppStore } from '@/store/create-app-store';
import { markLink } from './link-mark';
import { toUrlHash } from './url-hash';

/** The address of a view in this copy of the program, marked with its data version. */
export const addressOf = (view: ViewState, version: string): string =>
  `${window.location.href.split('#')[0]}${markLink(toUrlHash(view), version)}`;

/**
 * Copy the address of the current view. Where the clipboard is missing (plain HTTP, policies) a dialog shows
 * it selected, ready for Ctrl-C.
 */
export async function copyLink(store: AppStore, version: string): Promise<void> {
  const t = translatorOf(store.getState().preferences.locale);
  try {
    await navigator.clipboard.writeText(addressOf(store.getState().view, version));
    store.getState().notify(t('message.linkCopied'));
  } catch {
    store.getState().openDialog('link');
  }
}
