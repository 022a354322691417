import { describe, expect, it } from 'vitest';
import { SvgPen } from '@/charts/svg-pen';
import { scenesOf } from '@/domain/briefing/briefing';
import { drawingOf } from '@/workspaces/briefing/files/scene-drawing';
import { figuresOf } from '@/workspaces/briefing/files/scene-figures';
import { SECTION_BRIEFING } from './section-briefing';
import { assetRoom } from './starter-deck';

const ROOM = assetRoom();
const scenes = scenesOf(SECTION_BRIEFING);
const of = (title: string) => {
  const scene = scenes.find((each) => each.title === title);
  if (scene === undefined) throw new Error(`no scene “${title}”`);
  return scene;
};
const drawn = (title: string) =>
  drawingOf(ROOM, of(title), { width: 1032, height: 649, theme: 'light', scale: 1 });

describe('DOC-6 scenes of every section in files', () => {
  it('each has a table, or says why it has none; none is left blank', () => {
    const blank = scenes.flatMap((scene) => {
      const { table, chart, notDrawn } = figuresOf(ROOM, scene);
      const isSaid = notDrawn !== '' && table === null;
      return (table !== null && table.rows.length > 0) || chart !== null || isSaid ? [] : [scene.title];
    });
    expect(blank).toEqual([]);
    const withReason = scenes
      .filter((scene) => figuresOf(ROOM, scene).table === null)
      .map(({ title }) => title);
    // Reach is computed live, no results of parks ship, the bulletin has files of its own.
    expect(withReason).toEqual(['比较 reach', '调度 zones', '调度 bulletin']);
  });

  it('a chart says the numbers of its table: no cell is lost, rows are as wide as their heads', () => {
    for (const scene of scenes) {
      const { table } = figuresOf(ROOM, scene);
      if (table === null) continue;
      for (const row of table.rows) expect(row, scene.title).toHaveLength(table.headings.length);
      expect(table.aligns, scene.title).toHaveLength(table.headings.length);
      expect(table.rows.flat().join(), scene.title).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('maps are drawn where the screen has maps, with ink on them', () => {
    const maps = scenes.filter(({ title }) => drawn(title)?.kind === 'map').map(({ title }) => title);
    expect(maps).toEqual([
      '比较 panes',
      '比较 overlay map',
      '比较 coordination border',
      '比较 coordination belt',
      '比较 coordination spill',
      '调度 due',
    ]);
    for (const title of maps) {
      const pen = new SvgPen('test');
      drawn(title)?.draw(pen);
      expect(pen.marks.length, title).toBeGreaterThan(0);
    }
    expect(drawn('比较 panes')?.maps).toHaveLength(2);
  });

  it('PANE-1 at one scale, two panes of one region show as many km in a px', () => {
    const [one, other] = drawn('比较 panes')?.maps ?? [];
    expect(one?.layout.width).toBe(other?.layout.width);
    expect((other?.x ?? 0) - (one?.x ?? 0)).toBe((one?.layout.width ?? 0) + 12);
  });

  it('NET-1 panes: what opened between 2018 and 2020 is the difference of its columns', () => {
    const { table } = figuresOf(ROOM, of('比较 panes'));
    const open = table?.rows[0]?.slice(1).map((text) => Number(text.replaceAll(',', ''))) ?? [];
    const [before = 0, after = 0, apart = 0] = open;
    expect(after).toBeGreaterThan(before);
    expect(apart).toBeCloseTo(after - before, 0);
  });

  it('AXES-11 what changed between two months is drawn, and listed cell by cell with what each sum is of', () => {
    const drawing = drawn('两轴 difference');
    expect(drawing?.kind).toBe('matrix');
    const pen = new SvgPen('test');
    drawing?.draw(pen);
    const written = pen.marks.map((mark) => ('text' in mark ? String(mark.text) : '')).join('');
    expect(written).toContain('与2020年3月相比');
    const { table } = figuresOf(ROOM, of('两轴 difference'));
    expect(table?.caption).toContain('比 2020年3月：');
    for (const [place, ...cells] of table?.rows ?? []) {
      const [entered = 0, left = 0, movedIn = 0, movedOut = 0, , , net = 0] = cells.map((text) =>
        Number(text.replace('−', '-')),
      );
      expect(net, place).toBe(entered - left + movedIn - movedOut);
    }
  });
});
