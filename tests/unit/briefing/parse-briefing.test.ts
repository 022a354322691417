import { describe, expect, it } from 'vitest';
import { parseBriefing, parseBriefingText, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { INITIAL_VIEW } from '@/domain/view-state/view-state';
import { takeScene } from '@/workspaces/briefing/take-scene';

const scene = takeScene({
  id: 's1',
  title: '一',
  view: INITIAL_VIEW,
  bounds: [117, 35, 119, 37],
  takenAt: '',
  dataVersion: '',
});
const GOOD = toBriefingJson({
  id: 'b1',
  title: '例',
  subtitle: '',
  changedAt: '',
  chapters: [{ id: 'c1', title: '', scenes: [scene] }],
}) as { briefing: { chapters: { scenes: Record<string, unknown>[] }[] } };

const spoiled = (change: (scene: Record<string, unknown>) => void): unknown => {
  const copy = structuredClone(GOOD);
  const first = copy.briefing.chapters[0]?.scenes[0];
  if (first !== undefined) change(first);
  return copy;
};
const whyOf = (json: unknown): string => {
  const read = parseBriefing(json);
  return read.ok ? 'read' : `${read.error.where}：${read.error.why}`;
};

describe('parseBriefing', () => {
  it('reads what it wrote', () => {
    expect(parseBriefing(GOOD).ok).toBe(true);
  });

  it('refuses other files, later versions and broken text with a sentence', () => {
    expect(whyOf({})).toBe('汇报：这不是本程序的汇报文件');
    expect(whyOf({ ...GOOD, version: 2 })).toContain('请用更新的程序打开');
    const broken = parseBriefingText('{"format":"qilu-brie');
    expect(broken.ok ? '' : broken.error.why).toContain('中途断开');
    const whyOfText = (text: string): string => {
      const read = parseBriefingText(text);
      return read.ok ? 'read' : read.error.why;
    };
    expect(whyOfText(' \n')).toContain('文件是空的');
    expect(whyOfText('济南,青岛\n1,2')).toContain('选错了文件');
  });

  it('names the scene and the field that cannot be read', () => {
    expect(whyOf(spoiled((each) => (each['dwellSec'] = 1)))).toContain('场景 › 第1项 › 停留');
    expect(whyOf(spoiled((each) => (each['bounds'] = [119, 35, 117, 37])))).toContain('范围为空');
    expect(whyOf(spoiled((each) => (each['view'] = { version: 9 })))).toContain('画面');
    expect(whyOf(spoiled((each) => (each['later'] = 1)))).toContain('本程序不认识这一字段');
  });

  it('refuses two scenes of one id', () => {
    const copy = structuredClone(GOOD);
    copy.briefing.chapters[0]?.scenes.push(structuredClone(copy.briefing.chapters[0].scenes[0] ?? {}));
    expect(whyOf(copy)).toContain('“s1”出现两次（第1幕、第2幕）');
  });
});
