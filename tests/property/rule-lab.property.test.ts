import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherLightFigures } from '@/analysis/light-figures';
import { compareLights, movesOf, totalsOf } from '@/analysis/rule-lab/compare-lights';
import { COLOR_OF_RANK, judgeReadings } from '@/analysis/rule-lab/judge-readings';
import { takeReadings } from '@/analysis/rule-lab/take-readings';
import { evaluateLights, worstLight } from '@/analysis/traffic-lights';
import { LIGHT_PRESETS, type LightRuleSet } from '@/domain/dispatch/light-rule';
import { monthOf } from '@/domain/time/month';
import { parseRulesFile, toRulesFile } from '@/io/rules-file';
import { DEFAULT_SUPERVISION_RULE } from '@/domain/dispatch/supervision-rule';
import { orThrow } from '@/lib/result';
import { toyProject, toyReport } from '../unit/dispatch/toy-project';
import { law, SEED } from './law';

const JUNE = monthOf(2020, 6);
const limits = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
const sets = fc
  .record({
    limits: fc.array(limits, { minLength: 5, maxLength: 5 }),
    entry: fc.option(fc.integer({ min: 1, max: 40_000 })),
  })
  .map(
    ({ limits: pairs, entry }): LightRuleSet => ({
      ...LIGHT_PRESETS.time_progress,
      entryThresholdWan: entry,
      rules: LIGHT_PRESETS.time_progress.rules.map((rule, index) => {
        const [a = 0, b = 0] = pairs[index] ?? [];
        return { ...rule, yellowAbove: Math.min(a, b), redAbove: Math.max(a, b) };
      }),
    }),
  );
const worlds = fc.array(
  fc.record({
    plan: fc.option(fc.integer({ min: 0, max: 20_000 })),
    done: fc.option(fc.integer({ min: 0, max: 20_000 })),
    total: fc.option(fc.integer({ min: 0, max: 40_000 })),
    city: fc.constantFrom(370100, 370200, 370700),
    preparing: fc.boolean(),
    reported: fc.boolean(),
    baseline: fc.constantFrom('2019-11', '2020-03', '2020-06', '2020-12'),
  }),
  { maxLength: 12 },
);

describe('rule laboratory', () => {
  it(law('LIGHT-5 the lights and their changes are those of a plain evaluation', 200), () =>
    fc.assert(
      fc.property(worlds, sets, sets, (world, before, after) => {
        const projects = world.map((of, index) =>
          toyProject({
            id: `P${index}`,
            cityAdcode: of.city,
            poolClass: of.preparing ? 'preparing' : 'implementing',
            totalInvestmentWan: of.total,
            annualPlans: [{ year: 2020, plannedInvestmentWan: of.plan, plannedCurve: null }],
            milestones: [
              { kind: 'start', title: '开工', baseline: of.baseline, forecast: null, actual: null },
              { kind: 'other', title: '封顶', baseline: of.baseline, forecast: null, actual: null },
            ],
          }),
        );
        const reports = world.flatMap((of, index) =>
          of.reported
            ? [
                toyReport(6, {
                  projectId: `P${index}`,
                  cumulativeWan: of.done,
                  fundsWan: of.done,
                  started: of.preparing,
                }),
              ]
            : [],
        );
        const plain = (set: LightRuleSet): readonly string[] =>
          projects.map((project) => {
            const report = reports.find(({ projectId }) => projectId === project.id) ?? null;
            return (
              worstLight(evaluateLights(set, gatherLightFigures(project, JUNE, report)))?.color ?? 'none'
            );
          });
        const readings = takeReadings(projects, JUNE, reports);
        const [was, is] = [judgeReadings(readings, before), judgeReadings(readings, after)];
        const [plainWas, plainIs] = [plain(before), plain(after)];
        expect(Array.from(is, (rank) => COLOR_OF_RANK[rank])).toEqual(plainIs);
        const shift = compareLights(readings, was, is);
        expect(shift.changed).toEqual(
          projects.flatMap((_, index) => (plainWas[index] === plainIs[index] ? [] : [index])),
        );
        expect(shift.cells.reduce((sum, count) => sum + count, 0)).toBe(projects.length);
        expect(shift.byCity.reduce((sum, { worse, better }) => sum + worse + better, 0)).toBe(
          shift.changed.length,
        );
        totalsOf(is).forEach((total, rank) =>
          expect(COLOR_OF_RANK.reduce((sum, _, from) => sum + movesOf(shift, from, rank), 0)).toBe(total),
        );
      }),
      { seed: SEED, numRuns: 200 },
    ),
  );
  it('LIGHT-5 a set compared with itself changes nothing', () => {
    const readings = takeReadings([toyProject()], JUNE, [toyReport(6)]);
    const ranks = judgeReadings(readings, LIGHT_PRESETS.time_progress);
    expect(compareLights(readings, ranks, ranks).changed).toEqual([]);
  });
  it('LIGHT-5 12 points behind: red by time progress, yellow by 10/30', () => {
    // June, plan 10,000, done 3,800: 38 % against 50 %.
    const reports = [toyReport(6, { cumulativeWan: 3_800, fundsWan: 5_000 })];
    const readings = takeReadings([toyProject()], JUNE, reports);
    const before = judgeReadings(readings, LIGHT_PRESETS.time_progress);
    const after = judgeReadings(readings, LIGHT_PRESETS.points_10_30);
    expect([before[0], after[0]].map((rank) => COLOR_OF_RANK[rank ?? 0])).toEqual(['red', 'yellow']);
    expect(compareLights(readings, before, after).byCity).toEqual([{ city: 370700, worse: 0, better: 1 }]);
  });
  it(law('rules come out of their file as they went in', 100), () =>
    fc.assert(
      fc.property(sets, (lights) => {
        const rules = { lights, supervision: DEFAULT_SUPERVISION_RULE };
        expect(orThrow(parseRulesFile(toRulesFile(rules), 'rules.json'))).toEqual(rules);
      }),
      { seed: SEED, numRuns: 100 },
    ),
  );
});
