import type { Locale } from '@/i18n/locale';

/** A file and its name. */
type NamedFile = readonly [Blob, string];

const fileName = (title: string, ending: string): string =>
  `${title.replace(/[\\/:*?"<>|\s]+/g, '_')}.${ending}`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The sheet's markup without what only the dialog needs. */
function markupOf(sheet: SVGSVGElement): string {
  const copy = sheet.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}

/** The sheet as an SVG file that needs nothing else. */
export const toSvgFile = (sheet: SVGSVGElement, title: string): NamedFile => [
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(sheet)}\n`], { type: 'image/svg+xml' }),
  fileName(title, 'svg'),
];

/** The sheet as an HTML page that prints on its paper and needs nothing else. */
export const toHtmlFile = (sheet: SVGSVGElement, title: string, locale: Locale, page: string): NamedFile => [
  new Blob(
    [
      `<!doctype html>\n<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">\n<title>${escapeText(title)}</title>\n` +
        `<style>${page} body { margin: 0 } svg { display: block; margin: auto }</style>\n</head>\n<body>\n${markupOf(sheet)}\n</body>\n</html>\n`,
    ],
    { type: 'text/html' },
  ),
  fileName(title, 'html'),
];
