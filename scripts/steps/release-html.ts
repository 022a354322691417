import { gzipSync } from 'node:zlib';

/** A data file of `public/assets` on its way into the single HTML file. */
export interface EmbeddedAsset {
  readonly name: string;
  readonly text: string;
}

/** The family name that `font-family`, `text-font` and the export writers use. */
export const FONT_FAMILY = 'Qilu Sans';

const OUTLINE_MARK = '<!-- boot-outline -->';
const DEFAULT_VIEW_BOX = '0 0 1000 640';

/** One `@font-face` rule for the bundled typeface. @param url relative address or data: URL of the WOFF2 file. */
export function toFontFaceStyle(url: string): string {
  return `<style>@font-face{font-family:"${FONT_FAMILY}";src:url("${url}") format("woff2");font-weight:100 900;font-display:swap}</style>`;
}

/**
 * A JSON text as an inert script element that `src/data` finds by `data-asset`.
 * @throws when the text is not JSON: an unreadable asset must not leave the house.
 */
export function toAssetScript(asset: EmbeddedAsset): string {
  try {
    JSON.parse(asset.text);
  } catch (cause) {
    throw new Error(`public/assets/${asset.name}: is not JSON, so it cannot be embedded`, { cause });
  }
  // In JSON, "<" stands only inside strings, so the escape changes the bytes and not the value.
  const inert = asset.text.trim().replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" data-asset="${asset.name}">${inert}</script>`;
}

/**
 * A JSON text packed (gzip, base64): a quarter of its size.
 * @throws when the text is not JSON
 */
export function toPackedAssetScript(asset: EmbeddedAsset): string {
  toAssetScript(asset);
  const packed = gzipSync(asset.text.trim(), { level: 9 }).toString('base64');
  return `<script type="application/gzip" data-asset="${asset.name}">${packed}</script>`;
}

/**
 * Put the province outline into the boot skeleton.
 * @param outline content of `outline.svg.txt`: a whole `<svg>`, one or more `<path>`s, or bare path data;
 *   an optional first line `viewBox: 0 0 1000 640` names the box for the latter two. `null` leaves the skeleton empty.
 * @throws when the page has no mark to replace, or the outline carries a script.
 */
export function withBootOutline(html: string, outline: string | null): string {
  if (!html.includes(OUTLINE_MARK)) throw new Error(`index.html: the mark ${OUTLINE_MARK} is missing`);
  return html.split(OUTLINE_MARK).join(outline === null ? '' : toOutlineSvg(outline.trim()));
}

function toOutlineSvg(outline: string): string {
  if (/<script|\son\w+=/i.test(outline)) throw new Error('outline.svg.txt: a script is not an outline');
  if (outline.startsWith('<svg')) return outline.replace('<svg', '<svg aria-hidden="true"');
  const stated = /^viewBox:\s*([-\d. ]+)\n/.exec(outline);
  const body = stated === null ? outline : outline.slice(stated[0].length).trim();
  const paths = body.startsWith('<') ? body : `<path d="${body}"/>`;
  return `<svg viewBox="${stated?.[1]?.trim() ?? DEFAULT_VIEW_BOX}" aria-hidden="true">${paths}</svg>`;
}

/**
 * Lets the browser paint the skeleton before the inlined program takes the thread;
 * the timer is for a tab in the background, where no frame comes.
 */
const AFTER_FIRST_PAINT =
  'await new Promise((go) => { requestAnimationFrame(() => setTimeout(go)); setTimeout(go, 250); });';

/**
 * Unpacks the program that stands in the page and starts it as one more inline module: the one way that works
 * from file://, where a module cannot come from a Blob. The element goes at once, so a saved copy of the page holds
 * the program once; a fault is thrown where the page listens for it.
 */
const START_PROGRAM = `
const packed = document.querySelector('script[data-program]').textContent;
const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
new Response(stream).text().then((program) => {
  const element = document.createElement('script');
  element.type = 'module';
  element.textContent = program;
  document.body.append(element);
  element.remove();
}).catch(() => setTimeout(() => { throw new Error('程序解不开，文件已损坏，请重新复制'); }));
`;

/**
 * Order the single file for a quick first paint: skeleton first, then font, data and the packed program at the
 * end of the body.
 * @param html page whose program is already inlined as one module script.
 * @param tail elements that go before the program.
 * @throws when there is not exactly one inline module script, or no `</body>`.
 */
export function withTail(html: string, tail: readonly string[]): string {
  const opening = /<script type="module"[^>]*>/g;
  const openings = [...html.matchAll(opening)];
  const only = openings[0];
  if (only === undefined || openings.length > 1)
    throw new Error(`single file: ${openings.length} module scripts, exactly one is expected`);
  const closeTag = '</script>';
  const start = only.index;
  const end = html.indexOf(closeTag, start) + closeTag.length;
  const program = html.slice(start + only[0].length, end - closeTag.length);
  const rest = html.slice(0, start) + html.slice(end);
  const bodyEnd = rest.lastIndexOf('</body>');
  if (bodyEnd < 0) throw new Error('single file: </body> is missing');
  const packed = gzipSync(program, { level: 9 }).toString('base64');
  const closing = [
    ...tail,
    `<script type="application/gzip" data-program>${packed}</script>`,
    `<script type="module">${AFTER_FIRST_PAINT}\n${START_PROGRAM}</script>`,
  ].join('\n');
  return `${rest.slice(0, bodyEnd)}${closing}\n${rest.slice(bodyEnd)}`;
}

/**
 * Elements of a page that would make the browser fetch another file.
 * @returns the offending tags, `[]` for a page that stands alone; inert data scripts do not count.
 */
export function findOutsideReferences(html: string): readonly string[] {
  const markup = html
    .replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1')
    .replace(/<style>[\s\S]*?<\/style>/g, '');
  return (markup.match(/<[a-z]+\b[^>]*\s(?:src|href|poster|data)="(?!data:|#)[^"]*"[^>]*>/gi) ?? []).filter(
    (tag) => !tag.startsWith('<a '),
  );
}
