import type { DocumentColumn } from '@/domain/document/official-document';
import type { BulletinDesk, Written, WrittenTable } from './bulletin-desk';
import type { UnitFacts } from './gather-unit';
import { completionRateOf, cumulativeOf, monthDoneOf, planOf, startRateOf } from './phrases';
import { placeUnits, rankOf } from './say-ranking';
import type { Line } from './say';

const end = (heading: string, unit: string): DocumentColumn => ({ heading, unit, align: 'end' });
const rank = (heading: string): DocumentColumn => ({ heading, unit: '', align: 'center' });

/** The three rankings side by side. */
const RANKING_COLUMNS: readonly DocumentColumn[] = [
  { heading: '单位', unit: '', align: 'start' },
  end('实施类项目', '个'),
  end('计划开工', '个'),
  end('已开工', '个'),
  end('开工率', '%'),
  rank('开工率位次'),
  end('年度计划投资', '亿元'),
  end('累计完成投资', '亿元'),
  rank('累计完成位次'),
  end('投资完成率', '%'),
  rank('完成率位次'),
  end('与序时进度相差', '个百分点'),
  end('当月完成投资', '亿元'),
];

function rankingRow(desk: BulletinDesk, unit: UnitFacts, places: readonly (Line | null)[]): readonly Line[] {
  const { make } = desk;
  const { scope } = unit;
  const place = (index: number): Line => places[index] ?? ['—'];
  return [
    [unit.name],
    [make.projects(`${scope}.measured`, unit.measure.projectIds)],
    [make.projects(`${scope}.planned`, unit.plannedIds)],
    [make.projects(`${scope}.started`, unit.startedIds)],
    [startRateOf(desk, unit)],
    place(0),
    [planOf(desk, unit)],
    [cumulativeOf(desk, unit)],
    place(1),
    [completionRateOf(desk, unit)],
    place(2),
    [make.lead(`${scope}.completion.lead`, unit.measure.completion, unit.soundIds)],
    [monthDoneOf(desk, unit)],
  ];
}

/** A table of units under the whole, with their places by the three measures. @rule RANK-2 */
export function rankingTable(
  desk: BulletinDesk,
  at: { readonly id: string; readonly title: string; readonly note: string },
  units: readonly UnitFacts[],
): WrittenTable {
  const placed = {
    start: placeUnits(units, 'start'),
    cumulative: placeUnits(units, 'cumulative'),
    completion: placeUnits(units, 'completion'),
  };
  return {
    kind: 'table',
    ...at,
    columns: RANKING_COLUMNS,
    isWide: true,
    rows: [
      rankingRow(desk, desk.facts.province, []),
      ...units.map((unit) =>
        rankingRow(desk, unit, [
          [rankOf(desk, unit, 'start', placed.start)],
          [rankOf(desk, unit, 'cumulative', placed.cumulative)],
          [rankOf(desk, unit, 'completion', placed.completion)],
        ]),
      ),
    ],
  };
}

/** Bars of a measure, the best first. */
export function rankingChart(
  desk: BulletinDesk,
  id: string,
  title: string,
  units: readonly UnitFacts[],
  by: 'start' | 'completion',
): readonly Written[] {
  const placed = placeUnits(units, by);
  if (placed.length < 2) return [];
  return [
    {
      kind: 'chart',
      id,
      title,
      valueTitle: by === 'start' ? '开工率（%）' : '投资完成率（%）',
      bars: placed.map(({ unit }) => ({
        label: unit.name,
        line: [by === 'start' ? startRateOf(desk, unit) : completionRateOf(desk, unit)],
      })),
    },
  ];
}
