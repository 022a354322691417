import { beforeAll, describe, expect, it } from 'vitest';
import type { OfficialDocument } from '@/domain/document/official-document';
import { type DocumentKind, writeDocument } from '@/io/document/write-document';
import { chartPart, listPartNames, readPartText } from './change-part';
import { sampleDocument } from './sample-document';

const write = async (kind: DocumentKind, document: OfficialDocument): Promise<Uint8Array> =>
  new Uint8Array(await (await writeDocument(kind, document)).arrayBuffer());

/** Runs of a .docx part: their properties and their text. */
const runsOf = (xml: string): readonly string[] => xml.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? [];

describe('DOC-2 .docx in official-document form', () => {
  let file: Uint8Array;
  let body: string;
  beforeAll(async () => {
    file = await write('docx', sampleDocument({ wideRows: 24 }));
    body = readPartText(file, 'word/document.xml');
  });

  it('every run of body, heads and feet has a face for every kind of character', () => {
    const parts = listPartNames(file).filter((name) =>
      /^word\/(?:document|header\d|footer\d)\.xml$/.test(name),
    );
    const runs = parts.flatMap((name) => runsOf(readPartText(file, name)));
    expect(runs.length).toBeGreaterThan(300);
    const fonts =
      /<w:rFonts (?=[^>]*w:ascii="([^"]+)")(?=[^>]*w:hAnsi="\1")(?=[^>]*w:eastAsia="\1")(?=[^>]*w:cs="\1")[^>]*w:hint="eastAsia"/;
    expect(runs.filter((run) => !fonts.test(run))).toEqual([]);
  });
  it('title, levels and text stand in the faces and sizes of the standard', () => {
    const faceOf = (text: string): string =>
      /w:eastAsia="([^"]+)"[\s\S]*?<w:sz w:val="(\d+)"/
        .exec(runsOf(body).find((run) => run.includes(text)) ?? '')
        ?.slice(1)
        .join(' ') ?? '';
    expect(faceOf('项目调度情况的通报')).toBe('方正小标宋简体 44');
    expect(faceOf('一、总体情况')).toBe('黑体 32');
    expect(faceOf('（一）排名')).toBe('楷体_GB2312 32');
    expect(faceOf('1.部分项目')).toBe('仿宋_GB2312 32');
    expect(faceOf('截至6月底')).toBe('仿宋_GB2312 32');
  });
  it('the page: A4, 37 mm above, 28 mm bound, text of 156 × 225 mm; wide tables on a turned page', () => {
    const pages = [...body.matchAll(/<w:pgSz ([^>]*)\/><w:pgMar ([^>]*)\/>/g)];
    const numbers = (text: string | undefined, name: string): number =>
      Number(new RegExp(`w:${name}="(\\d+)"`).exec(text ?? '')?.[1]);
    const [first, second] = pages;
    const [size, margin] = [first?.[1], first?.[2]];
    expect([numbers(size, 'w'), numbers(size, 'h')]).toEqual([11906, 16838]);
    const mm = (twips: number): number => Math.round((twips * 25.4) / 144) / 10;
    expect(['top', 'left'].map((side) => mm(numbers(margin, side)))).toEqual([37, 28]);
    expect(mm(11906 - numbers(margin, 'left') - numbers(margin, 'right'))).toBe(156);
    expect(mm(16838 - numbers(margin, 'top') - numbers(margin, 'bottom'))).toBe(225);
    expect(second?.[1]).toContain('w:orient="landscape"');
    expect(pages).toHaveLength(3);
  });
  it('heads of tables repeat and no row is torn', () => {
    const rows = body.match(/<w:tr>[\s\S]*?<\/w:trPr>/g) ?? [];
    expect(rows).toHaveLength(17 + 17 + 25);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(3);
  });
  it('the drill line stands in the head of odd and even pages, and in none of a library of real projects', async () => {
    const headers = (bytes: Uint8Array): readonly string[] =>
      listPartNames(bytes)
        .filter((name) => /header\d\.xml$/.test(name))
        .map((name) => readPartText(bytes, name));
    expect(headers(file)).toHaveLength(6);
    expect(headers(file).every((xml) => xml.includes('演练数据'))).toBe(true);
    const real = await write('docx', sampleDocument({ wideRows: 0, drill: false }));
    expect(headers(real).some((xml) => xml.includes('演练数据'))).toBe(false);
  });
  it('a paragraph whose number an office changed is marked, and its counted words stand at the end', () => {
    expect(body).toContain('〔改数〕');
    expect(body).toContain('（1）累计完成投资占年度计划的45.5%，比序时进度低−4.5个百分点。');
  });
});

describe('DOC-3 .xlsx', () => {
  it('a text that looks like a formula stays a text, and no cell holds a formula', async () => {
    const sample = sampleDocument({ wideRows: 4 });
    const title = { ...sample, title: '=HYPERLINK("http://x","y")' };
    const file = await write('xlsx', title);
    const sheets = listPartNames(file).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(5);
    expect(sheets.filter((name) => /<f[ >]/.test(readPartText(file, name)))).toEqual([]);
    const strings = readPartText(file, 'xl/sharedStrings.xml');
    expect(strings).toContain('=资金未到位');
    expect(strings).toContain('=HYPERLINK(');
    expect(readPartText(file, 'xl/styles.xml')).toMatch(/<xf [^>]*numFmtId="49"|formatCode="@"/);
  });
  it('heads are frozen and repeat in print, wide tables lie on A3', async () => {
    const file = await write('xlsx', sampleDocument({ wideRows: 4 }));
    expect(readPartText(file, 'xl/workbook.xml')).toContain('!$1:$4</definedName>');
    const wide = readPartText(file, 'xl/worksheets/sheet4.xml');
    expect(wide).toContain('ySplit="4"');
    expect(wide).toMatch(/<pageSetup[^>]*paperSize="8"[^>]*orientation="landscape"/);
  });
});

describe('DOC-4 .pptx', () => {
  it('every run of slides, notes, charts and masters has an East Asian face', async () => {
    const file = await write('pptx', sampleDocument({ wideRows: 24 }));
    const parts = listPartNames(file).filter((name) =>
      /^ppt\/(?:slides|notesSlides|charts|slideMasters|slideLayouts)\/[^/]+\.xml$/.test(name),
    );
    const properties = parts.flatMap(
      (name) => readPartText(file, name).match(/<a:(rPr|defRPr)\b[^>]*?(?:\/>|>[\s\S]*?<\/a:\1>)/g) ?? [],
    );
    expect(properties.length).toBeGreaterThan(300);
    expect(properties.filter((one) => !one.includes('<a:ea typeface="微软雅黑"/>'))).toEqual([]);
    expect(readPartText(file, 'ppt/theme/theme1.xml')).toContain('<a:ea typeface="微软雅黑"/>');
  });
  it('tables and charts are native, an unknown bar has no value', async () => {
    const file = await write('pptx', sampleDocument({ wideRows: 24 }));
    const chart = readPartText(file, chartPart(file));
    expect(chart.match(/<c:pt idx="15">/g)).toHaveLength(1);
    expect(chart).not.toContain('<c:v></c:v>');
    expect(readPartText(file, 'ppt/slides/slide4.xml')).toContain('<a:tbl>');
  });
});
