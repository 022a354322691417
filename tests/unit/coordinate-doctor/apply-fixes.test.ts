import { describe, expect, it } from 'vitest';
import { applyConfirmedFixes, placeByConfirmedName } from '@/analysis/coordinate-doctor/apply-fixes';
import { keyOfPoint, pointOfKey, rowsOfProjects } from '@/analysis/coordinate-doctor/doctor-row';
import type { RowVerdict } from '@/analysis/coordinate-doctor/row-verdict';
import { invertChangeSet } from '@/domain/library/change-set';
import { makeDrillSet } from '../../../scripts/steps/drill-set';
import { readDrillWorld } from '../../../scripts/steps/drill-world';

const { projects } = makeDrillSet(readDrillWorld(), 120, 7);
const pair = projects.find(({ place }) => place.kind === 'points' && place.points.length === 2);
const unplaced = projects.find(({ place }) => place.kind === 'unplaced');
if (pair === undefined || unplaced === undefined || pair.place.kind !== 'points')
  throw new Error('the drill has no project with two points, or no unplaced one');

const verdictFor = (pointIndex: number): RowVerdict => ({
  kind: 'propose',
  key: keyOfPoint({ projectId: pair.id, pointIndex }),
  lngLat: [118, 36],
  sourceCrs: 'gcj02',
  finest: 'town',
  fix: { from: [118.005, 36], to: [118, 36], movedM: 450, sourceCrs: 'gcj02', why: [] },
});

describe('applyConfirmedFixes, CRD-6', () => {
  it('moves the point, records the system it came in, and keeps what is coarser', () => {
    const [change, ...others] = applyConfirmedFixes(projects, [verdictFor(1)]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'field', field: 'place', projectId: pair.id, from: pair.place });
    if (change?.kind !== 'field') return;
    const { points } = change.to as typeof pair.place & { kind: 'points' };
    expect(points[0]).toBe(pair.place.kind === 'points' ? pair.place.points[0] : null);
    expect(points[1]).toMatchObject({ lngLat: [118, 36], sourceCrs: 'gcj02', precision: 'town' });
  });
  it('two points of one project make one change, and undoing gives the place back', () => {
    const changes = applyConfirmedFixes(projects, [verdictFor(0), verdictFor(1)]);
    expect(changes).toHaveLength(1);
    const set = {
      id: '1',
      libraryId: 'drill',
      at: '',
      by: '',
      origin: 'coordinates',
      reason: '',
      changes,
    } as const;
    const [back] = invertChangeSet(set).changes;
    expect(back?.to).toBe(pair.place);
  });
  it('refuses what has no fix or no point', () => {
    const ok: RowVerdict = { kind: 'missing', key: keyOfPoint({ projectId: pair.id, pointIndex: 0 }) };
    expect(() => applyConfirmedFixes(projects, [ok])).toThrow('no fix');
    expect(() => applyConfirmedFixes(projects, [verdictFor(7)])).toThrow('no point');
    expect(() => applyConfirmedFixes([], [verdictFor(0)])).toThrow('no project');
  });
});

describe('placeByConfirmedName, CRD-6', () => {
  it('places an unplaced project, and no other', () => {
    const proposal = { lngLat: [118.8, 36.9], precision: 'town' } as const;
    expect(placeByConfirmedName(unplaced, proposal, '洛城街道')).toMatchObject({
      from: unplaced.place,
      to: { kind: 'points', points: [{ ...proposal, text: '洛城街道', sourceCrs: 'cgcs2000' }] },
    });
    expect(() => placeByConfirmedName(pair, proposal, '')).toThrow('has a place');
  });
});

describe('rowsOfProjects', () => {
  it('does not look twice at what a person has converted', () => {
    const [change] = applyConfirmedFixes(projects, [verdictFor(1)]);
    if (change?.kind !== 'field') throw new Error('no change');
    const fixed = { ...pair, place: change.to as typeof pair.place };
    expect(rowsOfProjects([pair])).toHaveLength(2);
    expect(rowsOfProjects([fixed]).map(({ key }) => key)).toEqual([`${pair.id}#0`]);
  });
  it('leaves out points that were never measured, and its keys come back', () => {
    const rows = rowsOfProjects(projects);
    expect(rows.length).toBeGreaterThan(50);
    for (const { key } of rows) {
      const { projectId, pointIndex } = pointOfKey(key);
      const place = projects.find(({ id }) => id === projectId)?.place;
      expect(place?.kind === 'points' && place.points[pointIndex]?.precision).toMatch(/site|park|town/);
    }
    expect(() => pointOfKey('P1')).toThrow('P1');
  });
});
