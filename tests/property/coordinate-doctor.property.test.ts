import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyConfirmedFixes } from '@/analysis/coordinate-doctor/apply-fixes';
import { type DoctorRow, rowsOfProjects } from '@/analysis/coordinate-doctor/doctor-row';
import { examineCoordinates } from '@/analysis/coordinate-doctor/examine-coordinates';
import { indexPlaceNames } from '@/analysis/coordinate-doctor/find-place-names';
import { makePlaceProposer } from '@/analysis/coordinate-doctor/propose-place';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import { type ChangeSet, invertChangeSet } from '@/domain/library/change-set';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { PRECISION_CLASSES } from '@/domain/provenance/position';
import { fromShiftedDatum } from '@/geo/crs/shifted-datum';
import { listTrueRows } from '../../scripts/steps/doctor-score';
import { readDoctorGround } from '../../scripts/steps/doctor-world';
import { WRITINGS, writePosition } from '../../scripts/steps/doctor-writings';
import { makeDrillSet } from '../../scripts/steps/drill-set';
import { readDrillWorld } from '../../scripts/steps/drill-world';
import { holds, law } from './law';

const ground = readDoctorGround();
const { projects } = makeDrillSet(readDrillWorld(), 1395, 20);
const trueRows = listTrueRows(projects);
const writing = fc.constantFrom(...WRITINGS);

/** A few rows of the drill, each written its own way. */
const file: fc.Arbitrary<readonly DoctorRow[]> = fc
  .uniqueArray(fc.record({ index: fc.nat(trueRows.length - 1), writing }), {
    selector: ({ index }) => index,
    minLength: 1,
    maxLength: 40,
  })
  .map((picks) =>
    picks.flatMap(({ index, writing: how }) => {
      const one = trueRows[index];
      return one === undefined ? [] : [{ ...one.row, ...writePosition(one.at, how, one.at) }];
    }),
  );

