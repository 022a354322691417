import { describe, expect, it } from 'vitest';
import { visibleSteps } from '@/analysis/two-axes/axis';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import { diffMatrices } from '@/analysis/two-axes/matrix-difference';
import { sayRepeated, type SummaryRequest, summarizeMatrix } from '@/analysis/two-axes/matrix-summary';
import { buildGapTable } from '@/analysis/two-axes/gap-cells';
import { nameStep, shortBandName, shortName } from '@/analysis/two-axes/name-step';
import { placeProjects } from '@/analysis/two-axes/place-projects';
import { translatorOf } from '@/i18n/translate';
import { axesSummaryEn, axesSummaryZh } from '@/i18n/words/axes-summary';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from '../dispatch/toy-project';
import { atlas, nodeAt, policyAxes, publicLibrary, regionAxis } from './axes-ground';

const month = monthOf(2020, 6);
const columns = regionAxis;
const rows = policyAxes.clause;
const columnSteps = visibleSteps(columns, new Set(atlas.circles.map(({ id }) => `circle:${id}`)));
const rowSteps = visibleSteps(rows, new Set(['document:A', 'document:B', 'document:C', 'document:D']));
const gaps = buildGapTable(columns, rows, atlas);

function requestOf(projects: readonly DispatchProject[], doneWan: readonly number[]): SummaryRequest {
  const reports = new Map(
    doneWan.map((cumulativeWan, at) => [
      projects[at]?.id ?? '',
      toyReport(6, { projectId: projects[at]?.id ?? '', cumulativeWan, fundsWan: null }),
    ]),
  );
  const placed = placeProjects(projects, {
    columns,
    rows,
    month,
    reports,
    lights: LIGHT_PRESETS.time_progress,
  });
  const matrix = buildMatrix({ columns, rows, columnSteps, rowSteps, projects: placed, gaps });
  return {
    matrix,
    month,
    drill: false,
    brushed: false,
    order: null,
    compared: null,
    gaps: false,
    byMoney: null,
  };
}

const HAN = /\p{Script=Han}/u;

