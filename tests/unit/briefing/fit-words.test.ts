import { describe, expect, it } from 'vitest';
import { fitWords, heightOfRuns, linesOfRun, runsOf } from '@/workspaces/briefing/files/fit-words';

const ROOM = { width: 480, height: 700 };
const SIZES = [32, 28, 24, 20, 16];

describe('fitWords', () => {
  it('few words stand large, many small, and what fits in no size says so', () => {
    expect(fitWords(runsOf('汇报', '三核', ['一点']), ROOM, SIZES)).toBe(32);
    const many = Array.from({ length: 12 }, () => '一条要点有二十来个字，要占两行才写得下来');
    const size = fitWords(runsOf('汇报', '三核', many), ROOM, SIZES) ?? 0;
    expect(size).toBeLessThan(32);
    expect(heightOfRuns(runsOf('汇报', '三核', many), size, ROOM.width)).toBeLessThanOrEqual(ROOM.height);
    expect(fitWords(runsOf('汇报', '题'.repeat(4000), []), ROOM, SIZES)).toBeNull();
  });

  it('a title of 200 characters fits; its lines are of about the same length: no character stands alone', () => {
    expect(fitWords(runsOf('汇报', '题'.repeat(200), ['一点']), ROOM, SIZES)).not.toBeNull();
    const [, title] = runsOf('', '看缺口：哪些格子是空的', []);
    if (title === undefined) throw new Error('no title');
    const lines = linesOfRun(title, 28, 480);
    expect(lines.length).toBe(2);
    expect(lines).toEqual(['看缺口：', '哪些格子是空的']);
  });

  it('a title parts at its gaps, and a part too long for a line between its words', () => {
    const linesIn = (text: string, width: number): readonly string[] =>
      linesOfRun({ text, size: 1, indent: 0, gap: 0, isTitle: true }, 1, width);
    expect(linesIn('区域为横轴 政策为纵轴 项目为斜线', 7)).toEqual([
      '区域为横轴',
      '政策为纵轴',
      '项目为斜线',
    ]);
    expect(linesIn('一个项目一张表 挂图推进', 6)).toEqual(['一个项目', '一张表', '挂图推进']);
    expect(linesIn('North of Weifang, south of Laizhou Bay', 9).some((line) => /^[,\s]/u.test(line))).toBe(
      false,
    );
  });
});
