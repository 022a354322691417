import { describe, expect, it } from 'vitest';
import { readFactTables } from '../../../scripts/steps/read-curated';
import { listKnownPlaces } from '@/analysis/coordinate-doctor/known-place';
import { readPlaceLines } from '@/analysis/place-lines';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { orThrow } from '@/lib/result';

const places = listKnownPlaces(orThrow(parseAtlas(readFactTables())));
const read = (text: string) => readPlaceLines(text, places);

describe(readPlaceLines, () => {
  it('PLACE-LINES-1: a bare name means the city before the station; the county by its short name', () => {
    expect(
      read('济南\n寿光\n\n济南东站').map((line) => (line.isRead ? [line.kind, line.name] : line.why)),
    ).toEqual([
      ['city', '济南市'],
      ['county', '寿光市'],
      ['station', '济南东'],
    ]);
  });

  it('PLACE-LINES-1: a name that several bear is asked for with its city', () => {
    expect(read('市中区')).toEqual([{ isRead: false, text: '市中区', why: 'several' }]);
    const [jinan, zaozhuang] = read('济南市市中区\n枣庄市中区');
    expect(jinan).toMatchObject({ isRead: true, kind: 'county', name: '市中区' });
    expect(zaozhuang).toMatchObject({ isRead: true, kind: 'county', name: '市中区' });
    expect(jinan?.isRead === true && zaozhuang?.isRead === true && jinan.lngLat).not.toEqual(
      zaozhuang?.isRead === true && zaozhuang.lngLat,
    );
  });

  it('PLACE-LINES-1: coordinates in the writings of everyday, in either order, to about 10 m', () => {
    for (const text of ['117.12345, 36.6', '117.12345 36.6', '36.6，117.12345', '117.12345°E 36.6°N'])
      expect(read(text)).toMatchObject([{ isRead: true, kind: 'coordinate', lngLat: [117.1235, 36.6] }]);
  });

  it('PLACE-LINES-1: what cannot be read says which way', () => {
    expect(read('亚特兰蒂斯\n104.06, 30.67\n117.1').map((line) => (line.isRead ? '' : line.why))).toEqual([
      'unknown',
      'outside',
      'unread',
    ]);
  });
});
