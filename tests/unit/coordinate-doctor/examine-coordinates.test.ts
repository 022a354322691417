import { describe, expect, it } from 'vitest';
import type { DoctorRow } from '@/analysis/coordinate-doctor/doctor-row';
import { examineCoordinates, finestPrecisionOf } from '@/analysis/coordinate-doctor/examine-coordinates';
import type { RowVerdict } from '@/analysis/coordinate-doctor/row-verdict';
import type { LngLat } from '@/domain/provenance/position';
import { GAUSS_KRUGER_ZONES, toGaussKruger } from '@/geo/crs/gauss-kruger';
import { toShiftedDatum } from '@/geo/crs/shifted-datum';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { GROUND, rowOf, SHOUGUANG, WEIFANG } from './toy-ground';

const AT: LngLat = [118.7431, 36.8762];
const inShouguang = (x: string, y: string, more: Partial<DoctorRow> = {}): DoctorRow =>
  rowOf({ x, y, cityAdcode: WEIFANG, countyAdcode: SHOUGUANG, ...more });
const examineOne = (row: DoctorRow): RowVerdict => {
  const [verdict] = examineCoordinates([row], GROUND).rows;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
};
const plane = (at: LngLat, epsg: number): readonly [string, string] => {
  const zone = GAUSS_KRUGER_ZONES.find((one) => one.epsg === epsg);
  if (zone === undefined) throw new Error(`no zone ${epsg}`);
  const { easting, northing } = toGaussKruger(at, zone);
  return [northing.toFixed(3), easting.toFixed(3)];
};
const metres = (a: LngLat, b: LngLat): number => computeDistanceKm([...a], [...b]) * 1000;

describe('examineCoordinates, single rows', () => {
  it('CRD-2: plain degrees inside the county are in order, in a datum nobody has told', () =>
    expect(examineOne(inShouguang('118.7431', '36.8762'))).toMatchObject({
      kind: 'ok',
      lngLat: AT,
      sourceCrs: 'unknown',
      finest: 'site',
    }));
  it('CRD-2: the axes are swapped', () => {
    const verdict = examineOne(inShouguang('36.8762', '118.7431'));
    expect(verdict).toMatchObject({
      kind: 'propose',
      fix: { from: null, to: AT, movedM: null, why: [{ code: 'swapped_axes' }] },
    });
  });
  it('CRD-2: packed minutes, where the plain decimals leave the county', () => {
    // 118°59′18″ 36°52′30″ lies in the county; 118.5918 36.5230 lies 40 km to the south-west of it.
    const verdict = examineOne(inShouguang('118.5918', '36.5230'));
    expect(verdict).toMatchObject({ kind: 'propose', fix: { why: [{ code: 'packed_dms' }] } });
    if (verdict.kind !== 'propose') return;
    expect(verdict.fix.to[0]).toBeCloseTo(118 + 59 / 60 + 18 / 3600, 9);
    expect(verdict.fix.from).toEqual([118.5918, 36.523]);
    expect(verdict.fix.movedM).toBeGreaterThan(40_000);
  });
  it.each([
    [4527, 'gk3_zone', 'only'],
    [4528, 'gk3_zone', 'only'],
    [4548, 'gk3_plain', 'row'],
    [4549, 'gk3_plain', 'row'],
  ] as const)('CRD-2: Gauss–Krüger EPSG:%i, northing in X', (epsg, sourceCrs, by) => {
    const verdict = examineOne(inShouguang(...plane(AT, epsg)));
    expect(verdict).toMatchObject({
      kind: 'propose',
      sourceCrs,
      fix: { from: null, why: [{ code: 'gauss_kruger', epsg, by }] },
    });
    if (verdict.kind === 'propose') expect(metres(verdict.fix.to, AT)).toBeLessThan(0.01);
  });
  it('CRD-2: an easting without a zone in a row without a region is not guessed', () => {
    const [x, y] = plane(AT, 4548);
    expect(examineOne(rowOf({ x, y }))).toMatchObject({ kind: 'ambiguous' });
  });
  it('CRD-5: outside the stated county, with where it is and how far', () => {
    const verdict = examineOne(inShouguang('119.10', '36.71'));
    expect(verdict).toMatchObject({ kind: 'outside', stated: SHOUGUANG, fix: null });
    if (verdict.kind !== 'outside') return;
    expect(GROUND.nameOf(verdict.found ?? 0)).toMatch(/奎文区|潍城区|寒亭区|坊子区/);
    expect(verdict.distanceKm).toBeGreaterThan(10);
    expect(verdict.distanceKm).toBeLessThan(30);
  });
  it('CRD-5: outside the province, where no region is stated', () =>
    expect(examineOne(rowOf({ x: '116.40', y: '39.90' }))).toMatchObject({
      kind: 'outside',
      stated: 370_000,
      found: null,
    }));
  it('CRD-1: unreadable, missing and of a six-degree zone', () => {
    expect(examineOne(inShouguang('见附图', '见附图'))).toMatchObject({ kind: 'unreadable' });
    expect(examineOne(inShouguang(' ', ''))).toMatchObject({ kind: 'missing' });
    const six = examineOne(inShouguang('4083456.7', '20654321.2'));
    expect(six.kind === 'unreadable' && six.refusal.why).toContain('带号');
  });
  it('CRD-1: digits written bound the precision', () => {
    expect(examineOne(inShouguang('118.7', '36.9'))).toMatchObject({ finest: 'county' });
    expect([0.1, 111, 1112, 1854, 11_120].map(finestPrecisionOf)).toEqual([
      'site',
      'site',
      'park',
      'town',
      'county',
    ]);
  });
  it.each(['gcj02', 'bd09'] as const)('CRD-4: an earlier position of the same thing tells %s', (datum) => {
    const [lng, lat] = toShiftedDatum(AT, datum);
    const verdict = examineOne(inShouguang(String(lng), String(lat), { knownAt: AT }));
    expect(verdict).toMatchObject({
      kind: 'propose',
      sourceCrs: datum,
      fix: { from: [lng, lat], why: [{ code: 'shifted_from_known', datum }] },
    });
    if (verdict.kind === 'propose') expect(metres(verdict.fix.to, AT)).toBeLessThan(0.001);
  });
  it('CRD-4: a project that truly moved by some other way is left alone', () => {
    const row = inShouguang('118.7431', '36.8802', { knownAt: AT });
    expect(examineOne(row)).toMatchObject({ kind: 'ok', sourceCrs: 'unknown' });
  });
});

