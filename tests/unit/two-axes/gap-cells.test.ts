import { describe, expect, it } from 'vitest';
import { listClauseNamings } from '@/analysis/two-axes/clause-namings';
import { findClauseScopes } from '@/analysis/two-axes/clause-scopes';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import { buildGapTable } from '@/analysis/two-axes/gap-cells';
import { emptyCellAt } from '@/analysis/two-axes/gap-table';
import { placeProjects } from '@/analysis/two-axes/place-projects';
import { visibleSteps } from '@/analysis/two-axes/axis';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { LAST_MONTH } from '@/domain/time/month';
import { atlas, nodeAt, policyAxes, publicLibrary, regionAxis } from './axes-ground';

const gaps = buildGapTable(regionAxis, policyAxes.clause, atlas);
const at = (column: string, row: string) =>
  emptyCellAt(gaps, nodeAt(regionAxis, column), nodeAt(policyAxes.clause, row));

describe('AXES-8 findClauseScopes', () => {
  const scopes = findClauseScopes(atlas);
  it('restricts the county document to its county, by its issuer', () => {
    const clauses = atlas.clauses.filter(({ documentId }) => documentId === 'C');
    for (const { id } of clauses)
      expect(scopes.get(id)).toEqual({ regions: ['county:370783'], because: 'issuer' });
  });
  it('restricts four clauses of document B by their targets, and no other', () => {
    const others = [...scopes].filter(([, { because }]) => because === 'targets');
    expect(others).toEqual([
      ['B2-3', { regions: ['city:370100', 'city:370200', 'city:370600'], because: 'targets' }],
      ['B3-1', { regions: ['city:370100'], because: 'targets' }],
      ['B3-2', { regions: ['city:370200'], because: 'targets' }],
      ['B3-3', { regions: ['city:370600'], because: 'targets' }],
    ]);
  });
  it('does not restrict a clause that names cities in passing, nor one with a target for three of many', () => {
    for (const id of ['A02', 'A14', 'A16', 'A19', 'A24', 'D2-1']) expect(scopes.has(id)).toBe(false);
  });
});

describe('AXES-8 buildGapTable', () => {
  it('tells not applicable from none', () => {
    expect(at('city:370300', 'clause:B2-3')).toBe('not_applicable');
    expect(at('county:370302', 'clause:B2-3')).toBe('not_applicable');
    expect(at('county:370102', 'clause:B3-1')).toBe('none');
    expect(at('city:370300', 'clause:A05')).toBe('none');
    expect(at('city:370100', 'document:C')).toBe('not_applicable');
    expect(at('county:370702', 'clause:C05')).toBe('not_applicable');
    expect(at('circle:lunan', 'chapter:C/3')).toBe('not_applicable');
    expect(at('circle:jiaodong', 'clause:C05')).toBe('none');
    expect(at('city:370300', 'chapter:B/3')).not.toBe('not_applicable');
  });
  it('rules nothing out where a project states no city, or no clause', () => {
    expect(at('rest:province:370000', 'clause:B2-3')).not.toBe('not_applicable');
    expect(at('city:370300', 'rest:root:clause')).toBe('none');
    expect(at('rest:city:370700', 'clause:C05')).toBe('not_applicable');
  });
  it('sees a name: of the region, of what lies in it, and in everything that holds it', () => {
    expect(at('city:371500', 'clause:A19')).toBe('named_but_none');
    expect(at('circle:capital', 'chapter:A/6')).toBe('named_but_none');
    expect(at('city:371400', 'clause:A16')).toBe('named_but_none');
    expect(at('county:371402', 'clause:A16')).toBe('none');
    expect(at('circle:jiaodong', 'clause:B3-4')).toBe('named_but_none');
    expect(at('county:370783', 'clause:C08')).toBe('named_but_none');
    expect(at('province:370000', 'clause:A01')).toBe('none');
  });
  it('every naming is a node of both axes', () => {
    for (const { clauseId, regionId } of listClauseNamings(atlas)) {
      expect(regionAxis.indexOf.has(regionId), regionId).toBe(true);
      expect(policyAxes.clause.indexOf.has(`clause:${clauseId}`), clauseId).toBe(true);
    }
  });
  it('has nothing to tell on axes that are not of clauses, and the same on the eight industries', () => {
    expect(buildGapTable(regionAxis, policyAxes.industry, atlas).codes.some((code) => code !== 0)).toBe(
      false,
    );
    const local = buildGapTable(regionAxis, policyAxes.local_industry, atlas);
    const row = nodeAt(policyAxes.local_industry, 'local_industry:C01a');
    expect(emptyCellAt(local, nodeAt(regionAxis, 'city:370100'), row)).toBe('not_applicable');
    expect(emptyCellAt(local, nodeAt(regionAxis, 'county:370783'), row)).toBe('named_but_none');
  });
  it('marks only empty cells of the public library', () => {
    const columns = regionAxis;
    const rows = policyAxes.clause;
    const projects = placeProjects(publicLibrary.projects, {
      columns,
      rows,
      month: LAST_MONTH,
      reports: new Map(),
      lights: LIGHT_PRESETS.time_progress,
    });
    const columnSteps = visibleSteps(columns, new Set(atlas.circles.map(({ id }) => `circle:${id}`)));
    const rowSteps = visibleSteps(rows, new Set(['document:A', 'document:B', 'document:C', 'document:D']));
    const { cells, total } = buildMatrix({ columns, rows, columnSteps, rowSteps, projects, gaps });
    expect(total.count).toBe(130);
    for (const { count, empty } of cells) expect(empty === null).toBe(count > 0);
    expect(new Set(cells.map(({ empty }) => empty)).size).toBe(4);
  });
});
