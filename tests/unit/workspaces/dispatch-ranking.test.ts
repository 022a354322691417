import '@/i18n/add-library-words';
import '@/i18n/add-dispatch-words';
import '@/i18n/add-dispatch-ranking-words';
import { describe, expect, it } from 'vitest';
import { makeDispatchLedger } from '@/analysis/dispatch/dispatch-ledger';
import type { DispatchUnit } from '@/analysis/dispatch/list-units';
import { coverReports } from '@/analysis/dispatch/report-coverage';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { emptyLibrary, groupReports, type Library } from '@/domain/library/library';
import { addMonths, type Month, monthOf } from '@/domain/time/month';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import { translatorOf } from '@/i18n/translate';
import { toRankingWorkbook } from '@/workspaces/dispatch/ranking/export-ranking';
import { paceRows, sayPace } from '@/workspaces/dispatch/ranking/pace-rows';
import { binsOfYear, nameOfBin } from '@/workspaces/dispatch/ranking/ranking-bins';
import { byRank, makeRows } from '@/workspaces/dispatch/ranking/ranking-rows';
import { sayRange } from '@/workspaces/dispatch/ranking/say-range';
import { sayRanking } from '@/workspaces/dispatch/ranking/say-ranking';
import { showPoints, showShare } from '@/workspaces/dispatch/ranking/show-measure';
import type { Ranking } from '@/workspaces/dispatch/ranking/use-ranking';
import { toyProject, toyReport } from '../dispatch/toy-project';

const JUNE = monthOf(2020, 6);
const t = translatorOf('zh');
const NAMES = ['济南', '青岛', '淄博', '枣庄', '东营'];
const UNITS: readonly DispatchUnit[] = NAMES.map((zh, index) => ({
  id: String(370100 + 100 * index),
  zh,
  en: zh,
  cityZh: '',
  cityEn: '',
}));

/** Cities with what each has done of a plan of 10,000 in May and June; none did nothing where null. */
function rank(
  done: readonly (readonly [may: number, june: number] | null)[],
  measure: RankMeasure = 'completion',
  month: Month = JUNE,
): Ranking {
  const projects: DispatchProject[] = [];
  const reports: MonthlyReport[] = [];
  done.forEach((sums, index) => {
    if (sums === null) return;
    const id = `P${index}`;
    projects.push(toyProject({ id, cityAdcode: 370100 + 100 * index }));
    sums.forEach((cumulativeWan, at) =>
      reports.push({
        ...toyReport(5 + at, { projectId: id, cumulativeWan }),
        month: addMonths(month, at - 1),
      }),
    );
  });
  const library: Library = { ...emptyLibrary('drill'), projects, reports: groupReports(reports) };
  const ledger = makeDispatchLedger(library);
  const units = UNITS.slice(0, done.length);
  const official = makeRows(ledger, 'city', units, month, 'zh');
  return {
    ledger,
    library,
    kind: 'city',
    measure,
    order: 'rank',
    month,
    yearMonths: [addMonths(month, -1), month],
    units,
    unitIds: units.map(({ id }) => id),
    official,
    ends: official,
    rows: [...official].sort(byRank(measure)),
    total: ledger.province(month),
    coverage: coverReports(library, ledger.figures(month), month),
    outside: 0,
    ranked: official.filter(({ ranks }) => ranks.completion.rank !== null).length,
    selected: null,
    t,
    locale: 'zh',
  };
}

const yearOf = (ranking: Ranking) =>
  ranking.yearMonths.map((month) => ({
    month,
    units: ranking.ledger.units('city', ranking.unitIds, month),
  }));

describe('sayRanking', () => {
  it('who leads, who lags, how many are behind, and why it can be trusted', () => {
    expect(
      sayRanking(
        rank([
          [4000, 6000],
          [3000, 4000],
          [1000, 2000],
        ]),
      ),
    ).toBe(
      '投资完成率居首的是济南（60.00%），居末的是淄博（20.00%），2个单位欠序时。应报3个实施类项目，实报3个；没有存疑或下降的报数。',
    );
  });
  it('ties are named together; more than three are counted', () => {
    const tied = rank([
      [1, 5000],
      [1, 5000],
      [1, 5000],
      [1, 5000],
      [1, 100],
    ]);
    expect(sayRanking(tied)).toMatch(/^投资完成率居首的是济南、青岛、淄博等4个单位（50.00%），居末的是东营/);
    expect(
      sayRanking(
        rank(
          [
            [1, 5000],
            [1, 5000],
          ],
          'lead',
        ),
      ),
    ).toMatch(/^超／欠序时，各单位同为0.0个百分点，没有单位欠序时。/);
  });
  it('one, none and all behind are said as they are', () => {
    expect(sayRanking(rank([[1, 5000], null]))).toMatch(/^只有济南有可比的投资完成率（50.00%）。/);
    expect(sayRanking(rank([null, null]))).toMatch(/^没有一个单位有可比的投资完成率。应报0个/);
    expect(
      sayRanking(
        rank([
          [1, 100],
          [1, 200],
        ]),
      ),
    ).toContain('2个单位全部欠序时');
  });
  it('doubtful and fallen reports are said', () => {
    const said = sayRanking(
      rank([
        [1, 40_000],
        [3000, 2000],
      ]),
    );
    expect(said).toContain('1个报数高于年度计划3倍以上，先剔除待核');
    expect(said).toContain('1个项目累计数比上月下降，不计入当月完成');
  });
});