describe('examineCoordinates, whole files', () => {
  const parks = GROUND.places.filter(
    ({ kind, precision, countyAdcode }) => kind === 'park' && precision === 'park' && countyAdcode !== null,
  );
  /** Eight sites about each park, 0.8 km and 0.4 km away in the four directions. */
  const sites = parks.flatMap(({ ref, lngLat, countyAdcode, cityAdcode }) =>
    [
      [0.009, 0],
      [-0.009, 0],
      [0, 0.0072],
      [0, -0.0072],
      [0.0045, 0],
      [-0.0045, 0],
      [0, 0.0036],
      [0, -0.0036],
    ].map(([east = 0, north = 0], index) => ({
      at: [lngLat[0] + east, lngLat[1] + north] as LngLat,
      row: rowOf({ key: `${ref}/${index}`, parkId: ref.slice(5), countyAdcode, cityAdcode }),
    })),
  );
  const fileOf = (count: number, write: (at: LngLat) => LngLat): readonly DoctorRow[] =>
    sites.slice(0, count).map(({ at, row }) => {
      const [lng, lat] = write(at);
      return { ...row, x: lng.toFixed(6), y: lat.toFixed(6) };
    });

  it.each(['gcj02', 'bd09'] as const)('CRD-3: %s is told by the parks of many rows', (datum) => {
    const report = examineCoordinates(
      fileOf(400, (at) => toShiftedDatum(at, datum)),
      GROUND,
    );
    expect(report.datum).toMatchObject({ kind: 'told', datum });
    const { offsetBefore, offsetAfter } = report.datum?.evidence ?? {};
    expect(offsetBefore?.east).toBeGreaterThan(0.4);
    expect(Math.abs(offsetAfter?.east ?? 9)).toBeLessThan(0.05);
    const moved = report.rows.filter((row) => 'fix' in row && row.fix !== null);
    expect(moved).toHaveLength(400);
  });
  it('CRD-3: a file in CGCS2000 is told and left alone', () => {
    const report = examineCoordinates(
      fileOf(400, (at) => at),
      GROUND,
    );
    expect(report.datum).toMatchObject({ kind: 'told', datum: 'cgcs2000' });
    expect(report.rows.every((row) => !('fix' in row) || row.fix === null)).toBe(true);
  });
  it('CRD-3: twenty-four rows of three parks are too few', () => {
    const report = examineCoordinates(
      fileOf(24, (at) => toShiftedDatum(at, 'gcj02')),
      GROUND,
    );
    expect(report.datum).toMatchObject({ kind: 'cannot_tell', reason: 'too_few_witnesses' });
    expect(report.rows.every((row) => !('fix' in row) || row.fix === null)).toBe(true);
  });
  it('CRD-3: where the rows cannot tell, a declared datum is believed', () => {
    const rows = fileOf(24, (at) => toShiftedDatum(at, 'gcj02'));
    const [first] = examineCoordinates(rows, GROUND, 'gcj02').rows;
    expect(first).toMatchObject({ kind: 'propose', fix: { why: [{ code: 'declared_datum' }] } });
  });
  it.each([
    [3, 'told'],
    [2, 'cannot_tell'],
  ])('CRD-3: %i rows with their earlier positions: %s, for the new rows too', (count, kind) => {
    const shifted = fileOf(24, (at) => toShiftedDatum(at, 'gcj02')).map((row) =>
      rowOf({ ...row, parkId: null }),
    );
    const rows = shifted.map((row, index) =>
      index < count * 8 && index % 8 === 0 ? rowOf({ ...row, knownAt: sites[index]?.at ?? null }) : row,
    );
    const report = examineCoordinates(rows, GROUND);
    expect(report.datum).toMatchObject({ kind });
    const moved = report.rows.filter((row) => 'fix' in row && row.fix !== null);
    expect(moved).toHaveLength(kind === 'told' ? 24 : count);
  });
  it('CRD-3: a shift that no known datum explains is not told', () => {
    const report = examineCoordinates(
      fileOf(400, ([lng, lat]) => [lng - 0.02, lat]),
      GROUND,
    );
    expect(report.datum).toMatchObject({ kind: 'cannot_tell', reason: 'none_fits' });
  });
  it('CRD-2: eastings without a zone follow the other rows of their file', () => {
    const rows = sites.slice(0, 20).map(({ at, row }) => {
      const [x, y] = plane(at, 4549);
      return rowOf({ ...row, x, y });
    });
    const [first, ...others] = rows;
    if (first === undefined) throw new Error('no row');
    const nameless = { ...first, countyAdcode: null, cityAdcode: null };
    const report = examineCoordinates([nameless, ...others], GROUND);
    expect(report.rows[0]).toMatchObject({
      fix: { why: [{ code: 'gauss_kruger', epsg: 4549, by: 'file' }] },
    });
  });
});
