import { fromBase64, toBase64 } from '@/lib/base64';

/** A library that a page carries inside. */
export interface EmbeddedLibrary {
  /** ISO 8601. */
  readonly savedAt: string;
  /** A portable package. */
  readonly bytes: Uint8Array;
}

const ASSET = 'library.json';
const SELECTOR = `script[data-asset="${ASSET}"]`;
/** What the program puts into the page at run time and makes anew at the next start. */
const KEPT_IN_BODY = '#app, #boot, .plain-note, noscript, script, style';

/** The library inside this page. @nodata null: none, or not readable as one */
export function readEmbeddedLibrary(page: Document): EmbeddedLibrary | null {
  const text = page.querySelector(SELECTOR)?.textContent ?? null;
  if (text === null) return null;
  try {
    const { savedAt, content } = JSON.parse(text) as { savedAt?: unknown; content?: unknown };
    const bytes = typeof content === 'string' ? fromBase64(content) : null;
    return typeof savedAt === 'string' && bytes !== null ? { savedAt, bytes } : null;
  } catch {
    return null;
  }
}

/**
 * The text of this page as it was before it started, with a library inside: a file that opens by
 * double-click like the one it was made from.
 * @returns null for the web edition, whose page is not whole by itself
 */
export function copyOfPage(page: Document, { savedAt, bytes }: EmbeddedLibrary): string | null {
  if (page.querySelector('script[data-asset="manifest.json"]') === null) return null;
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
  asset.textContent = JSON.stringify({ savedAt, content: toBase64(bytes) });
  root.querySelector('script[data-asset="manifest.json"]')?.before(asset);
  return `<!doctype html>\n${root.outerHTML}\n`;
}
