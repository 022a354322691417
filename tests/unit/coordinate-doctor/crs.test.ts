import { describe, expect, it } from 'vitest';
import { fromGaussKruger, GAUSS_KRUGER_ZONES, toGaussKruger, zonesOfEasting } from '@/geo/crs/gauss-kruger';
import { fromShiftedDatum, toShiftedDatum } from '@/geo/crs/shifted-datum';

const zoneOf = (epsg: number) => {
  const zone = GAUSS_KRUGER_ZONES.find((one) => one.epsg === epsg);
  if (zone === undefined) throw new Error(`no zone ${epsg}`);
  return zone;
};

/** Transverse Mercator by Snyder's series, independent of the library. */
function projectBySeries(
  lngDegrees: number,
  latDegrees: number,
  meridian: number,
): readonly [number, number] {
  const a = 6_378_137;
  const f = 1 / 298.257222101;
  const e2 = f * (2 - f);
  const phi = (latDegrees * Math.PI) / 180;
  const second = e2 / (1 - e2);
  const n = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const t = Math.tan(phi) ** 2;
  const c = second * Math.cos(phi) ** 2;
  const A = (((lngDegrees - meridian) * Math.PI) / 180) * Math.cos(phi);
  const arc =
    a *
    ((1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256) * phi -
      ((3 * e2) / 8 + (3 * e2 ** 2) / 32 + (45 * e2 ** 3) / 1024) * Math.sin(2 * phi) +
      ((15 * e2 ** 2) / 256 + (45 * e2 ** 3) / 1024) * Math.sin(4 * phi) -
      ((35 * e2 ** 3) / 3072) * Math.sin(6 * phi));
  const x =
    n * (A + ((1 - t + c) * A ** 3) / 6 + ((5 - 18 * t + t ** 2 + 72 * c - 58 * second) * A ** 5) / 120);
  const y =
    arc +
    n *
      Math.tan(phi) *
      (A ** 2 / 2 +
        ((5 - t + 9 * c + 4 * c ** 2) * A ** 4) / 24 +
        ((61 - 58 * t + t ** 2 + 600 * c - 330 * second) * A ** 6) / 720);
  return [x, y];
}

describe('toGaussKruger', () => {
  it('gives the published length of the meridian to 45° on the central meridian', () => {
    // GRS 80: 4,984,944.378 m (the quarter meridian is 10,001,965.729 m).
    const { easting, northing } = toGaussKruger([117, 45], zoneOf(4527));
    expect(easting).toBeCloseTo(39_500_000, 6);
    expect(northing).toBeCloseTo(4_984_944.378, 3);
  });
  it.each([
    [118.7367, 36.8744, 4527, 117, 39],
    [118.7367, 36.8744, 4549, 120, 0],
    [122.4, 37.2, 4529, 123, 41],
    [115.1, 35.2, 4547, 114, 0],
  ])(
    'agrees with the series of J. P. Snyder, 1987, eq. 8-9 and 8-10: %f %f EPSG:%i',
    (lng, lat, epsg, meridian, prefix) => {
      const [x, y] = projectBySeries(lng, lat, meridian);
      const { easting, northing } = toGaussKruger([lng, lat], zoneOf(epsg));
      expect(easting - prefix * 1e6 - 500_000).toBeCloseTo(x, 2);
      expect(northing).toBeCloseTo(y, 2);
    },
  );
  it('a zone with its number and one without differ by the number only', () => {
    const withNumber = toGaussKruger([118.7, 36.9], zoneOf(4527));
    const plain = toGaussKruger([118.7, 36.9], zoneOf(4548));
    expect(withNumber.easting - plain.easting).toBeCloseTo(39e6, 6);
    expect(fromGaussKruger(withNumber, zoneOf(4527))[0]).toBeCloseTo(118.7, 10);
  });
});

describe('zonesOfEasting', () => {
  it.each([
    [39_654_321, [4527]],
    [38_500_000, [4526]],
    [654_321, [4547, 4548, 4549, 4550]],
    [20_654_321, []],
  ])('%i', (easting, codes) => expect(zonesOfEasting(easting).map(({ epsg }) => epsg)).toEqual(codes));
});

describe('toShiftedDatum', () => {
  // eviltransform (googollee), test.py: published pairs of WGS 84 and GCJ-02.
  it.each([
    [121.5272106, 31.1774276, 121.531541859215, 31.17530398364597],
    [113.912316, 22.543847, 113.9171764808363, 22.540796131694766],
    [116.377817, 39.911954, 116.38404722455657, 39.91334545536069],
  ])('GCJ-02 of %f %f', (lng, lat, shiftedLng, shiftedLat) => {
    const shifted = toShiftedDatum([lng, lat], 'gcj02');
    expect(shifted[0]).toBeCloseTo(shiftedLng, 9);
    expect(shifted[1]).toBeCloseTo(shiftedLat, 9);
  });
  // Baidu's own answer for the example of its manual (geoconv, from=1&to=5); both ways within a metre.
  it('agrees with the published answer of the service for BD-09', () => {
    const given = [114.21892734521, 29.575429778924] as const;
    const published = [114.2307519546763, 29.57908428837437] as const;
    const shifted = toShiftedDatum(given, 'bd09');
    const back = fromShiftedDatum(published, 'bd09');
    for (const axis of [0, 1] as const) {
      expect(Math.abs(shifted[axis] - published[axis])).toBeLessThan(1e-5);
      expect(Math.abs(back[axis] - given[axis])).toBeLessThan(1e-5);
    }
  });
  it('leaves the position it was given alone', () => {
    const given = Object.freeze([118.7, 36.9] as const);
    toShiftedDatum(given, 'bd09');
    expect(given).toEqual([118.7, 36.9]);
  });
});
