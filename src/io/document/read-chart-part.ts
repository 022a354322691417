import { childElements, findElements, textOfXml, type XmlElement } from '@/lib/read-xml';
import { UNKNOWN_BAR } from './chart-series';
import { type FoundEcho, type FoundLine, foundText, isFilled } from './found-line';
import { type OfficeParts, readPart, readRelationships, unpackOffice } from './office-parts';
import { readXlsxLines } from './read-xlsx-lines';
import { showNumber } from './show-number';

/** What a chart draws: lines in order, and where its data sheet says something else. */
export interface FoundChart {
  readonly lines: readonly FoundLine[];
  readonly echoes: readonly FoundEcho[];
}

/** Texts of a cache by index. */
const pointsOf = (element: XmlElement | undefined): ReadonlyMap<number, string> =>
  new Map(
    (element === undefined ? [] : findElements(element, 'c:pt')).map((point) => [
      Number(point.attributes['idx']),
      findElements(point, 'c:v').map(textOfXml).join(''),
    ]),
  );

function seriesLines(series: XmlElement, where: string): readonly FoundLine[] {
  const partOf = (name: string): XmlElement | undefined => childElements(series, name)[0];
  const name = pointsOf(partOf('c:tx')).get(0) ?? '';
  const labels = pointsOf(partOf('c:cat'));
  const values = pointsOf(partOf('c:val'));
  const [labelFormat] = findElements(partOf('c:dLbls') ?? series, 'c:numFmt');
  const format = labelFormat?.attributes['formatCode'] ?? 'General';
  const bars = [...labels].flatMap(([at, label]): readonly FoundLine[] => {
    const place = `${where}第${at + 1}项`;
    const stored = values.get(at);
    // A bar that is not known has no value; its label says so.
    if (stored === undefined)
      return label.endsWith(UNKNOWN_BAR)
        ? [foundText(place, label.slice(0, -UNKNOWN_BAR.length)), foundText(place, UNKNOWN_BAR.trim())]
        : [foundText(place, label)];
    const value = Number(stored);
    return [foundText(place, label), { where: place, text: showNumber(value, format), value }];
  });
  const unlabelled = [...values].filter(([at]) => !labels.has(at));
  return [
    foundText(`${where}数据名`, name),
    ...bars,
    ...unlabelled.map(([at, stored]) => ({
      where: `${where}第${at + 1}项`,
      text: stored,
      value: Number(stored),
    })),
  ];
}

/** What is stored: the number itself, else the text. */
const storedOf = ({ text, value }: FoundLine): string => (value === null ? text : String(value));

/** Places where the sheet behind a chart differs from what the chart draws. */
function compareSheet(
  sheet: readonly FoundLine[],
  drawn: readonly FoundLine[],
  where: string,
): readonly FoundEcho[] {
  const plain = drawn.filter(({ text, value }) => value !== null || text !== UNKNOWN_BAR.trim());
  return Array.from({ length: Math.max(sheet.length, plain.length) }, (_, at): FoundEcho => {
    const [cell, line] = [sheet[at], plain[at]];
    const label = cell?.text.endsWith(UNKNOWN_BAR) ? cell.text.slice(0, -UNKNOWN_BAR.length) : undefined;
    return {
      where: `${where}的数据表 ${cell?.where ?? ''}`.trim(),
      text: cell === undefined ? '' : (label ?? storedOf(cell)),
      shown: line === undefined ? '' : storedOf(line),
    };
  }).filter(({ text, shown }) => text !== shown);
}

/** Read a chart of a slide from its part and from the workbook that is embedded for it. */
export function readChartPart(parts: OfficeParts, part: string, where: string): FoundChart {
  const lines = findElements(readPart(parts, part), 'c:ser').flatMap((series) => seriesLines(series, where));
  const echoes = [...readRelationships(parts, part).values()]
    .filter(({ target }) => target.endsWith('.xlsx'))
    .flatMap(({ target }) => {
      const bytes = parts.get(target);
      if (bytes === undefined) throw new Error(`缺少部件 ${target}`);
      const inner = unpackOffice(bytes, target);
      const sheet = readXlsxLines(inner).lines.filter(isFilled);
      return compareSheet(sheet, lines, where);
    });
  return { lines, echoes };
}