describe('makeRows', () => {
  it('RANK-2 tells the change since last month, and none in January', () => {
    const june = rank([
      [1000, 6000],
      [3000, 4000],
    ]);
    expect(june.official.map(({ ranks }) => ranks.completion.change)).toEqual([1, -1]);
    expect(june.rows.map(({ name }) => name)).toEqual(['济南', '青岛']);
    const january = rank(
      [
        [1000, 6000],
        [3000, 4000],
      ],
      'completion',
      monthOf(2020, 1),
    );
    expect(january.official.map(({ ranks }) => ranks.completion.change)).toEqual([null, null]);
  });
  it('a unit nobody reported for stands last and in no ranking', () => {
    const ranking = rank([null, [1, 2]]);
    expect(ranking.rows.map(({ name, ranks }) => [name, ranks.completion.rank])).toEqual([
      ['青岛', 1],
      ['济南', null],
    ]);
    expect(sayRange(ranking.rows[1] as never, ranking)).toBe('济南：没有可比的完成率，不参加排名。');
  });
});

describe('paceRows', () => {
  it('RANK-4 more than the best month is out of reach, and said so', () => {
    const ranking = rank([
      [1000, 2000],
      [4000, 8000],
    ]);
    const [slow, fast] = [...paceRows(ranking, yearOf(ranking))].sort((a, b) =>
      a.row.unit.id < b.row.unit.id ? -1 : 1,
    );
    // (10,000 − 2,000) ÷ 6 against 1,000; (10,000 − 8,000) ÷ 6 against 4,000.
    expect(slow?.pace.required).toEqual({ defined: true, value: 8000 / 6 });
    expect(slow?.pace).toMatchObject({ bestWan: 1000, isBeyondBest: true });
    expect(fast?.pace).toMatchObject({ bestWan: 4000, isBeyondBest: false });
    expect(sayPace(paceRows(ranking, yearOf(ranking)), ranking)).toContain(
      '剩余6个月，济南月均需完成超过本年任何一个月的完成额',
    );
    const december = rank([[1000, 2000]], 'completion', monthOf(2020, 12));
    expect(sayPace(paceRows(december, yearOf(december)), december)).toMatch(/^年度已结束/);
  });
});

describe('shown values', () => {
  it('0/0 is a dash, points have a sign that is read', () => {
    expect(showShare({ defined: false })).toBe('—');
    expect(showShare({ defined: true, value: 1559 / 1741 })).toBe('89.55%');
    expect(showPoints({ defined: true, value: 45.5 - 500 / 12 })).toBe('+3.8');
    expect(showPoints({ defined: true, value: -0.04 })).toBe('0.0');
    expect(showPoints({ defined: true, value: -9.73 })).toBe('−9.7');
  });
  it('classes are named by their limits', () => {
    const ranking = rank([
      [1000, 6000],
      [3000, 4000],
    ]);
    const bins = binsOfYear(yearOf(ranking), 'completion', 'light');
    // One project a unit: too few to make classes of.
    expect(bins.values).toEqual([]);
    expect(nameOfBin(bins.noData, 'completion', t)).toBe('无报数');
  });
});

describe('toRankingWorkbook', () => {
  it('every unit as shown and the province last, each rate with both of its numbers', () => {
    const ranking = rank([[1000, 2000], [4000, 8000], null]);
    const { rows, columns, drill, title } = toRankingWorkbook(ranking, yearOf(ranking));
    expect(drill).toBe(true);
    expect(title).toContain('2020年6月');
    expect(rows.map(([name]) => name)).toEqual(['青岛', '济南', '淄博', '全省']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const at = (header: string): number => columns.findIndex((column) => column.header.startsWith(header));
    expect(rows[1]?.[at('完成率分子')]).toBe(2000);
    expect(rows[1]?.[at('完成率分母')]).toBe(10_000);
    expect(rows[1]?.[at('投资完成率')]).toBe(0.2);
    expect(rows[2]?.[at('投资完成率')]).toBeNull();
    expect(rows[3]?.[at('完成率分子')]).toBe(10_000);
  });
});
