import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '@/io/document/check-document';
import { DOCUMENT_KINDS, type DocumentKind, writeDocument } from '@/io/document/write-document';
import { changePart, chartPart } from './change-part';
import { sampleDocument } from './sample-document';

const DOCUMENT = sampleDocument({ wideRows: 24 });
const files = {} as Record<DocumentKind, Uint8Array>;

beforeAll(async () => {
  for (const kind of DOCUMENT_KINDS)
    files[kind] = new Uint8Array(await (await writeDocument(kind, DOCUMENT)).arrayBuffer());
}, 60_000);

const sentences = async (kind: DocumentKind, file: Uint8Array): Promise<readonly string[]> =>
  (await checkDocument(kind, file, DOCUMENT)).map(({ where, why }) => `${where}：${why}`);

const changeText = (file: Uint8Array, from: string, to: string): Uint8Array => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
  if (!text.includes(from)) throw new Error(`changeText: there is no ${from}`);
  return new TextEncoder().encode(text.replace(from, to));
};

describe('DOC-1 checkDocument', () => {
  it.each(DOCUMENT_KINDS)('a .%s as it was written has no finding', async (kind) => {
    expect(await checkDocument(kind, files[kind], DOCUMENT)).toEqual([]);
  });

  it('planted: a digit changed in the words of a .docx is found with its figure and rule', async () => {
    const file = changePart(files.docx, 'word/document.xml', (xml) => xml.replace('>89.55<', '>89.56<'));
    expect(await sentences('docx', file)).toEqual([
      '正文第5段（段落 totals）：数字是“89.56”，应为“89.55”（province.start，规则RATE-1）',
    ]);
  });

  it('planted: a digit changed in a cell of a .docx is found with row and column', async () => {
    const file = changePart(files.docx, 'word/document.xml', (xml) => xml.replace('>94.14<', '>94.41<'));
    expect(await sentences('docx', file)).toEqual([
      '表1第4行第3列（“各市省重大项目开工和投资完成情况”第3行“开工率”）：数字是“94.41”，应为“94.14”（city.2.start，规则RATE-1）',
    ]);
  });

  it('planted: a number put into the head of a page, a row taken out and a paragraph added are found', async () => {
    const changed = changePart(files.docx, 'word/header1.xml', (xml) => xml.replace('演练库', '演练库7'));
    expect(await sentences('docx', changed)).toEqual([
      'word/header1.xml：缺少“数据截至2020年6月 · 演练库 · 2020-07-02制作 · 数据版本 3f9a1c5e7d20”',
    ]);
    const added = changePart(files.docx, 'word/header1.xml', (xml) => xml.replace('不得引用', '不得引用 88'));
    expect(await sentences('docx', added)).toEqual(['word/header1.xml：多出数字“88”，文稿里没有']);
    const row = changePart(files.docx, 'word/document.xml', (xml) => {
      const at = xml.indexOf('>青岛市<');
      const [from, to] = [xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + 7];
      return xml.slice(0, from) + xml.slice(to);
    });
    const missing = await sentences('docx', row);
    expect(missing).toHaveLength(7);
    expect(missing[1]).toBe('“各市省重大项目开工和投资完成情况”第2行“市”：文件里缺少“青岛市”');
    const extra = changePart(files.docx, 'word/document.xml', (xml) =>
      xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>另有12个项目</w:t></w:r></w:p>'),
    );
    expect(await sentences('docx', extra)).toEqual(['正文第1段：多出“另有12个项目”，文稿里没有']);
  });

  it('planted: a stored number of an .xlsx changed behind its rounding is found', async () => {
    const sheet = 'xl/worksheets/sheet2.xml';
    const seen = changePart(files.xlsx, sheet, (xml) => xml.replace('<v>98.765</v>', '<v>99.765</v>'));
    expect(await sentences('xlsx', seen)).toEqual([
      '工作表“各市省重大项目开工和投资完成情况”C5（“各市省重大项目开工和投资完成情况”第1行“开工率”）：数字是“99.77”，应为“98.77”（city.0.start，规则RATE-1）',
    ]);
    const unseen = changePart(files.xlsx, sheet, (xml) => xml.replace('<v>98.765</v>', '<v>98.766</v>'));
    expect(await sentences('xlsx', unseen)).toEqual([
      expect.stringContaining('存的数是 98.766，应为 98.765'),
    ]);
  });

  it('planted: a formula, a changed string and a changed format of an .xlsx are found', async () => {
    const formula = changePart(files.xlsx, 'xl/worksheets/sheet2.xml', (xml) =>
      xml.replace('<v>98.765</v>', '<f>1+1</f><v>98.765</v>'),
    );
    expect((await sentences('xlsx', formula)).join()).toContain('数字是“1”，应为“98.77”');
    const string = changePart(files.xlsx, 'xl/sharedStrings.xml', (xml) =>
      xml.replace('计划年内开工1741', '计划年内开工1714'),
    );
    expect((await sentences('xlsx', string))[0]).toContain(
      '数字是“1714”，应为“1741”（province.planned，规则RATE-1）',
    );
    const format = changePart(files.xlsx, 'xl/styles.xml', (xml) =>
      xml
        .replace('formatCode="0.00;', 'formatCode="0.0;')
        .replace(/formatCode="&quot;\+&quot;0\.00/, 'formatCode="&quot;+&quot;0.0'),
    );
    expect((await sentences('xlsx', format)).length).toBeGreaterThan(0);
  });

  it('planted: a digit changed in a slide, in a bar and in the sheet behind the chart are found', async () => {
    const cell = changePart(files.pptx, 'ppt/slides/slide4.xml', (xml) =>
      xml.replace('>177.48<', '>177.84<'),
    );
    expect(await sentences('pptx', cell)).toEqual([
      '第4页表格第3行第4列（“各市省重大项目开工和投资完成情况”第2行“累计完成”）：数字是“177.84”，应为“177.48”（city.1.done，规则RATE-2）',
    ]);
    const bar = changePart(files.pptx, chartPart(files.pptx), (xml) =>
      xml.replace('<c:v>59.652</c:v>', '<c:v>69.652</c:v>'),
    );
    expect(await sentences('pptx', bar)).toEqual([
      '第5页图表第2项（“各市投资完成率”的“青岛市”）：数字是“69.65”，应为“59.65”（city.1.rate，规则RATE-2）',
      expect.stringContaining('写的是“59.652”，图上是“69.652”'),
    ]);
    const notes = changePart(files.pptx, 'ppt/notesSlides/notesSlide2.xml', (xml) =>
      xml.replace('RATE-1', 'RATE-1，约90%'),
    );
    expect(await sentences('pptx', notes)).toEqual(['第2页备注：多出数字“90”，文稿里没有']);
  });

  it('planted: a digit changed in a repeated head of a slide is found', async () => {
    const file = changePart(files.pptx, 'ppt/slides/slide8.xml', (xml) => xml.replace('>序号<', '>序号2<'));
    expect((await sentences('pptx', file)).join()).toContain('多出“序号2”');
  });

  it('planted: a digit changed in a text, and a drill line taken away, are found', async () => {
    expect(await sentences('txt', changeText(files.txt, '开工率89.55%', '开工率98.55%'))).toEqual([
      '第6行（段落 totals）：数字是“98.55”，应为“89.55”（province.start，规则RATE-1）',
    ]);
    expect(
      await sentences('txt', changeText(files.txt, '演练数据，不是真实项目，不得引用', '正式数据')),
    ).toEqual(['全文：缺少“演练数据，不是真实项目，不得引用”']);
  });

  it('a file that is none is a finding, not a crash', async () => {
    const half = files.docx.slice(0, 2000);
    expect((await sentences('docx', half))[0]).toMatch(/^文件：打不开：/);
    expect((await sentences('pptx', files.docx))[0]).toContain('缺少部件 ppt/presentation.xml');
  });

  it('a figure whose writing is not the rounding of its value is a finding of every kind', async () => {
    const figures = new Map(DOCUMENT.figures);
    const rate = figures.get('province.start');
    if (rate !== undefined) figures.set('province.start', { ...rate, value: 88.1 });
    const findings = await checkDocument('txt', files.txt, { ...DOCUMENT, figures });
    expect(findings).toEqual([
      { where: '数字 province.start（规则RATE-1）', why: '写作“89.55”，它的值是 88.1，取整后对不上' },
    ]);
  });
});
