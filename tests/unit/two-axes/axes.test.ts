import { describe, expect, it } from 'vitest';
import { childrenOf, isLeaf, POLICY_AXIS_IDS, visibleSteps } from '@/analysis/two-axes/axis';
import { leafOf } from '@/analysis/two-axes/grow-axis';
import { columnLeafOf, rowLeavesOf } from '@/analysis/two-axes/leaves-of-project';
import { toyProject } from '../dispatch/toy-project';
import { allOpen, atlas, nodeAt, policyAxes, publicLibrary, regionAxis } from './axes-ground';

const namesOf = (id: string): readonly string[] =>
  childrenOf(regionAxis, nodeAt(regionAxis, id)).map((child) => regionAxis.nodes[child]?.zh ?? '');
const idAt = (axis: typeof regionAxis, index: number | undefined) => axis.nodes[index ?? -1]?.id;

describe('AXES-1 buildRegionAxis', () => {
  it('holds the province, 3 circles, 16 cities, 136 counties and every park, in official order', () => {
    const count = (kind: string): number => regionAxis.nodes.filter((node) => node.kind === kind).length;
    expect(['circle', 'city', 'county', 'park'].map(count)).toEqual([3, 16, 136, atlas.parks.length]);
    expect(namesOf('province:370000')).toEqual([
      '省会经济圈',
      '胶东经济圈',
      '鲁南经济圈',
      '全省、跨市或市未载明',
    ]);
    expect(namesOf('circle:lunan')).toEqual(['枣庄', '济宁', '临沂', '菏泽']);
  });
  it('marks the three cores and what lies in them', () => {
    const cores = regionAxis.nodes.filter(({ kind, isCore }) => kind === 'city' && isCore);
    expect(cores.map(({ zh }) => zh).sort()).toEqual(['济南', '青岛', '烟台'].sort());
    expect(regionAxis.nodes[nodeAt(regionAxis, 'county:370102')]?.isCore).toBe(true);
    expect(regionAxis.nodes[nodeAt(regionAxis, 'county:370783')]?.isCore).toBe(false);
  });
  it('shows 3 circles and a rest, 16 cities and a rest, or 136 counties and their rests', () => {
    const shown = (open: readonly string[]) => visibleSteps(regionAxis, new Set(open)).length;
    const circles = atlas.circles.map(({ id }) => `circle:${id}`);
    expect(shown([])).toBe(4);
    expect(shown(circles)).toBe(17);
    expect(shown([...circles, ...atlas.cities.map(({ adcode }) => `city:${adcode}`)])).toBe(136 + 16 + 1);
  });
});

describe('AXES-2 buildPolicyAxis', () => {
  it('has 104 steps of clauses: 102 without parts, and two that name a clause as a whole', () => {
    const axis = policyAxes.clause;
    const leaves = visibleSteps(axis, allOpen(axis)).map((index) => axis.nodes[index]);
    expect(leaves.filter((node) => node?.kind === 'clause')).toHaveLength(102);
    expect(leaves.filter((node) => node?.kind === 'rest')?.map((node) => node?.zh)).toEqual([
      '第1条整条',
      '第2条整条',
      '未列条款',
    ]);
    expect(axis.nodes.filter(({ kind }) => kind === 'clause')).toHaveLength(104);
    expect(visibleSteps(axis, new Set()).map((index) => axis.nodes[index]?.id)).toEqual([
      'document:A',
      'document:B',
      'document:C',
      'document:D',
      'rest:root:clause',
    ]);
  });
  it('has ten industries in two groups, 10+4 task forces, five lists, twelve fields, eight local industries', () => {
    const count = (id: (typeof POLICY_AXIS_IDS)[number], kind: string) =>
      policyAxes[id].nodes.filter((node) => node.kind === kind).length;
    expect(count('industry', 'industry')).toBe(10);
    expect(childrenOf(policyAxes.task_force, 0)).toHaveLength(3);
    expect(count('task_force', 'task_force')).toBe(14);
    expect(count('list', 'list')).toBe(5);
    expect(count('local_industry', 'local_industry')).toBe(8);
    const fields = policyAxes.shortcoming.nodes.filter(({ kind }) => kind === 'shortcoming');
    expect(fields).toHaveLength(12);
    expect(fields.filter(({ zh }) => zh.includes('名称文件未列'))).toHaveLength(6);
  });
  it('gives no id twice over all axes', () => {
    const ids = [regionAxis, ...Object.values(policyAxes)].flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('AXES-3 where a project stands', () => {
  const column = (change: Parameters<typeof toyProject>[0]) =>
    idAt(regionAxis, columnLeafOf(regionAxis, toyProject(change)));
  it('on its park, else the rest of its county, city or the province', () => {
    expect(column({ parkId: 'PK068' })).toBe('park:PK068');
    expect(column({})).toBe('rest:county:370783');
    expect(column({ countyAdcode: null })).toBe('rest:city:370700');
    expect(column({ countyAdcode: null, cityAdcode: 370000 })).toBe('rest:rest:province:370000');
    expect(column({ countyAdcode: null, cityAdcode: 370000, parkId: 'PK052' })).toBe('park:PK052');
  });
  it('follows the stated county where the park lies in another', () => {
    expect(column({ cityAdcode: 370100, countyAdcode: 370102, parkId: 'PK068' })).toMatch(/370102/);
  });
  it('on every clause it names, each once, and on the rest where it names none', () => {
    const rows = (clauseIds: readonly string[]) =>
      rowLeavesOf(policyAxes.clause, toyProject({ clauseIds })).map((leaf) => idAt(policyAxes.clause, leaf));
    expect(rows(['B4-2', 'A05', 'A05'])).toEqual(['clause:A05', 'clause:B4-2']);
    expect(rows(['C01'])).toEqual(['rest:clause:C01']);
    expect(rows([])).toEqual(['rest:root:clause']);
    expect(rows(['Z99'])).toEqual(['rest:root:clause']);
  });
  it('puts the weak-link list in no field of the twelve, for none is recorded', () => {
    const row = (listIds: Parameters<typeof toyProject>[0] extends infer T | undefined ? T : never) =>
      rowLeavesOf(policyAxes.shortcoming, toyProject(listIds)).map((leaf) =>
        idAt(policyAxes.shortcoming, leaf),
      );
    expect(row({ listIds: ['weak_links'] })).toEqual(['rest:list:weak_links']);
    expect(row({ listIds: ['selected'] })).toEqual(['rest:root:shortcoming']);
  });
  it('always ends on leaves, for every project of the public library and every axis', () => {
    for (const project of publicLibrary.projects) {
      expect(isLeaf(regionAxis, columnLeafOf(regionAxis, project))).toBe(true);
      for (const id of POLICY_AXIS_IDS) {
        const leaves = rowLeavesOf(policyAxes[id], project);
        expect(leaves.length).toBeGreaterThan(0);
        for (const leaf of leaves) expect(isLeaf(policyAxes[id], leaf)).toBe(true);
      }
    }
  });
  it('knows the leaf of any node', () => {
    expect(leafOf(regionAxis, 'city:999999')).toBeNull();
    for (const { id } of regionAxis.nodes) {
      const leaf = leafOf(regionAxis, id);
      if (!id.startsWith('circle:')) expect(leaf === null ? false : isLeaf(regionAxis, leaf)).toBe(true);
    }
  });
});
