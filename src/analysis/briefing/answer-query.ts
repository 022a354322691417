import { countCivilAirports } from '@/analysis/civil-airports';
import { figuresOfMonth, measureProjects, unitIdsOf } from '@/analysis/dispatch/measure-units';
import { countMilestones } from '@/analysis/milestone-count';
import { computeNetworkLength, type MeasuredNetwork } from '@/analysis/network-length';
import { countParks } from '@/analysis/park-count';
import { countProjects } from '@/analysis/project-count';
import type { CountySet } from '@/analysis/region-scope';
import type { Atlas } from '@/domain/atlas/atlas';
import type { Provenance, ProvenanceClass } from '@/domain/provenance/provenance';
import type { Library } from '@/domain/library/library';
import { formatFuzzyDate, formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import { type Month, parseMonth } from '@/domain/time/month';
import type { Ratio } from '@/lib/ratio';

/** What a live number is asked of. */
export interface QueryGround {
  readonly atlas: Atlas;
  /** The open library. @nodata null: none is open yet */
  readonly library: Library | null;
  readonly month: Month;
  /** null: the province */
  readonly counties: CountySet;
  readonly locale: Locale;
}

/** A live number answered, or the reason why not. */
export type QueryAnswer =
  | {
      readonly known: true;
      readonly text: string;
      readonly rule: string;
      /** Class of a cited fact. @nodata left out: reckoned here */
      readonly provenanceClass?: ProvenanceClass;
    }
  | { readonly known: false; readonly why: string };

/** 0/0 and what nobody reported stand as a dash, never as a number. */
const DASH = '—';

const lengthOf = (network: MeasuredNetwork) => (ground: QueryGround) =>
  formatNumber(computeNetworkLength(ground.atlas, network, ground.month, ground.counties).openKm);

const percent = (ratio: Ratio): string => (ratio.defined ? formatNumber(ratio.value * 100, 1) : DASH);

/** Rates of the library's projects in the region; a project without a county counts by its city in the whole city only. */
function measureRegion({ atlas, library, month, counties }: QueryGround) {
  if (library === null) return null;
  const cities = new Map<number, number[]>();
  for (const { adcode, cityAdcode } of atlas.counties)
    cities.set(cityAdcode, [...(cities.get(cityAdcode) ?? []), adcode]);
  const measured = figuresOfMonth(library, month).filter(({ project }) => {
    if (counties === null) return true;
    const [county] = unitIdsOf('county', project);
    if (county !== undefined) return counties.has(Number(county));
    return (cities.get(project.cityAdcode) ?? []).every((adcode) => counties.has(adcode));
  });
  return measured.length === 0 ? null : measureProjects('region', measured, month);
}

/** A number by its Chinese name; `rule` is the section of SPEC.md it follows. */
interface NamedQuery {
  readonly rule: string;
  readonly answer: (ground: QueryGround) => string;
}

/** Every live number there is, by the name that stands between the braces. @rule LIVE-1 */
export const NAMED_QUERIES: Readonly<Record<string, NamedQuery>> = {
  高铁里程: { rule: 'NET-1', answer: lengthOf('high_speed') },
  货运铁路里程: { rule: 'NET-1', answer: lengthOf('freight') },
  高速公路里程: { rule: 'NET-1', answer: lengthOf('expressway') },
  运营机场: {
    rule: 'FAC-1',
    answer: ({ atlas, month, counties }) =>
      formatNumber(countCivilAirports(atlas, month, counties).operating.length),
  },
  园区: {
    rule: 'PARK-1',
    answer: ({ atlas, month, counties }) => formatNumber(countParks(atlas, month, counties).total),
  },
  国家级园区: {
    rule: 'PARK-1',
    answer: ({ atlas, month, counties }) => formatNumber(countParks(atlas, month, counties).byLevel.national),
  },
  文件项目: {
    rule: 'PRJ-1',
    answer: ({ atlas, month, counties }) => formatNumber(countProjects(atlas, month, counties).total),
  },
  上图项目: {
    rule: 'PRJ-1',
    answer: ({ atlas, month, counties }) => formatNumber(countProjects(atlas, month, counties).placed),
  },
  未上图项目: {
    rule: 'PRJ-1',
    answer: ({ atlas, month, counties }) => formatNumber(countProjects(atlas, month, counties).unplaced),
  },
  已达节点: {
    rule: 'MST-1',
    answer: ({ atlas, month, counties }) => formatNumber(countMilestones(atlas, month, counties).reached),
  },
  设区市: { rule: 'LIVE-1', answer: ({ atlas }) => formatNumber(atlas.cities.length) },
  县级单位: { rule: 'LIVE-1', answer: ({ atlas }) => formatNumber(atlas.counties.length) },
  条款: { rule: 'LIVE-1', answer: ({ atlas }) => formatNumber(atlas.clauses.length) },
  库内项目: {
    rule: 'LIVE-1',
    answer: ({ library }) => (library === null ? DASH : formatNumber(library.projects.length)),
  },
  开工率: { rule: 'RATE-1', answer: (ground) => percent(measureRegion(ground)?.start.ratio ?? NONE) },
  投资完成率: {
    rule: 'RATE-2',
    answer: (ground) => percent(measureRegion(ground)?.completion.ratio ?? NONE),
  },
  超欠序时: {
    rule: 'RATE-4',
    answer: (ground) => {
      const lead = measureRegion(ground)?.lead ?? NONE;
      return lead.defined ? `${lead.value >= 0 ? '+' : '−'}${formatNumber(Math.abs(lead.value), 1)}` : DASH;
    },
  },
  月份: { rule: 'LIVE-1', answer: ({ month, locale }) => formatMonthWords(month, locale) },
};

const NONE: Ratio = { defined: false };

const known = (text: string, rule: string) => ({ known: true, text, rule }) as const;

const cited = (text: string, { provenance }: { readonly provenance: Provenance }): QueryAnswer => ({
  ...known(text, 'LIVE-2'),
  provenanceClass: provenance.provenanceClass,
});

/** A fact of the curated tables by its id: `目标:T014`, `实绩:T014`, `节点:M069`. @rule LIVE-2 */
function citeFact(kind: string, id: string, { atlas, month, locale }: QueryGround): QueryAnswer | null {
  switch (kind) {
    case '目标': {
      const target = atlas.targets.find((item) => item.id === id);
      if (target === undefined) return null;
      return cited(target.value === null ? target.valueText : formatNumber(target.value, 2), target);
    }
    case '实绩': {
      const readings = atlas.targetReadings.filter(
        (item) => item.targetId === id && item.kind === 'achieved' && item.date.latest <= month,
      );
      const last = readings.reduce<(typeof readings)[number] | undefined>(
        (best, item) => (best === undefined || item.date.latest > best.date.latest ? item : best),
        undefined,
      );
      return last === undefined ? known(DASH, 'LIVE-2') : cited(formatNumber(last.value), last);
    }
    case '节点内容': {
      const milestone = atlas.milestones.find((item) => item.id === id);
      return milestone === undefined ? null : cited(milestone.title, milestone);
    }
    case '节点': {
      const milestone = atlas.milestones.find((item) => item.id === id);
      if (milestone === undefined) return null;
      return cited(
        milestone.when.dated ? formatFuzzyDate(milestone.when.date, locale) : milestone.when.reason,
        milestone,
      );
    }
    default:
      return null;
  }
}

/**
 * Answer what stands between the braces: a name of `NAMED_QUERIES` or a fact by id, in another month when one
 * follows behind `@`.
 * @rule LIVE-1
 */
export function answerQuery(query: string, ground: QueryGround): QueryAnswer {
  const [name = '', monthText] = query.split('@').map((part) => part.trim());
  const month = monthText === undefined ? ground.month : parseMonth(monthText);
  if (month === null) return { known: false, why: `“${monthText}”不是月份（应为 YYYY-MM）` };
  const at = { ...ground, month };
  const named = Object.hasOwn(NAMED_QUERIES, name) ? NAMED_QUERIES[name] : undefined;
  if (named !== undefined) return known(named.answer(at), named.rule);
  const [kind = '', id = ''] = name.split(/[:：]/);
  return citeFact(kind.trim(), id.trim(), at) ?? { known: false, why: `没有“${name}”这个实时数字` };
}
