import { writeXlsx } from 'hucre/xlsx';
import {
  cellText,
  EDITED_MARK,
  editedNotes,
  FIGURE_UNIT_WORDS,
  headingText,
  issuerLines,
  listIds,
} from '@/domain/document/document-words';
import {
  type DocumentBlock,
  type DocumentCell,
  type DocumentChart,
  type DocumentColumn,
  type DocumentFigure,
  type DocumentTable,
  type OfficialDocument,
  shownRuns,
  textOfRun,
  textOfRuns,
} from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';
import { LIGHT_INKS } from './document-inks';
import { numberFormatOf } from './number-format';
import { nameSheets } from './sheet-names';
import { type StyledCell, type StyledSheet, toWriteSheet } from './xlsx-sheet';
import { numberStyle, textStyle } from './xlsx-styles';

const TEXT_SHEET = '文稿';
const SOURCE_SHEET = '数字来源';
const text = (value: string, align: 'start' | 'end' | 'center' = 'start', color?: string): StyledCell => ({
  value: value === '' ? null : value,
  style: textStyle(align, color),
});

/** A figure alone in its cell is a number with its format, where that shows what the document writes. */
function figureCell(figure: DocumentFigure, align: DocumentColumn['align']): StyledCell {
  const format = numberFormatOf(figure);
  return format === null
    ? text(figure.text, align)
    : { value: figure.value, style: numberStyle(format, align) };
}

function styledCell(
  document: OfficialDocument,
  cell: DocumentCell,
  align: DocumentColumn['align'],
): StyledCell {
  const [run, ...others] = cell.runs;
  const figure =
    run?.kind === 'figure' && others.length === 0 && cell.light === undefined
      ? document.figures.get(run.figureId)
      : undefined;
  return figure === undefined
    ? text(cellText(document, cell), align, cell.light === undefined ? undefined : LIGHT_INKS[cell.light])
    : figureCell(figure, align);
}

const tableSheet = (document: OfficialDocument, table: DocumentTable, name: string): StyledSheet => ({
  name,
  title: table.title,
  heads: table.columns.map(headingText),
  rows: table.rows.map((row) =>
    row.map((cell, at) => styledCell(document, cell, table.columns[at]?.align ?? 'start')),
  ),
  note: table.note,
  widest: 46,
  paper: table.isWide ? 'a3' : 'a4',
  orientation: table.isWide ? 'landscape' : 'portrait',
});

function chartSheet(document: OfficialDocument, chart: DocumentChart, name: string): StyledSheet {
  const cellOf = (figureId: string): StyledCell => {
    const figure = document.figures.get(figureId);
    return figure === undefined
      ? text(textOfRun(document, { kind: 'figure', figureId }), 'end')
      : figureCell(figure, 'end');
  };
  return {
    name,
    title: chart.title,
    heads: ['项目', chart.valueTitle],
    rows: chart.bars.map(({ label, figureId }) => [text(label), cellOf(figureId)]),
    note: '',
    widest: 46,
    paper: 'a4',
    orientation: 'portrait',
  };
}

/** A row of the text sheet: what it is, its words, the words as they were counted, what an office changed. */
function textRow(document: OfficialDocument, block: DocumentBlock): readonly StyledCell[] {
  switch (block.kind) {
    case 'heading':
      return [text('标题'), text(block.text), text(''), text('')];
    case 'table':
      return [text('表'), text(block.title), text(''), text('')];
    case 'chart':
      return [text('图'), text(block.title), text(''), text('')];
    case 'paragraph': {
      const { edited } = block;
      const mark = edited?.numbersChanged === true ? EDITED_MARK : '';
      return [
        text('段落'),
        text(`${textOfRuns(document, shownRuns(block))}${mark}`),
        text(edited === null ? '' : textOfRuns(document, block.runs)),
        text(edited === null ? '' : edited.numbersChanged ? '改动了数字' : '改动了文字'),
      ];
    }
    default:
      return assertNever(block, 'block');
  }
}

function textSheet(document: OfficialDocument): StyledSheet {
  const { addressed, signed } = issuerLines(document);
  const line = (kind: string, words: string): readonly StyledCell[] => [
    text(kind),
    text(words),
    text(''),
    text(''),
  ];
  return {
    name: TEXT_SHEET,
    title: document.title,
    heads: ['类别', '文字', '按数据计算的原文', '改动'],
    rows: [
      ...addressed.map((words) => line('主送', words)),
      ...document.blocks.map((block) => textRow(document, block)),
      ...signed.map((words) => line('署名', words)),
      ...editedNotes(document)
        .slice(0, 1)
        .map((words) => line('注', words)),
    ],
    note: '',
    widest: 64,
    paper: 'a4',
    orientation: 'landscape',
  };
}

function sourceSheet(document: OfficialDocument): StyledSheet {
  const rows = [...document.figures.values()].map((figure): readonly StyledCell[] => {
    const { id, value, unit, rule, projectIds } = figure;
    return [
      text(id),
      text(figure.text, 'end'),
      value === null ? text('', 'end') : { value, style: numberStyle('General', 'end') },
      text(FIGURE_UNIT_WORDS[unit]),
      text(rule),
      { value: projectIds.length, style: numberStyle('0', 'end') },
      text(listIds(projectIds)),
    ];
  });
  return {
    name: SOURCE_SHEET,
    title: '数字来源：每个数字的值、规则和所依据的项目',
    heads: ['编号', '文稿写法', '未取整的值', '单位', '规则', '项目数', '项目编号'],
    rows,
    note: '',
    widest: 64,
    paper: 'a3',
    orientation: 'landscape',
  };
}

/** Write a document as a workbook: its words, a sheet for each table and chart, and where every number comes from. */
export async function writeXlsxDocument(document: OfficialDocument): Promise<Blob> {
  const grids = document.blocks.filter(
    (block): block is DocumentTable | DocumentChart => block.kind === 'table' || block.kind === 'chart',
  );
  const names = nameSheets(
    grids.map(({ title }) => title),
    [TEXT_SHEET, SOURCE_SHEET],
  );
  const sheets = [
    textSheet(document),
    ...grids.map((block, at) => {
      const name = names[at] ?? block.id;
      return block.kind === 'table' ? tableSheet(document, block, name) : chartSheet(document, block, name);
    }),
    sourceSheet(document),
  ];
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => toWriteSheet(sheet, document.stamp)),
    properties: { title: document.title, creator: document.stamp.library },
  });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
