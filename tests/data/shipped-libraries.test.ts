import { describe, expect, it } from 'vitest';
import { buildPublicLibrary } from '@/analysis/public-library/build-public-library';
import { deriveStage, kindOfTitle } from '@/analysis/public-library/public-milestones';
import { countProjects } from '@/analysis/project-count';
import { parseDrillLibrary } from '@/data/library/drill-library-asset';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { parseDispatchProject } from '@/domain/dispatch/parse-dispatch-project';
import { listReportMonths } from '@/domain/library/library';
import { LAST_MONTH } from '@/domain/time/month';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { makeDrillAsset, makeLargeDrillAsset } from '../../scripts/steps/make-drill-asset';
import { makeDrillSet } from '../../scripts/steps/drill-set';
import { DRILL_SEED } from '../../scripts/steps/drill-options';
import { readDrillWorld } from '../../scripts/steps/drill-world';
import { readFactTables } from '../../scripts/steps/read-curated';
import { toyProject } from '../unit/dispatch/toy-project';

const atlas = orThrow(parseAtlas(readFactTables()));
const library = buildPublicLibrary(atlas);
const byId = new Map(library.projects.map((project) => [project.id, project]));

describe('PUB-1 buildPublicLibrary', () => {
  it('holds every project and platform of PRJ-1 once, placed or with the reason', () => {
    const { total, unplaced } = countProjects(atlas, LAST_MONTH, null);
    expect(byId.size).toBe(total);
    expect(library.projects.filter(({ place }) => place.kind === 'unplaced')).toHaveLength(unplaced);
  });
  it('follows another name to the thing it names', () => {
    expect(byId.get('E049')).toMatchObject({ aliases: ['康复大学'] });
    expect(byId.has('E076')).toBe(false);
  });
  it('invents nothing: no money, no class, no drill, and every sheet passes the door', () => {
    for (const project of library.projects) {
      expect(project).toMatchObject({ totalInvestmentWan: null, poolClass: 'unstated', drill: false });
      expect(orThrow(parseDispatchProject(project, project.id))).toEqual(project);
      expect(project.clauseIds.length).toBeGreaterThan(0);
      expect(Number.isFinite(project.entered)).toBe(true);
    }
  });
  it('PUB-2 derives a stage only from what happened', () => {
    expect(['E091', 'E087', 'E070', 'E095'].map((id) => byId.get(id)?.stage)).toEqual([
      'operating',
      'operating',
      'building',
      'unstated',
    ]);
    expect(kindOfTitle('二期120万吨乙烯项目获核准，投资176亿元')).toBe('approval');
    expect(deriveStage([{ kind: 'start', title: '', baseline: null, forecast: '2030', actual: null }])).toBe(
      'unstated',
    );
  });
});

/** Twelve thousand projects are simulated anew: seconds, many on a busy machine. @unit ms */
const SLOW_MS = 120_000;

describe('drill library', () => {
  const asset = makeDrillAsset();
  const drill = orThrow(parseDrillLibrary(JSON.parse(JSON.stringify(asset)), 'drill.json'));
  it('comes out of its asset as it was simulated', () => {
    const set = makeDrillSet(readDrillWorld(), 1395, DRILL_SEED);
    expect(drill.projects).toEqual(set.projects);
    expect([...drill.reports.values()].flat()).toEqual(set.reports);
    expect(listReportMonths(drill)).toHaveLength(36);
  });
  it(
    'has a three-level set of 12,121 with the reports of 2020',
    () => {
      const large = orThrow(parseDrillLibrary(makeLargeDrillAsset(), 'drill-large.json', 'drill_large'));
      expect(large).toMatchObject({ id: 'drill_large', drill: true });
      expect(large.projects).toHaveLength(12_121);
      expect(new Set(large.projects.map(({ level }) => level))).toEqual(
        new Set(['province', 'city', 'county']),
      );
      expect(listReportMonths(large)).toEqual(
        Array.from({ length: 12 }, (_month, at) => monthOf(2020, 1) + at),
      );
    },
    SLOW_MS,
  );
  it('is refused without its flag, cut short, or with one wrong field', () => {
    expect(parseDrillLibrary({ ...asset, drill: false }, 'd')).toMatchObject({ ok: false });
    const cut = { ...asset.content, text: asset.content.text.slice(0, 4000) };
    expect(parseDrillLibrary({ ...asset, content: cut }, 'd')).toMatchObject({ ok: false });
    expect(parseDispatchProject({ ...toyProject(), stage: 'flying' }, 'p')).toMatchObject({
      error: { where: 'p › stage' },
    });
    expect(parseDispatchProject({ ...toyProject(), mood: 1 }, 'p')).toMatchObject({
      error: { where: 'p › mood', why: '本程序不认识这一字段' },
    });
  });
});
