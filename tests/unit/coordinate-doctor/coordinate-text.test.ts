import { describe, expect, it } from 'vitest';
import { parseCoordinateText } from '@/geo/crs/parse-coordinate-text';
import { orThrow } from '@/lib/result';

const first = (x: string, y = '') => {
  const [reading] = orThrow(parseCoordinateText(x, y));
  return reading;
};
const SHOUGUANG = { lng: 118 + 44 / 60 + 12.5 / 3600, lat: 36 + 52 / 60 + 30 / 3600 };

describe('parseCoordinateText, degrees', () => {
  it.each([
    ['118.7367', '36.8750'],
    ['１１８．７３６７', '３６．８７５０'],
    ['118,7367', '36,8750'],
    ['E118.7367', 'N36.8750'],
    ['118.7367°', '36.8750°'],
    ['118.7367°E', '36.8750°N'],
    ['东经118.7367', '北纬36.8750'],
    ['经度：118.7367', '纬度：36.8750'],
    ['118.7367, 36.8750', ''],
    ['118.7367,36.8750', ''],
    ['118.7367，36.8750', ''],
    ['118.7367、36.8750', ''],
    ['118.7367 36.8750', '118.7367 36.8750'],
    ['118,7367; 36,8750', ''],
    ['（118.7367，36.8750）', ''],
    ['POINT(118.7367 36.8750)', ''],
    ['E118.7367,N36.8750', ''],
    ['E118.7367N36.8750', ''],
    ['', '118.7367/36.8750'],
    ['1.187367E+02', '36.8750'],
    ['lng=118.7367&lat=36.875', ''],
    ['约118.7367', '约36.875'],
    ['118. 7367', '36. 875'],
    ['118.7367;36.875;', ''],
    ['经度118.7367纬度36.875', ''],
    ['118。7367', '36。875'],
  ])('reads %s · %s', (x, y) => {
    const reading = first(x, y);
    expect(reading).toMatchObject({ kind: 'degrees', notation: 'decimal', order: 'east_first' });
    if (reading?.kind !== 'degrees') return;
    expect(reading.lng).toBeCloseTo(118.7367, 9);
    expect(reading.lat).toBeCloseTo(36.875, 9);
  });

  it.each([
    ['118°44′12.5″E', '36°52′30″N'],
    ['118°44\'12.5"', '36°52\'30"'],
    ['118度44分12.5秒', '36度52分30秒'],
    ['东经118°44′12.5″', '北纬36°52′30″'],
    ['E118°44′12.5″', 'N36°52′30″'],
    ["118º44'12.5''", "36º52'30''"],
    ['118°44’12.5”', '36°52’30”'],
    ['118-44-12.5', '36-52-30'],
    ['118:44:12.5', '36:52:30'],
    ['118 44 12.5', '36 52 30'],
    ['１１８°４４′１２．５″', '３６°５２′３０″'],
    ["118°44.208333333'", "36°52.5'"],
    ['东经118°44′12.5″，北纬36°52′30″', ''],
    ['118°44′12.5″E 36°52′30″N', ''],
    ['118°44′12.5″,36°52′30″', ''],
    ['118°44′12.5″36°52′30″', ''],
    ['E118度44分12.5秒N36度52分30秒', ''],
    ['118 度 44 分 12.5 秒', '36 度 52 分 30 秒'],
    ['118°44\'12.5"东', '36°52\'30"北'],
    ['E 118° 44\' 12.5" , N 36° 52\' 30"', ''],
    ['坐标：E118°44′12.5″，N36°52′30″', ''],
  ])('reads %s · %s', (x, y) => {
    const reading = first(x, y);
    expect(reading).toMatchObject({ kind: 'degrees', notation: 'dms', order: 'east_first' });
    if (reading?.kind !== 'degrees') return;
    expect(reading.lng).toBeCloseTo(SHOUGUANG.lng, 8);
    expect(reading.lat).toBeCloseTo(SHOUGUANG.lat, 8);
  });

  it.each([
    ['36.875', '118.7367'],
    ['N36.875', 'E118.7367'],
    ['36.875, 118.7367', ''],
    ['36°52′30″', '118°44′12.5″'],
  ])('sees the order of %s · %s', (x, y) => expect(first(x, y)).toMatchObject({ order: 'north_first' }));

  it('a letter against the size of the number is not read over', () => {
    expect(parseCoordinateText('N118.7', 'E36.8').ok).toBe(false);
  });

  it('118.4412 may mean 118°44′12″, as a second reading only', () => {
    const readings = orThrow(parseCoordinateText('118.4412', '36.5230'));
    expect(readings.map((reading) => reading.kind === 'degrees' && reading.notation)).toEqual([
      'decimal',
      'packed_dms',
    ]);
    const packed = readings[1];
    expect(packed?.kind === 'degrees' && packed.lng).toBeCloseTo(118 + 44 / 60 + 12 / 3600, 9);
    expect(packed?.kind === 'degrees' && packed.lat).toBeCloseTo(SHOUGUANG.lat, 9);
  });
  it('118.7367 cannot be packed: there is no 73rd minute', () =>
    expect(orThrow(parseCoordinateText('118.7367', '36.5230'))).toHaveLength(1));
  it('1184412 and 365230 are packed and nothing else', () =>
    expect(orThrow(parseCoordinateText('1184412.5', '365230'))).toMatchObject([
      { kind: 'degrees', notation: 'packed_dms', lng: SHOUGUANG.lng, lat: SHOUGUANG.lat },
    ]));
  it('knows the size of the last digit; the number with fewer has lost its zeros', () => {
    expect(first('118.7', '36.9')).toMatchObject({ step: 0.1 });
    expect(first('118.7', '36.8531')).toMatchObject({ step: 0.0001 });
  });
});

describe('parseCoordinateText, plane', () => {
  it.each([
    ['4083456.7', '39654321.2', 'north_first', 39_654_321.2],
    ['39654321.2', '4083456.7', 'east_first', 39_654_321.2],
    ['X=4083456.7', 'Y=654321.2', 'north_first', 654_321.2],
    ['4,083,456.7', '654,321.2', 'north_first', 654_321.2],
    ['X:4083456.7 Y:654321.2', '', 'north_first', 654_321.2],
    ['4083456.7m', '654321.2m', 'north_first', 654_321.2],
  ])('reads %s · %s', (x, y, order, easting) =>
    expect(first(x, y)).toMatchObject({ kind: 'plane', order, easting, northing: 4_083_456.7 }),
  );
});

describe('parseCoordinateText, refusals', () => {
  it.each([
    ['', '', '没有填写'],
    ['118.7', '', '缺少另一半'],
    ['寿光市圣城街', '36.8', '不是能读懂'],
    ['118°72′12″', '36°52′30″', '不是能读懂'],
    ['11.87', '3.68', '不在中国'],
    ['待定', '', '缺少另一半'],
    ['118.71,36.82;118.83,36.94', '', '不止一个点'],
    ['-118.7', '36.8', '不在中国'],
  ])('%s · %s', (x, y, sentence) => {
    const result = parseCoordinateText(x, y);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.why).toContain(sentence);
  });
});
