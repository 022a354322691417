import { statusAt } from '@/domain/time/lifecycle';
import { FIRST_MONTH, formatMonth, LAST_MONTH, type Month } from '@/domain/time/month';
import { expectEqual, type Finding, type GeodataCheck, type GeodataUnderCheck } from './check-model';

/** 三环四横六纵 · 四纵四横 · 九纵五横一环七连. @source 文件A 第19条；2016 高速规划 */
export const CORRIDOR_STRUCTURE = {
  passenger: { ring: 3, east_west: 4, north_south: 6, link: 0 },
  freight: { ring: 0, east_west: 4, north_south: 4, link: 0 },
  expressway: { ring: 1, east_west: 5, north_south: 9, link: 7 },
} as const;

function checkCorridors({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const counts = Object.entries(CORRIDOR_STRUCTURE).flatMap(([network, groups]) =>
    Object.entries(groups).flatMap(([group, wanted]) => {
      const members = atlas.corridors.filter((item) => item.network === network && item.group === group);
      const seqs = members.map((item) => item.seq).sort((a, b) => a - b);
      return [
        ...expectEqual(`corridors.csv › ${network} › ${group}`, members.length, wanted),
        ...expectEqual(
          `corridors.csv › ${network} › ${group} › seq`,
          seqs.join(),
          seqs.map((_, i) => i + 1).join(),
        ),
      ];
    }),
  );
  const withLines = new Set(atlas.corridorLines.map((row) => row.corridorId));
  return [
    ...counts,
    ...atlas.corridors
      .filter((corridor) => !withLines.has(corridor.id))
      .map((corridor) => ({ where: `corridors.csv › ${corridor.id}`, why: 'no line makes it' })),
  ];
}

/** Twelve airports of the 2022 target; an old site closes in the month its successor opens. */
function checkAirports({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const byId = new Map(atlas.airports.map((airport) => [airport.id, airport]));
  const handovers = atlas.airports.flatMap((airport): readonly Finding[] => {
    if (airport.replacedById === null) return [];
    const closed = airport.lifecycle.closed;
    const opened = byId.get(airport.replacedById)?.lifecycle.opened ?? null;
    return expectEqual(
      `airports.csv › ${airport.id} › closed`,
      closed?.text ?? 'blank',
      opened?.text ?? 'blank',
    );
  });
  return [
    ...expectEqual(
      'airports.csv › counts_in_twelve',
      atlas.airports.filter((item) => item.countsInTwelve).length,
      12,
    ),
    ...expectEqual(
      'airports.csv › new_2018_target',
      atlas.airports.filter((item) => item.role === 'new_2018_target').length,
      3,
    ),
    ...handovers,
  ];
}

/** A thing is drawn only from its first evidence on, in no month is it open earlier than it can have been. */
function checkLifecycles({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const timed = [
    ...atlas.segments.map((item) => ({ where: `line_segments.csv › ${item.id}`, lifecycle: item.lifecycle })),
    ...atlas.airports.map((item) => ({ where: `airports.csv › ${item.id}`, lifecycle: item.lifecycle })),
    ...atlas.stations
      .filter((item) => item.placement.placed)
      .map((item) => ({ where: `stations.csv › ${item.id}`, lifecycle: item.lifecycle })),
  ];
  return timed.flatMap(({ where, lifecycle }): readonly Finding[] => {
    const { planned, building, opened, expected, closed } = lifecycle;
    const dates = [planned, building, opened, expected, closed].filter((date) => date !== null);
    if (dates.length === 0) return [{ where, why: 'has no date at all: it would never be drawn' }];
    const first = Math.min(...dates.map((date) => date.earliest));
    for (let month: number = FIRST_MONTH; month <= LAST_MONTH; month++) {
      const status = statusAt(lifecycle, month as Month);
      if (status !== 'not_yet_named' && month < first)
        return [{ where, why: `is ${status} in ${formatMonth(month as Month)}, before any evidence` }];
      if (status === 'open' && (opened === null || month < opened.latest))
        return [
          { where, why: `is open in ${formatMonth(month as Month)}, opened ${opened?.text ?? 'never'}` },
        ];
    }
    if (planned !== null && opened !== null && opened.latest < planned.earliest)
      return [{ where, why: `opened ${opened.text}, planned only ${planned.text}` }];
    if (planned !== null && building !== null && building.latest < planned.earliest)
      return [{ where, why: `was begun ${building.text}, planned only ${planned.text}` }];
    return [];
  });
}

/** No thing that is not known to be open is dated open after the month the facts were checked. */
function checkAsOf({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const checkedIn = '2026-07';
  return [...atlas.segments, ...atlas.airports].flatMap(({ id, lifecycle: { opened } }) =>
    opened !== null && opened.text.replace(/^.*\//, '').slice(0, 7) > checkedIn
      ? [{ where: id, why: `opened ${opened.text}, after the facts were checked in ${checkedIn}` }]
      : [],
  );
}

/** Corridors, airports and how things stand in time. */
export const NETWORK_CHECKS: readonly GeodataCheck[] = [
  { id: 'corridors', says: '三环四横六纵、四纵四横、九纵五横一环七连，条条有线', run: checkCorridors },
  { id: 'airports', says: '十二座民用机场、三座新建；老场关闭之日即新场启用之日', run: checkAirports },
  { id: 'lifecycles', says: '有据才画：证据之前不出现，开通之前不算开通', run: checkLifecycles },
  { id: 'as-of', says: '开通日期不晚于核对月份 2026-07', run: checkAsOf },
];
