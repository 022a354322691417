import type { Park } from '@/domain/park/park';
import type { ZoneYear } from '@/domain/park/zone-year';

/** How many stand last and are warned; how many stand last twice running and are merged or go. @source 文件D 二(五)5 */
export const WARNED = 3;
export const MERGED = 2;
/** Demonstration zones in one year. @source 文件D 一 */
export const DEMONSTRATIONS = 10;

/**
 * Parks the clause speaks of: provincial economic development zones, 省级经济开发区. National zones, and
 * provincial ones under another name, are not among them.
 * @source 文件D 二(五)5
 */
export const isJudgedZone = ({ kind, name }: Pick<Park, 'kind' | 'name'>): boolean =>
  kind === 'provincial_zone' && name.includes('经济开发区');

/** Whether a zone stands among the last: for certain, possibly (a tie crosses the line), or not. */
export type AmongLast = 'certain' | 'tied' | 'no';

/** One zone in a year. */
export interface ZoneStanding {
  readonly parkId: string;
  readonly record: ZoneYear;
  /** Place from the best, equals alike. */
  readonly place: number;
  /** Zones with the same result, itself left out. */
  readonly tiedWith: number;
}

/** A year's order, as far as it can be known. */
export interface ZoneOrder {
  readonly year: number;
  readonly judged: number;
  /** What the order rests on: scores where all have one, else published places. @nodata null: neither is whole */
  readonly basis: 'score' | 'rank' | null;
  /** Judged zones of which neither score nor place is known. */
  readonly missing: readonly string[];
  /** From the best; empty unless the year is whole. */
  readonly standings: readonly ZoneStanding[];
}

/**
 * Order a year's zones: by score where every judged zone has one, else by the published place where every
 * one has it. A year with a gap is not ordered at all: who is last cannot be known.
 * @rule ZONE-1
 */
export function orderZones(judged: readonly string[], records: readonly ZoneYear[], year: number): ZoneOrder {
  const of = new Map(
    records.filter((record) => record.year === year).map((record) => [record.parkId, record]),
  );
  const known = judged.flatMap((id) => of.get(id) ?? []);
  const isWhole = known.length === judged.length && judged.length > 0;
  const basis =
    isWhole && known.every(({ score }) => score !== null)
      ? 'score'
      : isWhole && known.every(({ rank }) => rank !== null)
        ? 'rank'
        : null;
  const missing = judged.filter((id) => {
    const record = of.get(id);
    return record === undefined || (record.score === null && record.rank === null);
  });
  // Less is better: a score counts down, a place counts up.
  const valueOf = ({ score, rank }: ZoneYear): number => (basis === 'score' ? -(score ?? 0) : (rank ?? 0));
  const standings =
    basis === null
      ? []
      : known
          .map((record) => ({
            parkId: record.parkId,
            record,
            place: 1 + known.filter((other) => valueOf(other) < valueOf(record)).length,
            tiedWith: known.filter((other) => valueOf(other) === valueOf(record)).length - 1,
          }))
          .sort((a, b) => a.place - b.place || (a.parkId < b.parkId ? -1 : 1));
  return { year, judged: judged.length, basis, missing, standings };
}

/** Whether a zone is among the last so many of its year. */
export function amongLast({ standings }: ZoneOrder, parkId: string, last: number): AmongLast {
  const standing = standings.find((each) => each.parkId === parkId);
  if (standing === undefined) return 'no';
  const { place, tiedWith } = standing;
  // Zones that are worse, and with them those that are equal.
  const worse = standings.length - place - tiedWith;
  if (worse >= last) return 'no';
  return worse + tiedWith + 1 <= last ? 'certain' : 'tied';
}

/** What the clause says of a zone in a year. */
export interface ZoneVerdict {
  readonly standing: ZoneStanding;
  /** 通报警示: among the last three of this year. */
  readonly warned: AmongLast;
  /** 兼并整合或退出: among the last two of this year and of the year before. */
  readonly merged: AmongLast;
}

/** Both must hold: certain only where both are. */
const both = (one: AmongLast, other: AmongLast): AmongLast =>
  one === 'no' || other === 'no' ? 'no' : one === 'tied' || other === 'tied' ? 'tied' : 'certain';

/**
 * The consequences of a year: bottom three warned, bottom two of two years running merged or out. Ties that
 * cross the line are said to be ties: who of them it is, a person decides.
 * @param before the order of the year before; where it is not whole nobody can be twice running
 * @rule ZONE-1
 */
export const judgeZones = (order: ZoneOrder, before: ZoneOrder): readonly ZoneVerdict[] =>
  order.standings.map((standing) => ({
    standing,
    warned: amongLast(order, standing.parkId, WARNED),
    merged: both(
      amongLast(order, standing.parkId, MERGED),
      before.basis === null ? 'no' : amongLast(before, standing.parkId, MERGED),
    ),
  }));
