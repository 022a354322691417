import type PptxGenJS from 'pptxgenjs';
import type { OfficialDocument } from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';
import { barsOf, chartSeries } from './chart-series';
import { QUIET_INK } from './document-inks';
import { finishPptx } from './finish-pptx';
import { plainChart } from './plain-table';
import { planSlides, type SlideLine, type SlidePlan } from './plan-slides';
import { addBarChart } from './pptx-chart';
import { addCaption, addSlide, createDeck, INK, packDeck, SLIDE, SLIDE_FACE } from './pptx-deck';
import { addTable } from './pptx-table';
import { paginateTable } from './slide-table';

const CONTENT_TOP = 1.28;
const LINE_STYLES = {
  heading: { fontSize: 20, bold: true, color: INK, paraSpaceBefore: 8, indentLevel: 0 },
  body: { fontSize: 18, color: INK, paraSpaceBefore: 6 },
  note: { fontSize: 14, color: QUIET_INK, paraSpaceBefore: 6 },
} as const;

/** Two full-width spaces in front are the indent of a paragraph; a check takes them as white. */
const wordsOf = ({ text, level }: SlideLine): string => (level === 'body' ? `　　${text}` : text);

function addWords(slide: PptxGenJS.Slide, lines: readonly SlideLine[]): void {
  if (lines.length === 0) return;
  const runs = lines.map((line) => ({
    text: wordsOf(line),
    options: { ...LINE_STYLES[line.level], fontFace: SLIDE_FACE, breakLine: true },
  }));
  slide.addText(runs, {
    x: SLIDE.left,
    y: CONTENT_TOP,
    w: SLIDE.contentWidth,
    h: 5.6,
    margin: 0,
    valign: 'top',
    lineSpacingMultiple: 1.25,
    fit: 'shrink',
  });
}

/** Caption, name of the values, bars. Where no one format shows every figure as written, a table instead. */
function addChart(
  slide: PptxGenJS.Slide,
  document: OfficialDocument,
  { title, chart }: Extract<SlidePlan, { kind: 'chart' }>,
): void {
  const series = chartSeries(barsOf(document, chart));
  if (series === null) {
    const [table] = paginateTable({ ...plainChart(document, chart), headings: [[], [chart.valueTitle]] }, '');
    if (table !== undefined) addTable(slide, table, CONTENT_TOP);
    return;
  }
  addCaption(slide, chart.title, CONTENT_TOP);
  const alt = `${chart.title === '' ? title : chart.title}：柱形图，${chart.bars.length}项，${chart.valueTitle}`;
  addBarChart(slide, { name: chart.valueTitle, alt, series, top: CONTENT_TOP + 0.4, bottom: 6.9 });
}

function addTitleSlide(
  deck: PptxGenJS,
  document: OfficialDocument,
  { title, lines }: Extract<SlidePlan, { kind: 'title' }>,
): void {
  const slide = addSlide(deck, title, document.stamp, 'title');
  if (lines.length > 0)
    slide.addText(lines.join('\n'), {
      x: 1.2,
      y: 4.2,
      w: 10.93,
      h: 0.9,
      fontFace: SLIDE_FACE,
      fontSize: 18,
      color: QUIET_INK,
      align: 'center',
      valign: 'top',
    });
}

function addPlan(deck: PptxGenJS, document: OfficialDocument, plan: SlidePlan): void {
  if (plan.kind === 'title') {
    addTitleSlide(deck, document, plan);
    return;
  }
  const slide = addSlide(deck, plan.title, document.stamp);
  switch (plan.kind) {
    case 'words':
      addWords(slide, plan.lines);
      break;
    case 'table':
      addTable(slide, plan.table, CONTENT_TOP);
      break;
    case 'chart':
      addChart(slide, document, plan);
      break;
    default:
      assertNever(plan, 'slide');
  }
  if (plan.sources.length > 0) slide.addNotes(`数字的计算规则：${plan.sources.join('、')}`);
}

/** Write a document as slides: words, tables and charts are native and can be edited, rules stand in the notes. */
export async function writePptx(document: OfficialDocument): Promise<Blob> {
  const deck = createDeck(document.title, document.stamp.library);
  for (const plan of planSlides(document)) addPlan(deck, document, plan);
  const bytes = finishPptx(await packDeck(deck), document.stamp);
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
