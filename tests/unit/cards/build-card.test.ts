import { describe, expect, it } from 'vitest';
import { monthOf } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { LOCALES } from '@/i18n/locale';
import { buildCard } from '@/layers/cards/build-card';
import type { CardModel } from '@/layers/cards/card-model';
import { ATLAS, cardAt, listOf, SOURCE, textsOf, valueOf } from './curated-province';
import { everyRef } from './every-ref';

describe('lines', () => {
  it('济青高铁 says when it opened, to the day, and how long it is as computed', () => {
    const card = cardAt('rail:HSR05');
    expect(card.status?.text).toBe('2024年12月：已通车 · 2018年12月26日通车');
    const [segment] = listOf(card, '分段（状态 · 日期 · 线位 · 长度）').items;
    expect(segment?.asides[0]).toBe('已通车 · 2018年12月26日通车');
    expect(segment?.asides[1]).toContain('307.6 公里（本图计算）');
    expect(cardAt('rail:HSR05', 2018, 11).status?.text).toBe('2018年11月：在建 · 2018年12月26日通车');
  });

  it('济青高铁 lists its corridors and its stations in order', () => {
    const card = cardAt('rail:HSR05');
    expect(listOf(card, '所属通道').items.map((item) => item.text)).toContain('济青通道');
    const stations = listOf(card, '沿线车站（按里程）').items;
    expect(stations).toHaveLength(11);
    expect(stations[1]?.asides[0]).toMatch(/^30\.3 公里处/);
  });

  it('济滨高铁 says that its alignment is schematic', () => {
    expect(cardAt('rail:HSR18').sentences[0]?.text).toContain('线位全部为示意');
    expect(cardAt('rail:HSR18', 2024, 12, 'en').sentences[0]?.text).toContain('Wholly schematic');
    expect(cardAt('rail:HSR05').sentences[0]?.text).toContain('线位全部沿实际线路');
  });

  it('an opening known only as "by then" is never given a date', () => {
    const [first] = listOf(cardAt('expressway:OT-S38E'), '分段（状态 · 日期 · 线位 · 长度）').items;
    expect(first?.asides[0]).toContain('2021年2月以前已通车，日期未核');
  });
});

describe('airports', () => {
  const verdict = (id: string) => cardAt(`airport:${id}`).sentences[0]?.text;
  it('says of each of the three new ones how it stands to 2022', () => {
    expect(verdict('APT-HZA')).toBe('目标2022年建成；2021年4月2日通航，按期');
    expect(verdict('APT-ZZH')).toMatch(/^目标2022年建成，到2022年底未通航；2023年7月开工.*，计划2026年通航$/);
    expect(verdict('APT-LC')).toBe('目标2022年建成，到2022年底未通航；未见开工');
  });
  it('gives no verdict where there is no target', () => {
    expect(cardAt('airport:APT-TNA').sentences).toEqual([]);
  });
  it('流亭 is closed after 2021-08 and names its successor', () => {
    expect(cardAt('airport:APT-TAO-OLD').status?.text).toBe('2024年12月：已停用');
    expect(valueOf(cardAt('airport:APT-TAO-OLD'), '接替机场')).toContain('胶东');
  });
});

describe('寿光', () => {
  it('lists six parks, eleven sub-parks and the provincial zone, unplaced ones with the reason', () => {
    const card = cardAt('county:370783');
    expect(listOf(card, '寿光六大园区').items).toHaveLength(6);
    expect(listOf(card, '寿光园中园').items).toHaveLength(11);
    expect(listOf(card, '其他园区开发区').items.map((item) => item.text)).toContain('山东寿光经济开发区');
    const unplaced = listOf(card, '寿光园中园').items.filter((item) =>
      item.asides.some((text) => text.startsWith('未落图：')),
    );
    expect(unplaced).toHaveLength(7);
  });
});

describe('documents', () => {
  it('裕龙岛 leads to the clause that asks for it', () => {
    expect(listOf(cardAt('project:E087'), '文件条款').items.map((item) => item.ref)).toContain('clause:B3-3');
    expect(listOf(cardAt('clause:B3-3'), '本条点名的对象').items.map((item) => item.ref)).toContain(
      'project:E087',
    );
  });
  it('clause A19 lists its targets, says that no department is named, and leads to the corridors', () => {
    const card = cardAt('clause:A19');
    const targets = ATLAS.targets.filter((target) => target.clauseId === 'A19').length;
    expect(listOf(card, '本条的目标与数字').items).toHaveLength(targets);
    expect(valueOf(card, '牵头或负责部门')).toBe('文件未列');
    expect(listOf(card, '相关通道').items).toHaveLength(ATLAS.corridors.length);
  });
  it('the target of 4,500 km shows what was reached, later than due', () => {
    const reading = listOf(cardAt('target:T014'), '公布的进展').items.at(-1);
    expect(reading?.text).toContain('3,047 公里');
    expect(reading?.asides[0]).toBe('为目标的 67.7%（本图计算）；晚于目标年');
  });
});

const EVERY_REF = everyRef(ATLAS);

describe.each(LOCALES)('every card in %s', (locale) => {
  const refsOf = (card: CardModel): readonly (EntityRef | null)[] => [
    ...card.subtitle.map((link) => link.ref),
    ...card.mapRefs,
    ...card.sections.flatMap((section) => {
      if (section.kind === 'rows') return section.rows.flatMap((row) => row.links.map((link) => link.ref));
      return section.kind === 'list' ? section.items.map((item) => item.ref) : [];
    }),
  ];
  it('has no blank text, no unfilled slot, and links only to cards that exist', () => {
    const known = new Set(EVERY_REF);
    for (const month of [monthOf(2008, 1), monthOf(2024, 12), monthOf(2030, 12)])
      for (const ref of EVERY_REF) {
        const card = buildCard(ref, SOURCE, month, locale);
        if (card === null) throw new Error(`${ref} has no card`);
        const blanks = textsOf({
          ...card,
          status: card.status ?? { text: '—', tone: 'plain', provenance: null },
        }).filter((text) => text.trim() === '' || /\{\w+\}|undefined|NaN|null/.test(text));
        // The heading of a first section of rows may be left out, a value may not.
        expect(blanks, ref).toEqual([]);
        expect(
          refsOf(card).filter((to) => to !== null && !known.has(to)),
          ref,
        ).toEqual([]);
      }
  });
});

it('says null for what the data does not have', () => {
  const month = monthOf(2024, 12);
  expect(buildCard('park:PK999', SOURCE, month, 'zh')).toBeNull();
  expect(buildCard('island:x', SOURCE, month, 'zh')).toBeNull();
});
