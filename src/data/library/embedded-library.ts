import { LIBRARY_IDS, type LibraryId } from '@/domain/library/library';
import { fromBase64, toBase64 } from '@/lib/base64';

/** A library that a page carries inside. */
export interface EmbeddedLibrary {
  /** Which library it is: it opens under its own name, simulated as simulated. */
  readonly libraryId: LibraryId;
  /** ISO 8601. */
  readonly savedAt: string;
  /** A portable package. */
  readonly bytes: Uint8Array;
}

const ASSET = 'library.json';
const SELECTOR = `script[data-asset="${ASSET}"]`;
/** What the program puts into the page at run time and makes anew at the next start. */
const KEPT_IN_BODY = '#app, #boot, .plain-note, noscript, script, style';

/** The library inside this page; one that was damaged has no bytes, so that opening it says so. @nodata null: none */
export function readEmbeddedLibrary(page: Document): EmbeddedLibrary | null {
  const script = page.querySelector<HTMLElement>(SELECTOR);
  if (script === null) return null;
  // Copies from before the name was written open as the office's, as they did.
  const libraryId = LIBRARY_IDS.find((id) => id === script.dataset['library']) ?? 'office';
  try {
    const { savedAt, content } = JSON.parse(script.textContent ?? '') as Readonly<Record<string, unknown>>;
    const bytes = typeof content === 'string' ? fromBase64(content) : null;
    if (typeof savedAt === 'string' && bytes !== null) return { libraryId, savedAt, bytes };
  } catch {
    // Said when it is opened.
  }
  return { libraryId, savedAt: '', bytes: new Uint8Array() };
}

/** Whether this page is the single file, whole by itself; the web edition has its data beside it. */
export const isSingleFile = (page: Document): boolean =>
  page.querySelector('script[data-asset="manifest.json"]') !== null;

/**
 * The text of this page as it was before it started, with a library inside: a file that opens by
 * double-click like the one it was made from.
 * @returns null for the web edition, whose page is not whole by itself
 */
export function copyOfPage(page: Document, { libraryId, savedAt, bytes }: EmbeddedLibrary): string | null {
  if (!isSingleFile(page)) return null;
  const root = page.documentElement.cloneNode(true) as HTMLElement;
  for (const { name } of Array.from(root.attributes)) if (name !== 'lang') root.removeAttribute(name);
  for (const { name } of Array.from(root.querySelector('body')?.attributes ?? []))
    root.querySelector('body')?.removeAttribute(name);
  for (const child of Array.from(root.querySelectorAll('body > *')))
    if (!child.matches(KEPT_IN_BODY)) child.remove();
  root.querySelector(SELECTOR)?.remove();
  const app = root.querySelector('#app');
  if (app !== null) {
    app.replaceChildren();
    for (const { name } of Array.from(app.attributes)) if (name !== 'id') app.removeAttribute(name);
  }
  const asset = page.createElement('script');
  asset.type = 'application/json';
  asset.dataset['asset'] = ASSET;
  // The first view is chosen before anything is unpacked.
  asset.dataset['library'] = libraryId;
  asset.textContent = JSON.stringify({ savedAt, content: toBase64(bytes) });
  root.querySelector('script[data-asset="manifest.json"]')?.before(asset);
  return `<!doctype html>\n${root.outerHTML}\n`;
}
