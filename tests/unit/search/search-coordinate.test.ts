import { describe, expect, it } from 'vitest';
import { parseCoordinate } from '@/layers/search-coordinate';

describe('parseCoordinate', () => {
  it.each([
    '118.78,36.86',
    '118.78 36.86',
    '118.78，36.86',
    '118.78、36.86',
    '36.86N 118.78E',
    'N36.86 E118.78',
    '36.86°N, 118.78°E',
    '36.86 N 118.78 E',
    '东经118.78 北纬36.86',
    '北纬36.86°，东经118.78°',
    '纬度 36.86 经度 118.78',
    '118°46′48″E 36°51′36″N',
    '118°46\'48"E, 36°51\'36"N',
    '118度46分48秒，36度51分36秒',
    'E118°46′48″N36°51′36″',
    'lat: 36.86, lng: 118.78',
  ])('%s', (typed) => {
    expect(parseCoordinate(typed)).toEqual({ lngLat: [118.78, 36.86], swapped: false, inShandong: true });
  });
  it('118°47′E 36°51′N without seconds', () => {
    expect(parseCoordinate('118°47′E 36°51′N')).toEqual({
      lngLat: [118.783333, 36.85],
      swapped: false,
      inShandong: true,
    });
  });
  it.each(['36.86,118.78', '36.86 118.78', '36°51′36″ 118°46′48″'])(
    '%s is latitude first: Shandong tells',
    (typed) => {
      expect(parseCoordinate(typed)).toEqual({ lngLat: [118.78, 36.86], swapped: true, inShandong: true });
    },
  );
  it('says when it lies outside', () => {
    expect(parseCoordinate('39.90N 116.40E')).toEqual({
      lngLat: [116.4, 39.9],
      swapped: false,
      inShandong: false,
    });
  });
  it.each([
    '济南',
    'G20',
    'G20 286',
    '370783',
    '2024-12',
    '12 3',
    '370783 370784',
    '118.78',
    '36.86N 37.1N',
    '118°61′E 36°51′N',
    'N36.86N E118.78',
    '',
  ])('%j is no coordinate', (typed) => expect(parseCoordinate(typed)).toBeNull());
});
