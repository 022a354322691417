import type { Atlas } from '@/domain/atlas/atlas';
import { idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import { LINK_WORDS } from '@/i18n/words/refusal';
import { ok, refuse, type Result } from '@/lib/result';
import type { AppStore } from '@/store/create-app-store';
import { describeRefusal } from './describe-refusal';
import { readLinkMark } from './link-mark';
import { parseUrlHash, toUrlHash } from './url-hash';

/** The data a link is opened with. */
export interface LinkData {
  readonly atlas: Pick<Atlas, 'circles' | 'cities' | 'counties'>;
  readonly manifest: { readonly version: string };
}

function hasRegion({ circles, cities, counties }: LinkData['atlas'], view: ViewState): boolean {
  const id = idOfRef(view.region);
  switch (kindOfRef(view.region)) {
    case 'circle':
      return circles.some((circle) => circle.id === id);
    case 'city':
      return cities.some(({ adcode }) => String(adcode) === id);
    case 'county':
      return counties.some(({ adcode }) => String(adcode) === id);
    default:
      return true;
  }
}

/**
 * The view of a link, whole or not at all: a link that was cut off or changed is refused, and so is one to a region
 * this copy does not know.
 */
export function readLink(hash: string, data: LinkData): Result<ViewState | null> {
  if (readLinkMark(hash).kind === 'damaged') return refuse('链接', LINK_WORDS.damaged[0]);
  const read = parseUrlHash(hash);
  if (!read.ok || read.value === null) return read;
  return hasRegion(data.atlas, read.value) ? ok(read.value) : refuse('视图 › region', LINK_WORDS.unknown[0]);
}

/** The sentence on a link made with other data. @nodata '': the same data, or the link does not say */
export function sayOtherData(hash: string, data: LinkData, locale: Locale): string {
  const mark = readLinkMark(hash);
  const here = data.manifest.version;
  if (mark.kind !== 'whole' || mark.version === here) return '';
  return LINK_WORDS.otherData[locale === 'zh' ? 0 : 1]
    .replace('{link}', mark.version)
    .replace('{here}', here);
}

/** Open a link that was pasted into a page that is open already. What cannot be opened changes nothing, and says why. */
export function openLink(store: AppStore, data: LinkData, hash: string): void {
  const { view, showing, preferences, notify, showView } = store.getState();
  const { locale } = preferences;
  const link = readLink(hash, data);
  if (link.ok && link.value !== null && !showing) {
    const other = sayOtherData(hash, data, locale);
    if (other !== '') notify(other, 'warning');
    showView(link.value);
    return;
  }
  window.history.replaceState(null, '', toUrlHash(view));
  if (showing) notify(LINK_WORDS.showing[locale === 'zh' ? 0 : 1], 'warning');
  else if (!link.ok) notify(describeRefusal(link.error, locale, 'stays'), 'warning');
}
