import { beforeAll, describe, expect, it } from 'vitest';
import { answerReach } from '@/analysis/reach/answer-reach';
import { ReachEngine } from '@/analysis/reach/reach-engine';
import { selectReachFacts } from '@/analysis/reach/reach-facts';
import { SvgPen } from '@/charts/svg-pen';
import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { monthOf } from '@/domain/time/month';
import { REACH_PARTS, type ReachViewState } from '@/domain/view-state/reach-view';
import { INITIAL_VIEW } from '@/domain/view-state/view-state';
import { ok } from '@/lib/result';
import type { FilesRoom } from '@/workspaces/briefing/files/files-room';
import { gatherReach } from '@/workspaces/briefing/files/gather-reach';
import { drawingOf } from '@/workspaces/briefing/files/scene-drawing';
import { figuresOf } from '@/workspaces/briefing/files/scene-figures';
import { DEFAULT_ASSUMPTIONS } from '@/workspaces/compare/reach/kept-assumptions';
import { SECTION_BRIEFING } from './section-briefing';
import { assetRoom } from './starter-deck';

const BARE = assetRoom();
const { province } = BARE;
const [like] = SECTION_BRIEFING.chapters[0]?.scenes ?? [];
const { compare } = INITIAL_VIEW;
const month = monthOf(2026, 7);

function sceneOf(id: string, reach: Partial<ReachViewState>): Scene {
  if (like === undefined) throw new Error('no scene to copy');
  const view = {
    ...INITIAL_VIEW,
    month,
    workspace: 'compare',
    compare: { ...compare, section: 'reach', reach: { ...compare.reach, ...reach } },
  } as const;
  return { ...like, id, title: id, view };
}

const [one, other, third] = province.atlas.parks.filter(({ placement }) => placement.placed);
const stops = [one, other, third].map((park) => `park:${park?.id ?? ''}`);
const scenes = [
  ...REACH_PARTS.map((part) => sceneOf(part, { part, stops })),
  sceneOf('supposed', { part: 'scenario', scenario: 's1' }),
  sceneOf('gone', { part: 'scenario', scenario: 's9' }),
  sceneOf('nowhere', { origins: [] }),
];
const BRIEFING: Briefing = { ...SECTION_BRIEFING, chapters: [{ id: 'c1', title: '', scenes }] };
const engine = new ReachEngine(selectReachFacts(province.atlas, province.areas, province.lines, month));
let room: FilesRoom = BARE;

beforeAll(async () => {
  const changes = [{ kind: 'line', lineId: 'HSR19', on: true }] as const;
  const kept = { assumptions: DEFAULT_ASSUMPTIONS, scenarios: [{ id: 's1', name: '提前通车', changes }] };
  const reach = await gatherReach(BRIEFING, province.atlas, BARE.libraries, kept, async (name, ask) =>
    ok(answerReach(engine, name, ask)),
  );
  room = { ...BARE, reach };
});

const of = (id: string) => scenes.find((scene) => scene.id === id) as Scene;
const drawn = (id: string) => drawingOf(room, of(id), { width: 1032, height: 620, theme: 'light', scale: 1 });

describe('DOC-6 scenes of reach in files', () => {
  it('REACH-6 the table has the numbers of the screen, by the same limits, with method and date', () => {
    const { table } = figuresOf(room, of('surface'));
    const found = room.reach?.get('surface');
    if (found?.kind !== 'surface') throw new Error('no surface');
    expect(table?.headings).toEqual(['项目', '30 分钟内', '60 分钟内', '90 分钟内', '120 分钟内']);
    const wan = (found.answer.totals.base.people[60] ?? 0) / 1e4;
    expect(Number.parseFloat(table?.rows[0]?.[2]?.replaceAll(',', '') ?? '')).toBeCloseTo(wan, 1);
    expect(table?.note).toContain('REACH-6');
    expect(table?.note).toContain('2026年7月');
    expect(table?.note).toContain(`数据截至 ${province.manifest.asOf}`);
  });

  it('surfaces, catchments and routes are maps: classes on the ground, cut at the outline, each in the legend', () => {
    const maps = scenes.filter(({ id }) => drawn(id)?.kind === 'map').map(({ id }) => id);
    expect(maps).toEqual(['surface', 'scenario', 'catchments', 'route', 'supposed']);
    const { maps: placed, legend } = drawn('surface') ?? { maps: [], legend: [] };
    const shapes = placed[0]?.layout.shapes ?? [];
    const bands = shapes.filter(({ key }) => key.startsWith('reach:'));
    expect(bands).toHaveLength(4);
    for (const band of bands) expect('within' in band && band.within).toMatch(/^M/);
    expect(shapes.findIndex(({ key }) => key === 'reach:0')).toBeLessThan(
      shapes.findIndex(({ key }) => key.startsWith('rail')),
    );
    expect(legend.map(({ text }) => text).join()).toContain(
      '30 分钟内,60 分钟内,90 分钟内,120 分钟内,60 分钟线',
    );
    const pen = new SvgPen('test');
    drawn('route')?.draw(pen);
    expect(pen.marks.length).toBeGreaterThan(3);
  });

  it('REACH-9 a scenario is drawn by what it saves, named, and said to be none of the facts', () => {
    const { table } = figuresOf(room, of('supposed'));
    expect(table?.caption).toContain('60 分钟内人口');
    expect(table?.note).toContain('设想：提前通车');
    const words = drawn('supposed')
      ?.legend.map(({ text }) => text)
      .join();
    expect(words).toContain('比对照节省（分钟） ≥5');
    expect(words).toContain('设想（不是事实）');
  });

  it('each part has its table; what cannot be reckoned says why in a sentence', () => {
    for (const part of REACH_PARTS) {
      const { table } = figuresOf(room, of(part));
      expect(table?.rows.length, part).toBeGreaterThan(1);
      expect(table?.rows.flat().join(), part).not.toMatch(/undefined|NaN|\[object|\{/);
      expect(table?.note, part).not.toMatch(/\{|undefined/);
      for (const row of table?.rows ?? []) expect(row, part).toHaveLength(table?.headings.length ?? 0);
    }
    expect(figuresOf(room, of('gone')).notDrawn).toContain('s9');
    expect(figuresOf(room, of('nowhere')).notDrawn).toContain('没有选出发地');
    expect(figuresOf(BARE, of('surface')).notDrawn).toContain('打开本幕即得');
  });
});
