import { describe, expect, it } from 'vitest';
import { fitInBox } from '@/io/document/deck-table';
import { writeDeck } from '@/io/document/write-deck';
import { checkDeck } from '@/io/document/check-deck';
import { changePart, chartPart, listPartNames, readPartText } from './change-part';
import { sampleDeck } from './sample-deck';

const write = async (kind: 'pptx' | 'docx'): Promise<Uint8Array> =>
  new Uint8Array(await (await writeDeck(kind, sampleDeck())).arrayBuffer());

describe('DOC-5 a briefing as slides', { timeout: 60_000 }, () => {
  it('keeps pictures, alt texts, notes by lines, native table and chart, stamp and drill line on every slide', async () => {
    const file = await write('pptx');
    const slides = listPartNames(file).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    // The chart stands with the points, the table behind it.
    expect(slides).toHaveLength(6);
    expect(
      slides.every((name) => readPartText(file, name).includes('演练数据，不是真实项目，不得引用')),
    ).toBe(true);
    const map = readPartText(file, 'ppt/slides/slide3.xml');
    expect(map).toContain('descr="全省地图：三核、三圈与在建线路"');
    expect(map).toContain('图示2020年6月　内部工作用图 · 未送审　来源：《关于推进');
    expect(listPartNames(file).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    const notes = readPartText(file, 'ppt/notesSlides/notesSlide3.xml');
    expect(notes).toMatch(/先看全省。<\/a:t><\/a:r><a:br\/><a:r>[\s\S]*<a:t>再看三个圈的边界。/);
    expect(readPartText(file, 'ppt/slides/slide5.xml')).toContain('<a:tbl>');
    expect(listPartNames(file).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
    const properties = slides.flatMap(
      (name) => readPartText(file, name).match(/<a:rPr\b[\s\S]*?<\/a:rPr>/g) ?? [],
    );
    expect(properties.filter((one) => !one.includes('<a:ea typeface="微软雅黑"/>'))).toEqual([]);
  });
  it('the handout has picture, points, notes and sources, with faces for hanzi on every run', async () => {
    const file = await write('docx');
    const body = readPartText(file, 'word/document.xml');
    for (const words of [
      '三核引领，三圈协同',
      '讲稿',
      '再看三个圈的边界。',
      '图示2020年6月　演练：样例没有图面　来源：演练库月报',
      '· 五市均已开工',
    ])
      expect(body).toContain(words);
    expect(body).toContain('descr="全省地图：三核、三圈与在建线路"');
    const runs = (body.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? []).filter((run) => run.includes('<w:t'));
    expect(runs.filter((run) => !/w:eastAsia="[^"]+"/.test(run))).toEqual([]);
  });
  it('a bar of 0 is 0 in the chart and in the sheet behind it; an unknown one is in neither', async () => {
    const deck = sampleDeck();
    const bars = [
      { label: '达成', value: 0, text: '0' },
      { label: '未知', value: null, text: '—' },
      { label: '无数据', value: 70, text: '70' },
    ];
    const slides = deck.slides.map((slide) =>
      slide.kind === 'scene' && slide.chart !== null ? { ...slide, chart: { ...slide.chart, bars } } : slide,
    );
    const bytes = new Uint8Array(await (await writeDeck('pptx', { ...deck, slides })).arrayBuffer());
    expect(checkDeck('pptx', bytes, { ...deck, slides })).toEqual([]);
  });
  it('spelling is checked in the language of the deck', async () => {
    const deck = sampleDeck();
    for (const [language, own, other] of [
      ['zh', 'zh-CN', 'en-US'],
      ['en', 'en-US', 'zh-CN'],
    ] as const) {
      const stamp = { ...deck.stamp, language };
      const bytes = new Uint8Array(await (await writeDeck('pptx', { ...deck, stamp })).arrayBuffer());
      for (const part of ['ppt/slides/slide3.xml', 'ppt/notesSlides/notesSlide3.xml']) {
        expect(readPartText(bytes, part), part).toContain(` lang="${own}"`);
        expect(readPartText(bytes, part), part).not.toContain(` lang="${other}"`);
      }
    }
  });
  it('a long title is set in a size that keeps it in its box, and says so in the file', async () => {
    const long = '全省重大基础设施与产业协同布局'.repeat(5);
    const deck = sampleDeck();
    const slides = deck.slides.map((slide) => (slide.kind === 'scene' ? { ...slide, title: long } : slide));
    const bytes = new Uint8Array(await (await writeDeck('pptx', { ...deck, slides })).arrayBuffer());
    const sizeOfTitle = (name: string): string | undefined =>
      /type="title"[\s\S]*?<a:rPr[^>]* sz="(\d+)"/.exec(readPartText(bytes, name))?.[1];
    // 75 hanzi of 18 pt are 2 lines of 41, 48.6 of 54 pt high; of 22 pt they are 3 lines.
    expect(sizeOfTitle('ppt/slides/slide3.xml')).toBe('1800');
    expect(sizeOfTitle('ppt/slides/slide1.xml')).toBe('3600');
    expect(checkDeck('pptx', bytes, { ...deck, slides })).toEqual([]);
  });
  it('few points stand over their table where it has room; a long table has slides of its own', async () => {
    const deck = sampleDeck();
    const slidesOf = async (rows: number): Promise<readonly string[]> => {
      const table = {
        caption: '',
        headings: ['市', '项目数'],
        rows: Array.from({ length: rows }, (_, at) => [`第${at + 1}市`, String(at)]),
        aligns: ['start', 'end'] as const,
        note: '',
      };
      const slides = deck.slides.flatMap((slide) =>
        slide.kind === 'scene' && slide.table !== null
          ? [{ ...slide, picture: null, chart: null, table, points: ['十六市都在表里'] }]
          : [],
      );
      const bytes = new Uint8Array(await (await writeDeck('pptx', { ...deck, slides })).arrayBuffer());
      expect(checkDeck('pptx', bytes, { ...deck, slides })).toEqual([]);
      const names = listPartNames(bytes).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      return names.map((name) => readPartText(bytes, name));
    };
    const [both, ...none] = await slidesOf(8);
    expect(none).toEqual([]);
    expect(both).toContain('<a:tbl>');
    expect(both).toContain('十六市都在表里');
    const [points, ...tables] = await slidesOf(60);
    expect(points).not.toContain('<a:tbl>');
    expect(tables.length).toBeGreaterThan(1);
  });
  it('thirty long points go on from slide to slide, each once and in order', async () => {
    const deck = sampleDeck();
    const points = Array.from({ length: 30 }, (_, at) => `第${at + 1}条：${'园区建设按月调度'.repeat(6)}`);
    const slides = deck.slides.map((slide) => (slide.kind === 'scene' ? { ...slide, points } : slide));
    const bytes = new Uint8Array(await (await writeDeck('pptx', { ...deck, slides })).arrayBuffer());
    expect(checkDeck('pptx', bytes, { ...deck, slides })).toEqual([]);
    const sizes = [...readPartText(bytes, 'ppt/slides/slide4.xml').matchAll(/sz="(\d+)"/g)].map(Number);
    expect(sizes.every((size) => !(size < 1100))).toBe(true);
  });

  it('a picture keeps its shape in its box', () => {
    expect(fitInBox({ width: 1920, height: 1080 }, { width: 8, height: 6 })).toEqual({
      width: 8,
      height: 4.5,
    });
    expect(fitInBox({ width: 100, height: 400 }, { width: 8, height: 6 })).toEqual({ width: 1.5, height: 6 });
  });
});

describe('DOC-6 checkDeck', { timeout: 60_000 }, () => {
  it.each(['pptx', 'docx'] as const)('%s says what the deck says, and nothing else', async (kind) => {
    expect(checkDeck(kind, await write(kind), sampleDeck())).toEqual([]);
  });
  it('planted: a changed cell, point, note, footer and value are each named', async () => {
    const file = await write('pptx');
    const faults = [
      ['ppt/slides/slide3.xml', '三个经济圈分工', '四个经济圈分工'],
      ['ppt/slides/slide5.xml', '>56.9<', '>65.9<'],
      ['ppt/notesSlides/notesSlide3.xml', '先看全省。', '先看全省 3 处。'],
      ['ppt/slides/slide4.xml', '图示2020年6月', '图示2020年7月'],
      [chartPart(file), '<c:v>60</c:v>', '<c:v>61</c:v>'],
    ] as const;
    for (const [part, from, to] of faults) {
      const changed = changePart(file, part, (xml) => xml.replace(from, to));
      const findings = checkDeck('pptx', changed, sampleDeck());
      expect(findings.length, `${part}: ${from}`).toBeGreaterThan(0);
    }
  });
  it('planted: 演练 gone from one slide', async () => {
    const changed = changePart(await write('pptx'), 'ppt/slides/slide3.xml', (xml) =>
      xml.replace('演练数据，不是真实项目，不得引用', ''),
    );
    expect(checkDeck('pptx', changed, sampleDeck()).map(({ why }) => why)).toEqual([
      '缺少“演练数据，不是真实项目，不得引用”',
    ]);
  });
});