describe('examineCoordinates', () => {
  it(law('every row has one verdict, in order, and what is not in order says why', 60), () =>
    holds(
      fc.property(file, (rows) => {
        const report = examineCoordinates(rows, ground);
        expect(report.rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
        for (const verdict of report.rows) {
          if (verdict.kind === 'propose') expect(verdict.fix.why.length).toBeGreaterThan(0);
          if ('fix' in verdict && verdict.fix !== null) expect(verdict.fix.to).toEqual(verdict.lngLat);
        }
      }),
      60,
    ),
  );
  it(law('the order of the rows does not matter', 40), () =>
    holds(
      fc.property(file, (rows) => {
        const one = examineCoordinates(rows, ground);
        const other = examineCoordinates([...rows].reverse(), ground);
        expect([...other.rows].reverse()).toEqual(one.rows);
        expect(other.datum?.kind).toBe(one.datum?.kind);
      }),
      40,
    ),
  );
  it(law('a told datum has its three witnesses and its odds', 60), () =>
    holds(
      fc.property(file, (rows) => {
        const { datum } = examineCoordinates(rows, ground);
        if (datum?.kind !== 'told') return;
        expect(datum.evidence.supporting).toBeGreaterThanOrEqual(3);
        expect(datum.evidence.logOdds).toBeGreaterThanOrEqual(6);
      }),
      60,
    ),
  );
  it(law('a whole file in one datum is told right or not at all', 120), () =>
    holds(
      fc.property(
        fc.uniqueArray(fc.nat(trueRows.length - 1), { minLength: 5, maxLength: 150, size: 'max' }),
        fc.constantFrom('decimal', 'gcj02', 'bd09'),
        (picks, how) => {
          const rows = picks.flatMap((index) => {
            const one = trueRows[index];
            return one === undefined ? [] : [{ ...one.row, ...writePosition(one.at, how, one.at) }];
          });
          const { datum } = examineCoordinates(rows, ground);
          if (datum?.kind === 'told') expect(datum.datum).toBe(how === 'decimal' ? 'cgcs2000' : how);
        },
      ),
      120,
    ),
  );
  it(law('what was fixed and examined again as declared moves no more', 40), () =>
    holds(
      fc.property(file, (rows) => {
        const first = examineCoordinates(rows, ground);
        const fixed = rows.flatMap((row, index) => {
          const verdict = first.rows[index];
          if (verdict === undefined || !('lngLat' in verdict)) return [];
          return [{ ...row, x: verdict.lngLat[0].toFixed(9), y: verdict.lngLat[1].toFixed(9) }];
        });
        const again = examineCoordinates(fixed, ground, 'cgcs2000');
        if (again.datum?.kind === 'told' && again.datum.datum !== 'cgcs2000') return;
        for (const verdict of again.rows) expect('fix' in verdict ? verdict.fix : null).toBeNull();
      }),
      40,
    ),
  );
});

describe('applyConfirmedFixes', () => {
  const library: Library = { ...emptyLibrary('drill'), projects };

  it(law('undo after apply is the library as it was', 8), () =>
    holds(
      fc.property(fc.uniqueArray(fc.nat(trueRows.length - 1), { minLength: 1, maxLength: 20 }), (picks) => {
        const knownAt = new Map(
          rowsOfProjects(projects).map((row) => [
            row.key,
            fromShiftedDatum([Number(row.x), Number(row.y)], 'gcj02'),
          ]),
        );
        const rows = picks.flatMap((index) => {
          const row = trueRows[index]?.row;
          return row === undefined ? [] : [{ ...row, knownAt: knownAt.get(row.key) ?? null }];
        });
        const confirmed = examineCoordinates(rows, ground).rows.filter(
          (verdict) => 'fix' in verdict && verdict.fix !== null,
        );
        expect(confirmed).toHaveLength(rows.length);
        const set: ChangeSet = {
          id: '1',
          libraryId: library.id,
          at: '2020-01-01T00:00:00',
          by: '',
          origin: 'coordinates',
          reason: '',
          changes: applyConfirmedFixes(projects, confirmed),
        };
        const after = applyChangeSet(library, set);
        if (!after.ok) throw new Error(after.error.why);
        expect(after.value.projects).not.toEqual(projects);
        const back = applyChangeSet(after.value, invertChangeSet(set));
        if (!back.ok) throw new Error(back.error.why);
        expect(toCanonicalJson(back.value.projects)).toBe(toCanonicalJson(projects));
      }),
      8,
    ),
  );
});

describe('makePlaceProposer', () => {
  const propose = makePlaceProposer(ground.places, indexPlaceNames(ground.places));
  const rank = (precision: (typeof PRECISION_CLASSES)[number]): number =>
    PRECISION_CLASSES.indexOf(precision);

  it(law('never finer than what was matched, never outside the stated county', 500), () =>
    holds(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...ground.places).map(({ names }) => names[0] ?? ''),
            fc.string(),
          ),
          {
            maxLength: 4,
          },
        ),
        fc.option(fc.constantFrom(...ground.places)),
        fc.option(fc.constantFrom(...ground.places.filter(({ kind }) => kind === 'park'))),
        (words, stated, park) => {
          const cityAdcode = stated?.cityAdcode ?? null;
          const countyAdcode = stated?.countyAdcode ?? null;
          const parkId = park?.ref.slice('park:'.length) ?? null;
          const answer = propose({ text: words.join('，'), cityAdcode, countyAdcode, parkId });
          const proposals =
            answer.kind === 'proposed'
              ? [answer.proposal]
              : answer.kind === 'ambiguous'
                ? answer.options
                : [];
          for (const { precision, place } of proposals) {
            expect(rank(precision)).toBeGreaterThanOrEqual(rank(place.precision));
            if (countyAdcode !== null && place.countyAdcode !== null)
              expect(place.countyAdcode).toBe(countyAdcode);
          }
          if (answer.kind === 'ambiguous')
            expect(new Set(answer.options.map(({ place }) => place.ref)).size).toBeGreaterThan(1);
        },
      ),
      500,
    ),
  );
});
