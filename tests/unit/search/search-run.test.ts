import { describe, expect, it } from 'vitest';
import { search } from '@/layers/search-run';
import { SEARCH_GROUP_IDS } from '@/layers/search-entry';
import { searchStarters } from '@/layers/search-starters';
import { firstKey, index, indexWithoutPinyin, pinyinTable, titlesIn } from './search-fixture';

describe('search by pinyin', () => {
  it('jn finds 济南 before 济宁, and both before the counties', () => {
    expect(titlesIn('jn', 'region').slice(0, 3)).toEqual(['济南市', '济宁市', '莒南县']);
  });
  it.each(['shouguang', 'sg', 'shoug', 'sguang', 'SG', "shou'guang", 'Shou Guang'])(
    '%s finds 寿光市 first',
    (typed) => {
      expect(titlesIn(typed, 'region')[0]).toBe('寿光市');
    },
  );
  it.each([
    ['laoling', '乐陵市'],
    ['shanxian', '单县'],
    ['juancheng', '鄄城县'],
    ['linqu', '临朐县'],
    ['chiping', '茌平区'],
    ['yanzhou', '兖州区'],
    ['donge', '东阿县'],
    ['taierzhuang', '台儿庄区'],
  ])('%s is read the local way: %s', (typed, title) => expect(titlesIn(typed, 'region')[0]).toBe(title));
  it('reads letters and digits of a name as themselves', () =>
    expect(titlesIn('g20qy', 'line')[0]).toBe('G20青银高速山东段'));
  it('gives every command and layer its pinyin', () => {
    expect(titlesIn('gslx', 'command')).toEqual([]);
    expect(titlesIn('liangjuli', 'command')).toEqual(['量距离']);
    expect(titlesIn('gsgl', 'layer')).toEqual(['高速公路']);
  });
  it('has one syllable for each Chinese character', () => {
    for (const [name, syllables] of Object.entries(pinyinTable))
      expect(syllables.split(' ')).toHaveLength(name.match(/\p{Script=Han}/gu)?.length ?? 0);
  });
});

describe('search by Chinese name', () => {
  it('a region’s short name is exact', () => expect(firstKey('寿光')).toBe('county:370783'));
  it.each([
    ['莱西北', 'station', '莱西站'],
    ['兖州南', 'station', '济宁东站'],
    ['沭埠岭', 'airport', '临沂启阳机场'],
    ['济南高新区', 'park', '济南高新技术产业开发区'],
    ['济青高铁', 'line', '济青高速铁路'],
    ['上合示范区', 'park', '中国—上海合作组织地方经贸合作示范区'],
  ] as const)('%s in %s is %s', (typed, group, title) => {
    const answer = search(index, typed);
    const titles = answer.sections
      .filter(({ id }) => id === group || id === 'best')
      .flatMap(({ results }) => results);
    expect(titles[0]?.entry.title.zh).toBe(title);
  });
  it('says which former name matched', () => {
    const result = search(index, '莱西北').sections[0]?.results[0];
    expect(result?.match?.name).toEqual({ text: '莱西北', role: 'former' });
  });
  it('lifts an exact match of a later group above weaker ones', () => {
    const answer = search(index, '潍坊科技学院');
    expect(answer.sections[0]?.results[0]?.entry.key).toBe('project:E204');
    const keys = answer.sections.flatMap(({ results }) => results.map(({ entry }) => entry.key));
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('a second word may be the kind or the place', () => {
    expect(titlesIn('高铁站 烟台', 'station').length).toBeGreaterThan(3);
    expect(titlesIn('寿光 化工', 'park').length).toBeGreaterThan(0);
  });
  it('marks what cannot be placed', () => {
    const [result] = search(index, '儒商大会').sections[0]?.results ?? [];
    expect(result?.entry).toMatchObject({ key: 'project:E108', unplaced: true });
  });
  it('finds lakes with a name only', () => {
    expect(titlesIn('微山湖', 'terrain')).toEqual(['微山湖']);
    expect(index.filter(({ entry }) => entry.key.startsWith('lake:'))).toHaveLength(1);
  });
});

describe('search by code and clause', () => {
  it.each([
    ['370783', 'county:370783'],
    ['PK001', 'park:PK001'],
    ['pk001', 'park:PK001'],
    ['HSR05', 'rail:HSR05'],
    ['G20', 'expressway:EX-H2'],
    ['EX-H2', 'expressway:EX-H2'],
    ['TNA', 'airport:APT-TNA'],
    ['A19', 'clause:A19'],
    ['B3-3', 'clause:B3-3'],
    ['文件A 第19条', 'clause:A19'],
  ])('%s is %s', (typed, key) => expect(firstKey(typed)).toBe(key));
  it('第19条 is the clause of both documents that have one', () => {
    const keys = search(index, '第19条').sections.flatMap(({ results }) =>
      results.map(({ entry }) => entry.key),
    );
    expect(keys).toEqual(['clause:A19', 'clause:C19']);
  });
  it('finds the clause that names a project', () => {
    expect(search(index, '裕龙岛').sections.map(({ id }) => id)).toEqual(['project', 'clause']);
    expect(titlesIn('裕龙岛', 'clause')).toEqual(['烟台']);
  });
  it('a code matches from its beginning only', () => expect(search(index, '0783').count).toBe(0));
});

describe('search', () => {
  it('finds an airport by the city it serves, an interchange and a target', () => {
    expect(firstKey('聊城机场')).toBe('airport:APT-LC');
    expect(titlesIn('济宁机场', 'airport')[0]).toContain('济宁');
    expect(firstKey('G2 262')).toBe('interchange:IC002');
    expect(titlesIn('高速铁路总里程', 'target').concat(titlesIn('高速铁路总里程', 'best'))).toContain(
      '高速铁路总里程',
    );
    expect(search(index, 'Length of high-speed').sections[0]?.results[0]?.entry.key).toBe('target:T014');
  });
  it('keeps the groups in their order', () => {
    const ids = search(index, 'j').sections.map(({ id }) => id);
    expect(ids).toEqual(SEARCH_GROUP_IDS.filter((id) => ids.includes(id)));
    expect(ids.length).toBeGreaterThan(7);
  });
  it('is deterministic', () => expect(search(index, 'qd')).toEqual(search(index, 'qd')));
  it.each(['没有这个地方', 'zzzzqq', '……', ''])('%j finds nothing', (typed) => {
    expect(search(index, typed)).toEqual({ sections: [], count: 0, outside: null });
  });
  it('works in Chinese and by code without the pinyin table', () => {
    expect(firstKey('寿光', indexWithoutPinyin)).toBe('county:370783');
    expect(firstKey('A19', indexWithoutPinyin)).toBe('clause:A19');
    expect(titlesIn('sg', 'region', indexWithoutPinyin)).toEqual([]);
  });
  it('puts a coordinate first and says where it is outside', () => {
    expect(firstKey('118.78,36.86')).toBe('coordinate:118.78,36.86');
    expect(search(index, '116.40,39.90')).toMatchObject({ count: 0, outside: [116.4, 39.9] });
  });
});

describe('searchStarters', () => {
  it('offers 三核, 三圈, presets and commands', () => {
    const { sections } = searchStarters(index);
    expect(sections.map(({ id }) => id)).toEqual(['cores', 'circles', 'presets', 'commands']);
    expect(sections[0]?.results.map(({ entry }) => entry.title.zh)).toEqual(['济南市', '青岛市', '烟台市']);
    expect(sections[1]?.results).toHaveLength(3);
  });
});
