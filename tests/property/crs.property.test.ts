import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/domain/provenance/position';
import { fromGaussKruger, GAUSS_KRUGER_ZONES, toGaussKruger, zonesOfEasting } from '@/geo/crs/gauss-kruger';
import { parseCoordinateText } from '@/geo/crs/parse-coordinate-text';
import { fromShiftedDatum, SHIFTED_DATUMS, toShiftedDatum } from '@/geo/crs/shifted-datum';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { orThrow } from '@/lib/result';
import { holds, law } from './law';

/** The province and the sea about it. */
const lngLat: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: 114.5, max: 123, noNaN: true }),
  fc.double({ min: 34, max: 38.6, noNaN: true }),
);
const metresBetween = (a: LngLat, b: LngLat): number => computeDistanceKm([...a], [...b]) * 1000;

describe('shifted datums', () => {
  it(law('the inverse is good to a tenth of a millimetre', 500), () =>
    holds(
      fc.property(lngLat, fc.constantFrom(...SHIFTED_DATUMS), (at, datum) => {
        expect(metresBetween(fromShiftedDatum(toShiftedDatum(at, datum), datum), at)).toBeLessThan(1e-4);
        expect(metresBetween(toShiftedDatum(fromShiftedDatum(at, datum), datum), at)).toBeLessThan(1e-4);
      }),
      500,
    ),
  );
  it(law('in the province GCJ-02 is 350–700 m off and BD-09 800–1,700 m', 500), () =>
    holds(
      fc.property(lngLat, (at) => {
        const gcj = metresBetween(toShiftedDatum(at, 'gcj02'), at);
        const bd = metresBetween(toShiftedDatum(at, 'bd09'), at);
        expect(gcj).toBeGreaterThan(350);
        expect(gcj).toBeLessThan(700);
        expect(bd).toBeGreaterThan(800);
        expect(bd).toBeLessThan(1700);
      }),
      500,
    ),
  );
});

describe('Gauss–Krüger', () => {
  it(law('round trip below a millimetre within four degrees of the meridian', 500), () =>
    holds(
      fc.property(lngLat, fc.constantFrom(...GAUSS_KRUGER_ZONES), (at, zone) => {
        if (Math.abs(at[0] - zone.centralMeridian) > 4) return;
        expect(metresBetween(fromGaussKruger(toGaussKruger(at, zone), zone), at)).toBeLessThan(1e-3);
      }),
      500,
    ),
  );
  it(law('an easting names its own zone, alone where it carries the number', 500), () =>
    holds(
      fc.property(lngLat, fc.constantFrom(...GAUSS_KRUGER_ZONES), (at, zone) => {
        if (Math.abs(at[0] - zone.centralMeridian) > 3) return;
        const zones = zonesOfEasting(toGaussKruger(at, zone).easting);
        expect(zones).toContain(zone);
        if (zone.prefix !== null) expect(zones).toEqual([zone]);
      }),
      500,
    ),
  );
});

describe('coordinate text', () => {
  const dms = (degrees: number): string => {
    const tenths = Math.round(degrees * 36_000);
    return `${Math.floor(tenths / 36_000)}°${Math.floor(tenths / 600) % 60}′${((tenths % 600) / 10).toFixed(1)}″`;
  };
  const wide = (text: string): string =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  it(law('whatever the writing and the order, the same position is read', 500), () =>
    holds(
      fc.property(
        lngLat,
        fc.constantFrom('plain', 'wide', 'letters', 'dms', 'cell'),
        fc.boolean(),
        (at, how, swap) => {
          const [lng, lat] = at;
          const written: readonly [string, string] =
            how === 'dms'
              ? [dms(lng), dms(lat)]
              : how === 'letters'
                ? [`E${lng.toFixed(6)}`, `${lat.toFixed(6)}N`]
                : how === 'wide'
                  ? [wide(lng.toFixed(6)), wide(lat.toFixed(6))]
                  : [lng.toFixed(6), lat.toFixed(6)];
          const [one, two] = swap ? [written[1], written[0]] : written;
          const [reading] = orThrow(
            how === 'cell' ? parseCoordinateText(`${one}，${two}`, '') : parseCoordinateText(one, two),
          );
          expect(reading).toMatchObject({ kind: 'degrees', order: swap ? 'north_first' : 'east_first' });
          if (reading?.kind !== 'degrees') return;
          expect(metresBetween([reading.lng, reading.lat], at)).toBeLessThan(2.5);
        },
      ),
      500,
    ),
  );
  it(law('any text at all is read or refused with a sentence, never thrown', 1000), () =>
    holds(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,°′″EN东经北纬度分秒 -，XY=eE+') }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (x, y) => {
          const result = parseCoordinateText(x, y);
          if (result.ok) expect(result.value.length).toBeGreaterThan(0);
          else expect(result.error.why).not.toBe('');
        },
      ),
      1000,
    ),
  );
});
