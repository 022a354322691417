import type { DocumentFigure, FigureUnit, OfficialDocument } from '@/domain/document/official-document';
import { computeElapsedShare, type Rate } from '../dispatch-rates';

/** Amounts a sum of a bulletin adds up. */
export const SUMMED = {
  total: '总投资',
  plan: '年度计划投资',
  cumulative: '年度累计完成投资',
  month: '当月完成投资',
} as const;
export type Summed = keyof typeof SUMMED;

/** How a number of a bulletin came about, so that it can be shown and counted again. Money is 万元. */
export type FigureBasis =
  /** As many as its projects. */
  | { readonly kind: 'projects' }
  /** Things of its projects: milestones, blockers, steps. */
  | { readonly kind: 'items'; readonly what: string }
  /** Units a condition holds for; its projects are theirs. */
  | { readonly kind: 'units'; readonly unitIds: readonly string[] }
  | { readonly kind: 'sum'; readonly of: Summed; readonly wan: number }
  | {
      readonly kind: 'share';
      readonly of: 'start' | 'completion';
      readonly part: number;
      readonly whole: number;
    }
  /** Completion less elapsed share; `absolute` where the words say which way. */
  | {
      readonly kind: 'lead';
      readonly part: number;
      readonly whole: number;
      readonly month: number;
      readonly absolute: boolean;
    }
  /** Start rate less that of the month before, without sign: the words say which way. */
  | { readonly kind: 'change'; readonly now: Rate; readonly before: Rate }
  | { readonly kind: 'elapsed'; readonly month: number }
  | { readonly kind: 'rank'; readonly among: number; readonly measure: 'start' | 'completion' | 'cumulative' }
  | { readonly kind: 'days'; readonly what: string }
  | { readonly kind: 'red_months' }
  /** One project's own number, as it was reported. */
  | { readonly kind: 'reported' }
  /** Set by the office or a rule, not counted. */
  | { readonly kind: 'given'; readonly by: string };

/** A number of a bulletin, with how it came about. */
export interface BulletinFigure extends DocumentFigure {
  readonly basis: FigureBasis;
}

/** A bulletin: an official document whose every number says how it came about. */
export interface Bulletin extends OfficialDocument {
  readonly figures: ReadonlyMap<string, BulletinFigure>;
}

/** Round half away from zero: 四舍五入, as an accountant does. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // The tiny step undoes what binary fractions lose: 1.005 is 1.01.
  const rounded = Math.round(Math.abs(value) * scale + 1e-7) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number as an official document writes it: no grouping, all decimals. @nodata null: — */
export const writeNumber = (value: number | null, decimals: number): string =>
  value === null ? '—' : roundTo(value, decimals).toFixed(decimals);

const percentOf = ({ part, whole }: Pick<Rate, 'part' | 'whole'>): number | null =>
  whole === 0 ? null : (part / whole) * 100;

