import '@/i18n/add-indicator-words';
import { countCivilAirports } from '@/analysis/civil-airports';
import { countMilestones } from '@/analysis/milestone-count';
import { computeNetworkLength, computeOpenLengthKm, type NetworkLength } from '@/analysis/network-length';
import { countParks } from '@/analysis/park-count';
import { countProjects } from '@/analysis/project-count';
import type { CountySet } from '@/analysis/region-scope';
import type { Atlas } from '@/domain/atlas/atlas';
import type { TargetReading } from '@/domain/policy/target-reading';
import type { ProvenanceClass } from '@/domain/provenance/provenance';
import type { Month } from '@/domain/time/month';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';

/** The five figures, in screen order. */
export const KPI_IDS = ['high_speed', 'expressway', 'airport', 'park', 'project'] as const;
export type KpiId = (typeof KPI_IDS)[number];

/** One figure as shown: the tile's words and what its definition adds for this region and month. */
export interface KpiTile {
  readonly id: KpiId;
  readonly value: string;
  readonly unit: string;
  readonly sub: string;
  readonly provenanceClass: ProvenanceClass;
  /** What the figure leaves out or is made of, now. */
  readonly details: readonly string[];
  /** The published figure, or why there is none; empty where none is to be expected. */
  readonly official: readonly string[];
  /** How many things the panel of what is not on the map would list for this tile. */
  readonly unplaced: number | null;
}

/** A tile while the details are still being read: no figure rather than a wrong one. */
export const toWaitingTile = (id: KpiId): KpiTile => ({
  id,
  value: '…',
  unit: '',
  sub: '',
  provenanceClass: 'derived',
  details: [],
  official: [],
  unplaced: null,
});

/** What the tiles are about. */
export interface KpiContext {
  readonly atlas: Atlas;
  readonly month: Month;
  /** null for the province */
  readonly counties: CountySet;
  readonly officialOnly: boolean;
  readonly locale: Locale;
  readonly t: Translate;
}

const LENGTH_TARGET = { high_speed: 'T014', expressway: 'T015' } as const;

function lastOfficialReading({ atlas, month }: KpiContext, targetId: string): TargetReading | null {
  const known = atlas.targetReadings.filter(
    (reading) =>
      reading.targetId === targetId &&
      reading.kind === 'achieved' &&
      reading.provenance.provenanceClass === 'official' &&
      reading.date.latest <= month,
  );
  return known.reduce<TargetReading | null>(
    (last, reading) => (last === null || reading.date.latest > last.date.latest ? reading : last),
    null,
  );
}

function describeOfficial(context: KpiContext, network: 'high_speed' | 'expressway'): readonly string[] {
  const { atlas, counties, locale, t } = context;
  if (counties !== null) return [t('kpi.officialRegion')];
  const reading = lastOfficialReading(context, LENGTH_TARGET[network]);
  if (reading === null) return [t('kpi.officialNone')];
  const drawn = computeOpenLengthKm(atlas, network, reading.date.latest, null);
  const gap = drawn - reading.value;
  return [
    t('kpi.officialReading', {
      value: formatNumber(reading.value),
      date: formatFuzzyDate(reading.date, locale),
      source: reading.provenance.source,
    }),
    t('kpi.officialGap', {
      drawn: formatNumber(drawn),
      word: t(gap < 0 ? 'kpi.less' : 'kpi.more'),
      gap: formatNumber(Math.abs(gap)),
      percent: formatNumber((Math.abs(gap) / reading.value) * 100, 1),
    }),
  ];
}

/** Words of the parts of a length that are not certainly open, the ones that matter most first. */
function describeParts(length: NetworkLength, t: Translate): readonly string[] {
  const parts = [
    ['kpi.uncertain', length.uncertainKm],
    ['kpi.overdue', length.overdueKm],
    ['kpi.building', length.buildingKm],
    ['kpi.planned', length.plannedKm],
  ] as const;
  return parts.filter(([, km]) => km >= 0.5).map(([word, km]) => t(word, { km: formatNumber(km) }));
}