describe('AXES-14 summarizeMatrix', () => {
  const projects = ['P1', 'P2', 'P3', 'P4'].map((id, at) =>
    toyProject({ id, ...(at === 3 ? { cityAdcode: 370100, countyAdcode: 370102 } : {}) }),
  );
  const request = requestOf(projects, [3000, 4000, 5000, 9000]);
  it('says who is behind, where and under which policy', () => {
    expect(summarizeMatrix(request, 'zh')).toEqual([
      '2020年6月，区域为横轴（17列），政策条款为纵轴（28行），共4个项目，总投资8亿元。',
      '亮红灯1个、黄灯1个、绿灯2个，未评0个。',
      '每个项目同权平均（有年度计划和月报的4个）：应完成50%、完成52.5%，超序时2.5个百分点。',
      '欠序时最多的区域：潍坊（欠10个百分点，3个项目）。',
      '欠序时最多的格：潍坊 × 文件A 七、创新方式方法，完善推进机制（欠10个百分点，3个项目）。',
      '项目最多的格：潍坊 × 文件A 七、创新方式方法，完善推进机制（3个）、济南 × 文件A 七、创新方式方法，完善推进机制（1个）。',
    ]);
  });
  it('leads with the public measure by money and names the mean of projects as the second', () => {
    const said = summarizeMatrix({ ...request, byMoney: { completion: 0.865, leadPoints: -13.5 } }, 'zh');
    expect(said[1]).toBe('按投资额计（对外口径）完成率86.5%，欠序时13.5个百分点。');
    expect(said.findIndex((sentence) => sentence.startsWith('每个项目同权平均'))).toBeGreaterThan(1);
  });
  it('says the same in English, without a Chinese word', () => {
    const sentences = summarizeMatrix({ ...request, gaps: true, drill: true, brushed: true }, 'en');
    expect(sentences.join(' ')).not.toMatch(HAN);
    expect(sentences.join(' ')).toContain('Weifang');
  });
  it('judges nobody in the public library, and says so', () => {
    const said = summarizeMatrix({ ...requestOf(publicLibrary.projects, []), gaps: true }, 'zh').join('');
    expect(said).toContain('共130个项目，总投资均未载明');
    expect(said).toContain('不判快慢');
    expect(said).toContain('文件点名而没有项目');
    expect(said).not.toContain('欠序时');
    expect(said).not.toContain('灯');
  });
  it('says why heads add up to more than the projects, and nothing where they do not', () => {
    const publicMatrix = requestOf(publicLibrary.projects, []).matrix;
    const sum = publicMatrix.rowTotals.reduce((all, { count }) => all + count, 0);
    expect(sum).toBeGreaterThan(publicMatrix.total.count);
    expect(sayRepeated(publicMatrix, translatorOf('zh'))).toContain(
      `各行相加为${sum}个：对应多个政策条款的项目在各行各计一次。`,
    );
    expect(sayRepeated(request.matrix, translatorOf('zh'))).toEqual([]);
  });
  it('says what changed, and that nothing did', () => {
    const axes = { columns, rows, columnSteps, rowSteps };
    const placed = (leaf: string) => [
      {
        id: 'P1',
        column: nodeAt(columns, leaf),
        rows: [nodeAt(rows, 'clause:A22')],
        stage: 'building' as const,
        light: 'none' as const,
        basis: 'none' as const,
        planned: null,
        actual: null,
        totalInvestmentWan: null,
      },
    ];
    const side = (leaf: string) => ({ projects: placed(leaf), passing: null });
    const against = (leaf: string) => ({
      month: monthOf(2020, 5),
      difference: diffMatrices(axes, side(leaf), side('rest:city:370200')),
    });
    const changed = summarizeMatrix({ ...request, compared: against('rest:city:370300') }, 'zh');
    expect(changed.at(-2)).toBe('与2020年5月相比：新进0个、退出0个、移动1个、前进0个、后退0个。');
    expect(changed.at(-1)).toMatch(/^变化最多的格：淄博 × .*（1处）、青岛 × .*（1处）。$/);
    const same = summarizeMatrix({ ...request, compared: against('rest:city:370200') }, 'zh');
    expect(same.at(-1)).toBe('与2020年5月相比没有变化。');
  });
  it('says one thing of nothing, and how diagonal an order is', () => {
    expect(summarizeMatrix(requestOf([], []), 'zh')).toEqual(['2020年6月，当前筛选下没有项目。']);
    const order = { before: -0.001, after: 0.879 };
    expect(summarizeMatrix({ ...request, order }, 'zh').at(-1)).toBe(
      '行列已重排，对角程度由0变为0.88（1为全在对角线上）。',
    );
  });
  it('has every word in both languages with the same slots', () => {
    const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, zh] of Object.entries(axesSummaryZh))
      expect(slots(axesSummaryEn[key as keyof typeof axesSummaryEn]), key).toEqual(slots(zh));
  });
});

describe('shortName', () => {
  it('without room a document loses its year, and a circle in English what it is; each stays itself', () => {
    const documents = ['A', 'B', 'C', 'D'].map((id) => nodeAt(rows, `document:${id}`));
    const names = documents.map((at) => shortName(rows, at, 'zh'));
    expect(names[0]).toBe('省实施意见');
    expect(new Set(names).size).toBe(4);
    expect(shortBandName(columns, nodeAt(columns, 'circle:lunan'), 'en')).toBe('Southern Shandong');
    expect(shortBandName(columns, nodeAt(columns, 'circle:lunan'), 'zh')).toBe('鲁南经济圈');
  });
});

describe('nameStep', () => {
  it('tells two counties of one name apart, and two clauses of one number', () => {
    expect(nameStep(columns, nodeAt(columns, 'county:370103'), 'zh')).toBe('济南市中区');
    expect(nameStep(rows, nodeAt(rows, 'clause:C03'), 'zh')).toMatch(/^文件C 第3条/);
    expect(nameStep(rows, nodeAt(rows, 'rest:root:clause'), 'zh')).toBe('未列条款');
  });
  it('has an English name for every step but parks', () => {
    for (const axis of [columns, ...Object.values(policyAxes)])
      for (const [index, { kind }] of axis.nodes.entries())
        if (kind !== 'park') expect(nameStep(axis, index, 'en')).not.toMatch(HAN);
  });
});
