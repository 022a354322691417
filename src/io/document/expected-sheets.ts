import {
  DRILL_LINE,
  EDITED_MARK,
  editedNotes,
  FIGURE_UNIT_WORDS,
  issuerLines,
  listIds,
  stampText,
} from '@/domain/document/document-words';
import { type DocumentBlock, type OfficialDocument, shownRuns } from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';
import { type ExpectedLine, expectedBars, expectedTable, expectedWords, piecesOf } from './expected-line';

/** Title, stamp and drill line of a sheet. */
const sheetHead = ({ stamp }: OfficialDocument, sheet: string, title: string): readonly ExpectedLine[] => [
  expectedWords(`${sheet}标题`, title),
  expectedWords(`${sheet}来源`, stampText(stamp)),
  expectedWords(`${sheet}演练标记`, stamp.drill ? DRILL_LINE : ''),
];

function textRow(document: OfficialDocument, block: DocumentBlock): readonly ExpectedLine[] {
  const row = (kind: string, text: string): readonly ExpectedLine[] => [
    expectedWords('文稿类别', kind),
    expectedWords(`文稿“${text}”`, text),
  ];
  switch (block.kind) {
    case 'heading':
      return row('标题', block.text);
    case 'table':
      return row('表', block.title);
    case 'chart':
      return row('图', block.title);
    case 'paragraph': {
      const { edited, id, runs } = block;
      const place = `段落 ${id}`;
      const mark = edited?.numbersChanged === true ? EDITED_MARK : '';
      return [
        expectedWords('文稿类别', '段落'),
        {
          place,
          pieces: [...piecesOf(document, shownRuns(block)), { text: mark, figure: null }],
          value: null,
        },
        ...(edited === null
          ? []
          : [
              { place: `${place}原文`, pieces: piecesOf(document, runs), value: null },
              expectedWords(`${place}改动`, edited.numbersChanged ? '改动了数字' : '改动了文字'),
            ]),
      ];
    }
    default:
      return assertNever(block, 'block');
  }
}

function textSheet(document: OfficialDocument): readonly ExpectedLine[] {
  const { addressed, signed } = issuerLines(document);
  const row = (kind: string) => (words: string) => [
    expectedWords('文稿类别', kind),
    expectedWords(kind, words),
  ];
  return [
    ...sheetHead(document, '文稿', document.title),
    ...['类别', '文字', '按数据计算的原文', '改动'].map((head) => expectedWords('文稿表头', head)),
    ...addressed.flatMap(row('主送')),
    ...document.blocks.flatMap((block) => textRow(document, block)),
    ...signed.flatMap(row('署名')),
    ...editedNotes(document).slice(0, 1).flatMap(row('注')),
  ];
}

function gridSheet(document: OfficialDocument, block: DocumentBlock): readonly ExpectedLine[] {
  if (block.kind === 'table')
    return [
      ...sheetHead(document, `“${block.title}”`, block.title),
      ...expectedTable(document, block).flat(),
      expectedWords(`“${block.title}”注`, block.note),
    ];
  if (block.kind !== 'chart') return [];
  const heads = ['项目', block.valueTitle].map((head) => expectedWords(`“${block.title}”表头`, head));
  return [
    ...sheetHead(document, `“${block.title}”`, block.title),
    ...heads,
    ...expectedBars(document, block).flat(),
  ];
}

function sourceSheet(document: OfficialDocument): readonly ExpectedLine[] {
  const heads = ['编号', '文稿写法', '未取整的值', '单位', '规则', '项目数', '项目编号'];
  const rows = [...document.figures.values()].flatMap((figure): readonly ExpectedLine[] => {
    const { id, text, value, unit, rule, projectIds } = figure;
    const place = `数字来源 ${id}`;
    const count = projectIds.length;
    return [
      expectedWords(`${place}编号`, id),
      { place: `${place}写法`, pieces: [{ text, figure }], value: null },
      { place: `${place}值`, pieces: [{ text: value === null ? '' : String(value), figure }], value },
      expectedWords(`${place}单位`, FIGURE_UNIT_WORDS[unit]),
      expectedWords(`${place}规则`, rule),
      { place: `${place}项目数`, pieces: [{ text: String(count), figure: null }], value: count },
      expectedWords(`${place}项目`, listIds(projectIds)),
    ];
  });
  return [
    ...sheetHead(document, '数字来源', '数字来源：每个数字的值、规则和所依据的项目'),
    ...heads.map((head) => expectedWords('数字来源表头', head)),
    ...rows,
  ];
}

/** The cells of the workbook of a document, by sheet and row; blanks are left out. */
export const expectedSheets = (document: OfficialDocument): readonly ExpectedLine[] =>
  [
    ...textSheet(document),
    ...document.blocks.flatMap((block) => gridSheet(document, block)),
    ...sourceSheet(document),
  ].filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
