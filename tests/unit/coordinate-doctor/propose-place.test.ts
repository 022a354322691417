import { describe, expect, it } from 'vitest';
import { indexPlaceNames } from '@/analysis/coordinate-doctor/find-place-names';
import { makePlaceProposer } from '@/analysis/coordinate-doctor/propose-place';
import { GROUND, SHOUGUANG, WEIFANG } from './toy-ground';

const names = indexPlaceNames(GROUND.places);
const propose = makePlaceProposer(GROUND.places, names);
const ask = (text: string, countyAdcode: number | null = null, cityAdcode: number | null = null) =>
  propose({ text, countyAdcode, cityAdcode, parkId: null });

describe('makePlaceProposer, CRD-7', () => {
  it.each([
    ['潍坊市寿光市洛城街道某村北', '洛城街道', 'town', 'named'],
    ['寿光市文圣街以南', '寿光市', 'county', 'named'],
    ['山东省潍坊市', '潍坊市', 'city', 'named'],
    ['青岛经济技术开发区前湾路', '青岛经济技术开发区', 'park', 'named'],
    ['青岛经开区', '青岛经济技术开发区', 'park', 'named'],
    ['济南遥墙国际机场', '济南遥墙国际机场', 'site', 'named'],
    ['济南遥墙国际机场以东1公里', '济南遥墙国际机场', 'park', 'near_named'],
    ['枣庄市市中区', '市中区', 'county', 'named'],
  ])('%s', (text, name, precision, reason) =>
    expect(ask(text)).toMatchObject({ kind: 'proposed', proposal: { place: { name }, precision, reason } }),
  );

  it('a bare name of three districts is listed, not chosen', () => {
    const answer = ask('市中区建设路');
    expect(answer.kind).toBe('ambiguous');
    if (answer.kind === 'ambiguous')
      expect(answer.options.map(({ place }) => place.cityAdcode)).toEqual([370_100, 370_400]);
  });
  it('the stated county is proposed where the text names nothing finer', () =>
    expect(ask('圣城街某路', SHOUGUANG, WEIFANG)).toMatchObject({
      kind: 'proposed',
      proposal: { place: { name: '寿光市' }, precision: 'county', reason: 'stated_region', written: '' },
    }));
  it('a name of another region is left out and said', () => {
    const answer = ask('青岛经济技术开发区', SHOUGUANG, WEIFANG);
    expect(answer).toMatchObject({ kind: 'proposed', proposal: { place: { name: '寿光市' } } });
    expect(answer.elsewhere.map(({ written }) => written)).toEqual(['青岛经济技术开发区']);
  });
  it('the city 东营 is not its station', () => {
    expect(ask('东营某路')).toMatchObject({ proposal: { place: { kind: 'city' }, precision: 'city' } });
    expect(ask('东营站')).toMatchObject({ proposal: { place: { kind: 'station' } } });
  });
  it('the stated park is proposed as precisely as it is known, and a gate named goes before it', () => {
    const stated = { cityAdcode: WEIFANG, countyAdcode: SHOUGUANG, parkId: 'PK068' };
    expect(propose({ text: '', ...stated })).toMatchObject({
      proposal: { place: { name: '侯镇海洋化工园' }, precision: 'town', reason: 'stated_park' },
    });
    const qingdao = { cityAdcode: null, countyAdcode: null, parkId: 'PK001' };
    expect(propose({ text: '青岛胶东国际机场', ...qingdao })).toMatchObject({
      proposal: { place: { kind: 'airport' }, reason: 'named' },
    });
  });
  it('two towns are two places', () => expect(ask('圣城街道、文家街道').kind).toBe('ambiguous'));
  it('knows nothing of a text without names', () =>
    expect(ask('某路与某街交叉口')).toMatchObject({ kind: 'unknown' }));

  it('every place is found by its own full name, and no proposal is finer than the place', () => {
    for (const place of GROUND.places) {
      const found = names.find(place.names[0] ?? '').map((one) => one.place);
      expect(found).toContain(place);
      const answer = propose({
        text: place.names[0] ?? '',
        cityAdcode: null,
        countyAdcode: null,
        parkId: null,
      });
      if (answer.kind === 'proposed') expect(answer.proposal.precision).toBe(answer.proposal.place.precision);
    }
  });
});
