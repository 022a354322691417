import { describe, expect, it } from 'vitest';
import { fitInBox } from '@/io/document/deck-table';
import { writeDeck } from '@/io/document/write-deck';
import { listPartNames, readPartText } from './change-part';
import { sampleDeck } from './sample-deck';

const write = async (kind: 'pptx' | 'docx'): Promise<Uint8Array> =>
  new Uint8Array(await (await writeDeck(kind, sampleDeck())).arrayBuffer());

describe('DOC-5 a briefing as slides', { timeout: 60_000 }, () => {
  it('keeps pictures, alt texts, notes by lines, native table and chart, stamp and drill line on every slide', async () => {
    const file = await write('pptx');
    const slides = listPartNames(file).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(7);
    expect(
      slides.every((name) => readPartText(file, name).includes('演练数据，不是真实项目，不得引用')),
    ).toBe(true);
    const map = readPartText(file, 'ppt/slides/slide3.xml');
    expect(map).toContain('descr="全省地图：三核、三圈与在建线路"');
    expect(map).toContain('内部工作用图 · 未送审　来源：《关于推进');
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
      '来源：演练库月报',
      '· 五市均已开工',
    ])
      expect(body).toContain(words);
    expect(body).toContain('descr="全省地图：三核、三圈与在建线路"');
    const runs = (body.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? []).filter((run) => run.includes('<w:t'));
    expect(runs.filter((run) => !/w:eastAsia="[^"]+"/.test(run))).toEqual([]);
  });
  it('a picture keeps its shape in its box', () => {
    expect(fitInBox({ width: 1920, height: 1080 }, { width: 8, height: 6 })).toEqual({
      width: 8,
      height: 4.5,
    });
    expect(fitInBox({ width: 100, height: 400 }, { width: 8, height: 6 })).toEqual({ width: 1.5, height: 6 });
  });
});
