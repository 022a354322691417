import { describe, expect, it } from 'vitest';
import { gatherLightFigures } from '@/analysis/light-figures';
import { derivePoolMovements } from '@/analysis/pool-movements';
import { countRedMonths, supervisionDue } from '@/analysis/supervision';
import { evaluateLight, evaluateLights, worstLight } from '@/analysis/traffic-lights';
import { whyLight } from '@/analysis/why-light';
import { whyLightEn } from '@/analysis/why-light-en';
import { dayOf } from '@/domain/dispatch/day';
import { DEFAULT_SUPERVISION_RULE } from '@/domain/dispatch/supervision-rule';
import { LIGHT_PRESETS, type LightRule } from '@/domain/dispatch/light-rule';
import { parseLightRuleSet } from '@/domain/dispatch/parse-light-rules';
import { monthOf } from '@/domain/time/month';
import { toyProject, toyReport } from './toy-project';

const june = monthOf(2020, 6);
const figuresAt = (cumulativeWan: number | null, change: Parameters<typeof toyProject>[0] = {}) =>
  gatherLightFigures(toyProject(change), june, toyReport(6, { cumulativeWan }));
const progress = (id: keyof typeof LIGHT_PRESETS): LightRule => LIGHT_PRESETS[id].rules[1];

describe('LIGHT-1 evaluateLight', () => {
  it.each([
    [5000, 'green', 'green'],
    [4990, 'yellow', 'green'],
    [4000, 'yellow', 'green'],
    [3999, 'red', 'yellow'],
    [2000, 'red', 'yellow'],
    [1999, 'red', 'red'],
  ])('June, %i of 10,000: by time %s, by 10/30 points %s', (wan, byTime, byPoints) => {
    expect(evaluateLight(progress('time_progress'), figuresAt(wan)).color).toBe(byTime);
    expect(evaluateLight(progress('points_10_30'), figuresAt(wan)).color).toBe(byPoints);
  });
  it('has no light without a report, without a plan, or for a reserve project', () => {
    const none = [
      figuresAt(null),
      figuresAt(1, { annualPlans: [] }),
      figuresAt(1, { poolClass: 'reserve' }),
    ].map((figures) => evaluateLight(progress('time_progress'), figures).reading);
    expect(none.map((reading) => !reading.known && reading.reason)).toEqual([
      'no_report',
      'no_plan',
      'preparing',
    ]);
  });
  it('follows the project’s own curve', () => {
    const plannedCurve = [0, 0, 0, 0, 0, 0.2, 0.3, 0.4, 0.6, 0.8, 0.9, 1];
    const figures = figuresAt(2000, {
      annualPlans: [{ year: 2020, plannedInvestmentWan: 10_000, plannedCurve }],
    });
    expect(evaluateLight(progress('time_progress'), figures).color).toBe('green');
  });
  it('counts the months of a start that does not come', () => {
    const milestones = [
      { kind: 'start', title: '开工', baseline: '2020-03', forecast: null, actual: null },
    ] as const;
    const report = toyReport(6, { started: false, startDate: null, cumulativeWan: 0 });
    const figures = gatherLightFigures(toyProject({ milestones, stage: 'preparation' }), june, report);
    expect(figures.startDelayMonths).toBe(3);
    expect(evaluateLight(LIGHT_PRESETS.time_progress.rules[0], figures).color).toBe('red');
  });
  it('judges the entry threshold only where one is set', () => {
    const [, , , , entry] = LIGHT_PRESETS.time_progress.rules;
    expect(evaluateLight(entry, figuresAt(0), null).color).toBe('none');
    expect(evaluateLight(entry, figuresAt(0), 22_000).color).toBe('yellow');
    expect(evaluateLight(entry, figuresAt(0), 30_000).color).toBe('red');
  });
});

describe('LIGHT-1 nothing due is not judged', () => {
  const [startRule, , milestoneRule] = LIGHT_PRESETS.time_progress.rules;
  const roofIn = (month: number, actual: string | null = null) =>
    evaluateLight(
      milestoneRule,
      gatherLightFigures(
        toyProject({
          milestones: [{ kind: 'structure', title: '封顶', baseline: '2020-09', forecast: null, actual }],
        }),
        monthOf(2020, month),
        toyReport(month),
      ),
    );
  it('a milestone planned for September is dark in June, green in September, yellow in October', () => {
    expect([6, 9, 10].map((month) => roofIn(month).color)).toEqual(['none', 'green', 'yellow']);
    expect(roofIn(6).reading).toEqual({ known: false, reason: 'not_due' });
  });
  it('one reached before its month is green from then on', () =>
    expect([4, 5].map((month) => roofIn(month, '2020-05').color)).toEqual(['none', 'green']));
  it('one reached two months late was late until then, whenever it is asked', () =>
    expect([9, 10, 11].map((month) => roofIn(month, '2020-11').color)).toEqual(['green', 'yellow', 'green']));
  it('a start whose month has not come is dark, one that came early is green', () => {
    const milestones = [
      { kind: 'start', title: '开工', baseline: '2020-09', forecast: null, actual: null },
    ] as const;
    const at = (started: boolean) =>
      evaluateLight(
        startRule,
        gatherLightFigures(toyProject({ milestones }), june, toyReport(6, { started })),
      );
    expect(at(false).reading).toEqual({ known: false, reason: 'not_due' });
    expect(at(true).color).toBe('green');
  });
  it('a project taken out of the pool has no light, and says so', () => {
    const lights = evaluateLights(
      LIGHT_PRESETS.time_progress,
      figuresAt(100, {
        stage: 'removed',
        milestones: [{ kind: 'structure', title: '封顶', baseline: '2020-01', forecast: null, actual: null }],
      }),
    );
    expect(lights.map(({ reading }) => !reading.known && reading.reason)).toEqual(Array(5).fill('removed'));
    expect(worstLight(lights)?.color).toBe('none');
  });
  it('LIGHT-3 a light that is not lit says why', () =>
    expect(
      whyLight(roofIn(6), {
        source: null,
        litSince: null,
        asOf: dayOf('2020-06-30'),
        responsibleUnit: '某局',
        drill: false,
      }),
    ).toBe(
      '节点灯未评：规则为节点最长逾期超过0个月黄灯、超过3个月红灯；按计划尚未到期，无可评；数据无来源单元格；起始日期不详；责任单位：某局。',
    ));
});

