import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentStamp } from '@/domain/document/official-document';
import { isEnglish } from '@/domain/document/document-words';
import { SLIDE_FACE } from './pptx-deck';

const PARTS = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters|charts|theme)\/[^/]+\.xml$/;
const WORKBOOK = /^ppt\/embeddings\/.*\.xlsx$/;
const RUN_PROPERTIES = /<a:(rPr|defRPr|endParaRPr)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/a:\1>)/g;
/** What stands behind the faces in the properties of a run. @source ECMA-376, part 1, 21.1.2.3.9 */
const AFTER_FACES = /<a:(?:sym|hlinkClick|hlinkMouseOver|rtl|extLst)\b/;

/** Give every run a face for each kind of character: one that has only a Latin face shows hanzi in a chance one. */
function setFaces(xml: string, language: string): string {
  const faces = ['latin', 'ea', 'cs'].map((kind) => `<a:${kind} typeface="${SLIDE_FACE}"/>`).join('');
  return xml
    .replace(RUN_PROPERTIES, (_whole, name: string, attributes: string, inside = '') => {
      const rest = String(inside).replace(/<a:(?:latin|ea|cs)\b[^>]*?\/>/g, '');
      const at = rest.search(AFTER_FACES);
      const content = at < 0 ? rest + faces : rest.slice(0, at) + faces + rest.slice(at);
      return `<a:${name}${attributes}>${content}</a:${name}>`;
    })
    .replaceAll('lang="en-US"', language)
    .replace(/(<a:(?:major|minor)Font>[\s\S]*?<a:ea typeface=")"/g, `$1${SLIDE_FACE}"`);
}

/** An unknown value is left out of a chart; the library writes it as an empty number. */
const dropEmptyPoints = (xml: string): string =>
  xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '').replace(/<c ([^>]*)><v><\/v><\/c>/g, '<c $1/>');

/** Lines of notes; a bare line end is white space to a program. */
const breakNotes = (xml: string): string =>
  xml.replace(
    /<a:r>(<a:rPr\b[^>]*>[\s\S]*?<\/a:rPr>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/g,
    (_whole, properties: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:r>${properties}<a:t>${line}</a:t></a:r>`)
        .join('<a:br/>'),
  );

function eachPart(zip: Uint8Array, change: (name: string, bytes: Uint8Array) => Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name, change(name, bytes)])));
}

const changeText = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  strToU8(change(strFromU8(bytes)));

/**
 * Put right in a packed deck what its library leaves undone: faces for hanzi on every run, in charts, notes, masters
 * and theme too, the language that spelling is checked in, and unknown values of charts.
 */
export function finishPptx(bytes: Uint8Array, stamp: Pick<DocumentStamp, 'language'>): Uint8Array {
  const language = isEnglish(stamp) ? 'lang="en-US" altLang="zh-CN"' : 'lang="zh-CN" altLang="en-US"';
  return eachPart(bytes, (name, part) => {
    if (WORKBOOK.test(name))
      return eachPart(part, (inner, sheet) =>
        inner.startsWith('xl/worksheets/') ? changeText(sheet, dropEmptyPoints) : sheet,
      );
    return PARTS.test(name)
      ? changeText(part, (xml) => breakNotes(dropEmptyPoints(setFaces(xml, language))))
      : part;
  });
}
