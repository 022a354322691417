import '@/i18n/add-indicator-words';
import { countCivilAirports, judgeNewAirports, type NewAirport } from '@/analysis/civil-airports';
import { countGeneralAirports } from '@/analysis/general-airports';
import { computeNetworkLength } from '@/analysis/network-length';
import { judgeTarget, type TargetJudgement } from '@/analysis/target-state';
import type { GaugeBar } from '@/charts/gauge-layout';
import type { Atlas } from '@/domain/atlas/atlas';
import type { Target } from '@/domain/policy/target';
import type { ProvenanceClass } from '@/domain/provenance/provenance';
import type { Month } from '@/domain/time/month';
import { formatFuzzyDate, formatMonthWords } from '@/i18n/format-date';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';

/** One bar with its words. */
export interface GaugeEntry extends GaugeBar {
  readonly word: string;
  readonly date: string;
  readonly source: string;
  readonly provenanceClass: ProvenanceClass;
}

/** One of clause 19's headline targets with everything known about it as of a month. */
export interface TargetGaugeModel {
  readonly target: Target;
  readonly stated: number;
  readonly judgement: TargetJudgement;
  readonly entries: readonly GaugeEntry[];
  readonly note: string;
  /** The three new airports, for their target only. */
  readonly airports: readonly NewAirport[];
}

const HEADLINE_IDS = ['T014', 'T015', 'T017', 'T016', 'T019'] as const;
type HeadlineId = (typeof HEADLINE_IDS)[number];

interface Own {
  readonly word: string;
  readonly value: number;
  readonly source: string;
  readonly note: string;
  readonly airports: readonly NewAirport[];
}

/** What this map itself measures or counts beside the published reading. */
function ownFigure(atlas: Atlas, id: HeadlineId, stated: number, month: Month, t: Translate): Own {
  switch (id) {
    case 'T014': {
      const { openKm } = computeNetworkLength(atlas, 'high_speed', month, null);
      return {
        word: t('target.bar.drawn'),
        value: openKm,
        source: t('kpi.high_speed.formula'),
        note: t('target.note.T014'),
        airports: [],
      };
    }
    case 'T015': {
      const { openKm, uncertainKm } = computeNetworkLength(atlas, 'expressway', month, null);
      const uncertain = Math.round(uncertainKm);
      const note = [
        t('target.note.T015'),
        ...(uncertain > 0 ? [t('target.note.T015.uncertain', { uncertain })] : []),
      ].join(t('target.note.join'));
      const source = t('kpi.expressway.formula');
      return { word: t('target.bar.drawn'), value: openKm, source, note, airports: [] };
    }
    case 'T016': {
      const airports = judgeNewAirports(atlas, month);
      const value = airports.filter(({ status }) => status === 'open').length;
      return { word: t('target.bar.counted'), value, source: t('target.rule.T016'), note: '', airports };
    }
    case 'T017': {
      const value = countCivilAirports(atlas, month, null).operating.length;
      return {
        word: t('target.bar.counted'),
        value,
        source: t('kpi.airport.formula'),
        note: t('target.note.T017'),
        airports: [],
      };
    }
    case 'T019': {
      const { named, unnamed } = countGeneralAirports(atlas, month, null, stated);
      const note = t('target.note.T019', { named, unnamed: unnamed ?? t('none') });
      const source = t('target.rule.T019');
      return { word: t('target.bar.named'), value: named, source, note, airports: [] };
    }
  }
}

function readingEntries({ reading }: TargetJudgement, locale: Locale, t: Translate): readonly GaugeEntry[] {
  if (reading === null) return [];
  const { provenanceClass, source } = reading.provenance;
  const word = t(provenanceClass === 'official' ? 'target.bar.official' : 'target.bar.derived');
  return [
    {
      look: 'official',
      value: reading.value,
      word,
      date: formatFuzzyDate(reading.date, locale),
      source,
      provenanceClass,
    },
  ];
}

/** The gauges of document A's clause 19 as of a month. @source 文件A 第19条 */
export function buildTargetGauges(
  atlas: Atlas,
  month: Month,
  locale: Locale,
  t: Translate,
): readonly TargetGaugeModel[] {
  return HEADLINE_IDS.flatMap((id): readonly TargetGaugeModel[] => {
    const target = atlas.targets.find((item) => item.id === id);
    if (target === undefined || target.value === null) return [];
    const judgement = judgeTarget(target, atlas.targetReadings, month);
    const own = ownFigure(atlas, id, target.value, month, t);
    const entries: readonly GaugeEntry[] = [
      ...readingEntries(judgement, locale, t),
      {
        look: 'own',
        value: own.value,
        word: own.word,
        date: formatMonthWords(month, locale),
        source: own.source,
        provenanceClass: 'derived',
      },
    ];
    return [{ target, stated: target.value, judgement, entries, note: own.note, airports: own.airports }];
  });
}