function makeLengthTile(context: KpiContext, id: 'high_speed' | 'expressway'): KpiTile {
  const { t } = context;
  const official = describeOfficial(context, id);
  const shared = { id, unit: t('unit.km'), official, unplaced: null };
  if (context.officialOnly) {
    const reading = context.counties === null ? lastOfficialReading(context, LENGTH_TARGET[id]) : null;
    const sub =
      reading === null
        ? t(context.counties === null ? 'kpi.officialNone' : 'kpi.officialRegion')
        : t('kpi.officialSub', { date: formatFuzzyDate(reading.date, context.locale) });
    const value = reading === null ? t('none') : formatNumber(reading.value);
    return { ...shared, value, sub, provenanceClass: 'official', details: [] };
  }
  const length = computeNetworkLength(context.atlas, id, context.month, context.counties);
  const parts = describeParts(length, t);
  const isEmpty = length.openKm === 0 && parts.length === 0;
  return {
    ...shared,
    value: formatNumber(length.openKm),
    sub: isEmpty ? t('kpi.noLine') : parts.length > 0 ? parts.slice(0, 2).join(' · ') : t(`kpi.${id}.short`),
    provenanceClass: 'derived',
    details: isEmpty
      ? [t('kpi.noLine')]
      : [
          t('kpi.open', { km: formatNumber(length.openKm) }),
          ...parts,
          ...(length.repeatedOpenKm >= 0.5
            ? [t('kpi.repeated', { km: formatNumber(length.repeatedOpenKm) })]
            : []),
        ],
  };
}

function makeAirportTile({ atlas, month, counties, locale, t }: KpiContext): KpiTile {
  const count = countCivilAirports(atlas, month, counties);
  const nameOf = ({ site }: (typeof count.operating)[number]): string =>
    locale === 'zh' ? site.name : site.nameEn;
  const parts = [
    ...(count.uncertain.length > 0 ? [t('kpi.airport.uncertain', { count: count.uncertain.length })] : []),
    ...(count.notOperating.length > 0
      ? [t('kpi.airport.waiting', { count: count.notOperating.length })]
      : []),
  ];
  return {
    id: 'airport',
    value: count.total === 0 ? t('none') : formatNumber(count.operating.length),
    unit: count.total === 0 ? '' : t('kpi.airport.unit', { total: count.total }),
    sub:
      count.total === 0
        ? t('kpi.airport.none')
        : parts.length > 0
          ? parts.join(' · ')
          : t('kpi.airport.allOpen'),
    provenanceClass: 'derived',
    details: [
      ...parts.slice(0, count.uncertain.length > 0 ? 1 : 0),
      ...(count.notOperating.length > 0
        ? [
            t('kpi.airport.waitingNames', {
              count: count.notOperating.length,
              names: count.notOperating.map(nameOf).join(locale === 'zh' ? '、' : ', '),
            }),
          ]
        : []),
    ],
    official: [],
    unplaced: null,
  };
}

function makeParkTile({ atlas, month, counties, t }: KpiContext): KpiTile {
  const count = countParks(atlas, month, counties);
  const { total, byLevel } = count;
  const parts = (['uncertain', 'undated', 'later', 'unplaced'] as const).filter((part) => count[part] > 0);
  const sub = t('kpi.park.sub', { provincial: byLevel.provincial, county: byLevel.county });
  return {
    id: 'park',
    value: formatNumber(byLevel.national),
    unit: t('kpi.park.unit', { total: formatNumber(total) }),
    sub,
    provenanceClass: 'derived',
    details: [sub, ...parts.map((part) => t(`kpi.park.${part}`, { count: count[part] }))],
    official: [],
    unplaced: null,
  };
}

function makeProjectTile({ atlas, month, counties, t }: KpiContext): KpiTile {
  const count = countProjects(atlas, month, counties);
  const milestones = countMilestones(atlas, month, counties);
  const isBefore = count.total === 0 && count.later > 0;
  return {
    id: 'project',
    value: isBefore ? t('none') : formatNumber(count.placed),
    unit: isBefore ? '' : t('kpi.project.unit', { total: formatNumber(count.total) }),
    sub: isBefore ? t('kpi.project.none') : '',
    provenanceClass: 'derived',
    details: [
      t('kpi.project.split', { projects: count.projects, platforms: count.platforms }),
      ...(count.later > 0 ? [t('kpi.project.later', { count: count.later })] : []),
      t('kpi.project.milestones', { ...milestones }),
    ],
    official: [],
    unplaced: count.unplaced,
  };
}

/** The five tiles of a region in a month. With “public sources only”, what is counted here is withheld. */
export function buildKpiTiles(context: KpiContext): readonly KpiTile[] {
  const lengths = [makeLengthTile(context, 'high_speed'), makeLengthTile(context, 'expressway')];
  const counts = [makeAirportTile(context), makeParkTile(context), makeProjectTile(context)];
  if (!context.officialOnly) return [...lengths, ...counts];
  const { t } = context;
  return [
    ...lengths,
    ...counts.map(
      ({ id, unplaced }): KpiTile => ({
        id,
        unplaced,
        value: t('none'),
        unit: '',
        sub: t('kpi.hidden'),
        provenanceClass: 'derived',
        details: [],
        official: [],
      }),
    ),
  ];
}