/** Makes the numbers of one bulletin. @param month 1–12 */
export function makeFigureWriter(decimals: 1 | 2, month: number) {
  const elapsed = computeElapsedShare(month) * 100;
  const figure = (
    id: string,
    [value, unit, places]: readonly [number | null, FigureUnit, number],
    rule: string,
    projectIds: readonly string[],
    basis: FigureBasis,
  ): BulletinFigure => ({ id, text: writeNumber(value, places), value, unit, rule, projectIds, basis });
  const trimmed = (made: BulletinFigure): BulletinFigure => ({
    ...made,
    text: made.text.replace(/\.0+$/, ''),
  });
  const leadOf = (rate: Pick<Rate, 'part' | 'whole'>): number | null => {
    const percent = percentOf(rate);
    return percent === null ? null : percent - elapsed;
  };
  return {
    /** Points as they are written: what is named as ahead or behind goes by these. */
    roundedLead: (rate: Pick<Rate, 'part' | 'whole'>): number | null => {
      const lead = leadOf(rate);
      return lead === null ? null : roundTo(lead, decimals);
    },
    projects: (id: string, ids: readonly string[], rule = 'BUL-1') =>
      figure(id, [ids.length, 'count', 0], rule, ids, { kind: 'projects' }),
    items: (id: string, count: number, what: string, ids: readonly string[], rule: string) =>
      figure(id, [count, 'count', 0], rule, ids, { kind: 'items', what }),
    units: (id: string, unitIds: readonly string[], ids: readonly string[]) =>
      figure(id, [unitIds.length, 'count', 0], 'BUL-2', ids, { kind: 'units', unitIds }),
    money: (id: string, wan: number | null, of: Summed, ids: readonly string[], rule: string) =>
      figure(id, [wan === null ? null : wan / 10_000, 'yi', 2], rule, ids, {
        kind: 'sum',
        of,
        wan: wan ?? 0,
      }),
    /** One project's own amount, as reported. */
    wan: (id: string, wan: number | null, rule: string, ids: readonly string[]) =>
      figure(id, [wan, 'wan', wan === null || Number.isInteger(wan) ? 0 : 2], rule, ids, {
        kind: 'reported',
      }),
    share: (id: string, of: 'start' | 'completion', rate: Rate, ids: readonly string[]) => {
      const { part, whole } = rate;
      const made = figure(
        id,
        [percentOf(rate), 'percent', decimals],
        of === 'start' ? 'RATE-1' : 'RATE-2',
        ids,
        { kind: 'share', of, part, whole },
      );
      // Exactly all or nothing is written without decimals: 开工率100%.
      return made.value === 100 || made.value === 0 ? trimmed(made) : made;
    },
    lead: (id: string, rate: Rate, ids: readonly string[]) => {
      const { part, whole } = rate;
      const made = figure(id, [leadOf(rate), 'points', decimals], 'RATE-4', ids, {
        kind: 'lead',
        part,
        whole,
        month,
        absolute: false,
      });
      return made.value !== null && roundTo(made.value, decimals) > 0
        ? { ...made, text: `+${made.text}` }
        : made;
    },
    gap: (id: string, rate: Rate, ids: readonly string[]) => {
      const { part, whole } = rate;
      const lead = leadOf(rate);
      return figure(id, [lead === null ? null : Math.abs(lead), 'points', decimals], 'RATE-4', ids, {
        kind: 'lead',
        part,
        whole,
        month,
        absolute: true,
      });
    },
    change: (id: string, now: Rate, before: Rate, ids: readonly string[]) =>
      figure(
        id,
        [Math.abs((percentOf(now) ?? 0) - (percentOf(before) ?? 0)), 'points', decimals],
        'BUL-5',
        ids,
        { kind: 'change', now, before },
      ),
    elapsed: (id: string) =>
      trimmed(figure(id, [elapsed, 'percent', decimals], 'RATE-3', [], { kind: 'elapsed', month })),
    rank: (
      id: string,
      rank: number | null,
      among: number,
      measure: 'start' | 'completion' | 'cumulative',
      ids: readonly string[],
    ) => figure(id, [rank, 'rank', 0], 'RANK-2', ids, { kind: 'rank', among, measure }),
    days: (id: string, days: number, what: string, ids: readonly string[], rule: string) =>
      figure(id, [days, 'days', Number.isInteger(days) ? 0 : 1], rule, ids, { kind: 'days', what }),
    redMonths: (id: string, months: number, ids: readonly string[]) =>
      figure(id, [months, 'months', 0], 'SUP-1', ids, { kind: 'red_months' }),
    given: (id: string, value: number, unit: FigureUnit, by: string) =>
      figure(id, [value, unit, Number.isInteger(value) ? 0 : decimals], 'BUL-4', [], { kind: 'given', by }),
  };
}
export type FigureWriter = ReturnType<typeof makeFigureWriter>;