describe('LIGHT-2 worstLight', () => {
  it('shows red before green', () =>
    expect(worstLight(evaluateLights(LIGHT_PRESETS.time_progress, figuresAt(100)))?.color).toBe('red'));
});

describe('LIGHT-3 whyLight', () => {
  it('chains rule, values, cell, days and unit', () => {
    const source = { file: '潍坊市2020-06.xlsx', sheet: '6月', row: 41 };
    const context = {
      source,
      litSince: dayOf('2020-05-01'),
      asOf: dayOf('2020-06-30'),
      responsibleUnit: '某局',
      drill: true,
    };
    expect(whyLight(evaluateLight(progress('points_10_30'), figuresAt(1500)), context)).toBe(
      '［演练］进度灯为红灯：规则为欠序时超过10个百分点黄灯、超过30个百分点红灯；年度计划10,000万元，累计完成1,500万元，占15.0%，序时进度50.0%，欠序时35个百分点；数据见 潍坊市2020-06.xlsx › 6月 › 第41行 › 年度累计完成投资；自2020-05-01起已60天；责任单位：某局。',
    );
    expect(whyLightEn(evaluateLight(progress('points_10_30'), figuresAt(1500)), context)).toBe(
      '[Drill] Progress: red — the rule is yellow above 10 percentage points of lag behind the year, red above 30 percentage points; plan of the year 1 ¥100m, completed 1,500 ¥10k, which is 15.0%; 50.0% of the year is over; lag behind the year 35 percentage points; read from 潍坊市2020-06.xlsx › 6月 › row 41 › 年度累计完成投资; since 2020-05-01, 60 days; responsible: 某局.',
    );
  });
});

describe('light rules as data', () => {
  it('survive JSON', () => {
    for (const set of Object.values(LIGHT_PRESETS))
      expect(parseLightRuleSet(JSON.parse(JSON.stringify(set)))).toEqual({ ok: true, value: set });
  });
  it('refuse a red limit below the yellow one, naming the rule', () => {
    const set = { ...LIGHT_PRESETS.time_progress, rules: [{ ...progress('time_progress'), redAbove: -1 }] };
    expect(parseLightRuleSet(set)).toMatchObject({ ok: false, error: { where: '亮灯规则 › 第1条' } });
  });
  it('the 10/30 rule says that its city is not verified', () => {
    expect(LIGHT_PRESETS.points_10_30.isVerified).toBe(false);
    expect(LIGHT_PRESETS.points_10_30.label).toContain('城市未核实');
  });
});

describe('POOL-1 derivePoolMovements', () => {
  it('gives the four lists', () => {
    const at = (
      id: string,
      poolClass: 'implementing' | 'reserve' | 'preparing',
      stage = 'building' as const,
    ) => ({ id, poolClass, stage });
    const moves = derivePoolMovements(
      [
        at('A', 'reserve'),
        at('B', 'implementing'),
        at('C', 'implementing'),
        at('D', 'implementing'),
        at('F', 'preparing'),
      ],
      [
        at('A', 'implementing'),
        at('B', 'reserve'),
        { ...at('C', 'implementing'), stage: 'removed' },
        at('E', 'reserve'),
        at('E', 'reserve'),
        at('F', 'reserve'),
      ],
    );
    expect(moves.map(({ projectId, kind }) => `${projectId} ${kind}`)).toEqual([
      'A reserve_to_implementing',
      'B implementing_to_reserve',
      'E added',
      'F other',
      'C withdrawn',
      'D withdrawn',
    ]);
  });
});

describe('SUP-1 supervisionDue', () => {
  const named = [
    { kind: 'bulletin' as const, day: dayOf('2020-03-01'), reason: '红灯', person: '督导组', document: '' },
  ];
  it('a month without a light neither adds nor breaks', () =>
    expect(countRedMonths(['red', 'green', 'red', 'none', 'red'])).toBe(2));
  it('never skips a step', () => {
    const sixRed = Array(6).fill('red') as 'red'[];
    expect(supervisionDue(DEFAULT_SUPERVISION_RULE, [], sixRed)?.kind).toBe('bulletin');
    expect(supervisionDue(DEFAULT_SUPERVISION_RULE, named, sixRed)?.kind).toBe('interview');
    expect(supervisionDue(DEFAULT_SUPERVISION_RULE, named, ['red', 'red'])).toBeNull();
  });
  it('proposes to close a case that turned green', () =>
    expect(supervisionDue(DEFAULT_SUPERVISION_RULE, named, ['red', 'green'])?.kind).toBe('resolved'));
});
