import { describe, expect, it } from 'vitest';
import { changesOfImport } from '@/analysis/intake/changes-of-import';
import { indexProjects, matchProject } from '@/analysis/intake/match-projects';
import { proposeChanges } from '@/analysis/intake/propose-changes';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import type { ChangeSet } from '@/domain/library/change-set';
import type { Library } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { libraryOf, makeProject, readRows } from './intake-fixture';

const HEAD = [
  '项目编号',
  '项目代码',
  '项目名称',
  '县区',
  '总投资（万元）',
  '2020年计划投资（万元）',
  '1-6月完成（万元）',
  '所属清单',
  '联系人',
];
const JUNE = monthOf(2020, 6);

describe('IMP-9 matchProject', () => {
  const index = indexProjects([
    makeProject({ id: 'P1', codes: ['2018-370783-01'], name: '甲项目' }),
    makeProject({ id: 'P2', codes: ['2018-370783-02'], name: '人民医院（二期）', aliases: ['医院二期'] }),
    makeProject({ id: 'P3', name: '人民医院二期', countyAdcode: 370704 }),
  ]);
  const idOf = (row: object): string => {
    const match = matchProject(row, index);
    if (match.kind === 'ambiguous') return `? ${match.candidates.map(({ id }) => id).join(' ')}`;
    return match.kind === 'matched' ? `${match.by} ${match.project.id}` : 'none';
  };
  it('goes by id, then code, then name and county', () => {
    expect(idOf({ id: 'P2', name: '甲项目' })).toBe('id P2');
    expect(idOf({ id: '2018-370783-01' })).toBe('code P1');
    expect(idOf({ codes: ['２０１８-370783-02'] })).toBe('code P2');
    expect(idOf({ name: '医院二期', countyAdcode: 370783, cityAdcode: 370700 })).toBe('name P2');
    expect(idOf({ name: '人民医院 二期', countyAdcode: 370704, cityAdcode: 370700 })).toBe('name P3');
  });
  it('leaves to a person what points to several', () => {
    expect(idOf({ name: '人民医院二期' })).toBe('? P2 P3');
    expect(idOf({ codes: ['2018-370783-01'], name: '医院二期' })).toBe('? P1 P2');
  });
  it('takes the same name in another county as another project', () => {
    expect(idOf({ name: '甲项目', cityAdcode: 370100, countyAdcode: 370103 })).toBe('none');
  });
});

describe('IMP-9 proposeChanges', () => {
  const library = libraryOf(makeProject({}));
  it('names each value that differs, with what stood there; blanks and equal values change nothing', () => {
    const [proposal] = proposeChanges(
      readRows(HEAD, ['P1', null, '甲 项目', '寿光', 1200, 300, 100, '省重大项目', '张三']),
      library,
    );
    expect(
      proposal?.kind === 'update' && proposal.changes.map(({ path, from, to }) => [path, from, to]),
    ).toEqual([
      ['listIds', ['selected'], ['selected', 'provincial_major']],
      ['totalInvestmentWan', 1000, 1200],
      ['reports.2020-06.cumulativeWan', null, 100],
      ['contact.person', null, '张三'],
    ]);
    const [same] = proposeChanges(
      readRows(HEAD, ['P1', null, '甲项目', '寿光', 1000, null, null, null, null]),
      library,
    );
    expect(same?.kind).toBe('same');
  });
  it('says what a new project lacks', () => {
    const [first, second] = proposeChanges(
      readRows(
        HEAD,
        [null, null, '乙项目', '章丘', 5, null, null, null, null],
        [null, null, '丙项目', null, 5, null, null, null, null],
      ),
      library,
    );
    expect(first?.kind === 'new' && first.missing).toEqual([]);
    expect(second?.kind === 'new' && second.missing).toEqual(['cityAdcode']);
  });
  it('a second row of the same project in a sheet is for a person', () => {
    const rows = readRows(
      HEAD,
      ['P1', null, '甲项目', null, 1200, null, null, null, null],
      [null, null, '甲项目', '寿光', 1300, null, null, null, null],
    );
    expect(proposeChanges(rows, library).map(({ kind }) => kind)).toEqual(['update', 'ambiguous']);
  });
});

describe('IMP-9 changesOfImport', () => {
  const library = libraryOf(makeProject({}));
  const run = (rows: ReturnType<typeof readRows>): Library => {
    const decision = { newId: (key: string) => `N ${key}`, entered: JUNE, poolClass: 'unstated' as const };
    const changes = changesOfImport(proposeChanges(rows, library), library, decision);
    const set: ChangeSet = {
      id: 's',
      libraryId: 'office',
      at: '',
      by: '',
      origin: 'import',
      reason: '',
      changes,
    };
    return orThrow(applyChangeSet(library, set));
  };
  const rows = readRows(
    HEAD,
    ['P1', null, '甲项目', '寿光', 1200, 400, 100, '省重大项目', '张三'],
    [null, '2020-01', '乙项目', '章丘', 5, 2, 1, null, null],
  );

  it('applies as one change set, and a second import of the same file changes nothing', () => {
    const next = run(rows);
    expect(next.projects.map(({ id, totalInvestmentWan }) => [id, totalInvestmentWan])).toEqual([
      ['P1', 1200],
      ['N 乙项目 370181', 5],
    ]);
    expect(next.projects[0]?.annualPlans).toEqual([
      { year: 2020, plannedInvestmentWan: 400, plannedCurve: null },
    ]);
    expect(next.reports.get(JUNE)?.map(({ cumulativeWan, source }) => [cumulativeWan, source?.row])).toEqual([
      [100, 2],
      [1, 3],
    ]);
    expect(next.contacts).toEqual([{ projectId: 'P1', person: '张三', phone: '' }]);
    expect(proposeChanges(rows, next).map(({ kind }) => kind)).toEqual(['same', 'same']);
  });
});
