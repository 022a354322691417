import '@/i18n/add-dispatch-ranking-words';
import '@/i18n/add-dispatch-rules-words';
import '@/i18n/add-dispatch-words';
import '@/i18n/add-dispatch-zones-words';
import { AGE_BUCKETS, type FactorLine, listBlockers, summarizeFactors } from '@/analysis/blocker-ledger';
import { COLOR_OF_RANK, judgeReadings } from '@/analysis/rule-lab/judge-readings';
import { takeReadings } from '@/analysis/rule-lab/take-readings';
import { buildRegister, type RegisterLine } from '@/analysis/supervision-register';
import { isJudgedZone, orderZones, type ZoneStanding } from '@/analysis/zones/judge-zones';
import { lastDayOf } from '@/domain/dispatch/day';
import { FACTORS } from '@/domain/dispatch/factor';
import { LIGHT_COLORS, LIGHT_KINDS } from '@/domain/dispatch/light-rule';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { type Library, listReportMonths } from '@/domain/library/library';
import { bookOf } from '@/domain/library/library-books';
import { lightsOf } from '@/domain/library/rules-in-force';
import type { Adcode } from '@/domain/region/adcode';
import { formatMonth, type Month, yearOf } from '@/domain/time/month';
import type { ViewState } from '@/domain/view-state/view-state';
import { formatNumber } from '@/i18n/format-number';
import { assertNever } from '@/lib/assert-never';
import { sayDays } from '../../../dispatch/due/say-due';
import { dataMonthOf } from '../../../library/use-table';
import type { FilesRoom } from '../files-room';
import { assessmentFigures } from './assessment-figures';
import { type DueProject, dueRows } from './due-rows';
import {
  barOf,
  numberColumn,
  type SceneFigures,
  tableOfRows,
  UNKNOWN,
  withoutFigures,
  wordColumn,
} from './figure-parts';
import { rankingFigures } from './ranking-figures';

const nameOfCity =
  ({ province, locale }: FilesRoom) =>
  (adcode: Adcode): string =>
    province.atlas.cities.find((city) => city.adcode === adcode)?.[
      locale === 'zh' ? 'shortName' : 'nameEn'
    ] ?? String(adcode);

function dueFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const { t } = room;
  const { within } = view.dispatch;
  const cityName = nameOfCity(room);
  const rows = dueRows(view, library);
  if (rows.length === 0) return withoutFigures(t('due.none.soon', { within }));
  return {
    chart: null,
    table: tableOfRows<DueProject>(
      room,
      t('due.export.title', { within }),
      [
        wordColumn(t('due.column.days'), ({ days }) => sayDays(days, t)),
        wordColumn(t('due.column.milestone'), ({ milestone }) => milestone.title),
        wordColumn(t('due.column.project'), ({ project }) => project.name),
        wordColumn(t('column.city'), ({ project }) => cityName(project.cityAdcode)),
        wordColumn(t('due.column.due'), ({ due }) => due),
      ],
      rows,
    ),
    notDrawn: '',
  };
}

function lightFigures(room: FilesRoom, library: Library, month: Month): SceneFigures {
  const { t, locale, province } = room;
  const ranks = judgeReadings(
    takeReadings(library.projects, month, library.reports.get(month) ?? []),
    lightsOf(library, month),
  );
  const colors = [...COLOR_OF_RANK].reverse();
  const rows = province.atlas.cities.map((city) => ({
    name: locale === 'zh' ? city.shortName : city.nameEn,
    counts: colors.map(
      (color) =>
        library.projects.filter(
          ({ cityAdcode }, at) => cityAdcode === city.adcode && COLOR_OF_RANK[ranks[at] ?? 0] === color,
        ).length,
    ),
  }));
  type Row = (typeof rows)[number];
  return {
    chart: {
      caption: t('briefing.files.lights'),
      valueTitle: `${LIGHT_COLORS.red[locale]}${t('briefing.files.count')}`,
      bars: rows.map(({ name, counts }) => barOf(name, counts[0] ?? 0, 0)),
    },
    table: tableOfRows<Row>(
      room,
      t('briefing.files.lights'),
      [
        wordColumn(t('column.city'), ({ name }) => name),
        ...colors.map((color, at) =>
          numberColumn<Row>(LIGHT_COLORS[color][locale], ({ counts }) => String(counts[at] ?? 0)),
        ),
      ],
      rows,
    ),
    notDrawn: t('briefing.files.why.lab'),
  };
}

function supervisionFigures(room: FilesRoom, library: Library, month: Month): SceneFigures {
  const { t, locale } = room;
  const cityName = nameOfCity(room);
  const lines = buildRegister(library, month).filter(({ due }) => due !== null);
  if (lines.length === 0) return withoutFigures(t('briefing.files.why.noStep'));
  return {
    chart: null,
    table: tableOfRows<RegisterLine>(
      room,
      t('dispatch.section.supervision'),
      [
        wordColumn(t('ladder.due'), ({ due }) => (due === null ? '' : SUPERVISION_STEPS[due.kind][locale])),
        wordColumn(t('column.city'), ({ project }) => cityName(project.cityAdcode)),
        wordColumn(t('ladder.project'), ({ project }) => project.name),
        wordColumn(t('ladder.light'), ({ light }) =>
          light === null ? UNKNOWN : LIGHT_KINDS[light.rule.kind][locale],
        ),
        wordColumn(t('ladder.redSince'), ({ redSince }) =>
          redSince === null ? UNKNOWN : formatMonth(redSince),
        ),
        wordColumn(t('ladder.dueSince'), ({ dueSince }) =>
          dueSince === null ? UNKNOWN : formatMonth(dueSince),
        ),
      ],
      lines,
    ),
    notDrawn: '',
  };
}

const AGES = ['upTo30', 'upTo90', 'upTo180', 'over180'] as const;

function blockerFigures(room: FilesRoom, library: Library, month: Month): SceneFigures {
  const { t, locale } = room;
  const ledger = listBlockers(library.projects);
  if (ledger.length === 0) return withoutFigures(t('blockers.none'));
  const lines = summarizeFactors(ledger, lastDayOf(month)).filter(({ open, closed }) => open + closed > 0);
  const nameOf = ({ factor }: FactorLine): string =>
    factor === 'unstated' ? t('blockers.unstated') : FACTORS[factor][locale];
  return {
    chart: {
      caption: t('blockers.byFactor'),
      valueTitle: t('blockers.open'),
      bars: lines.map((line) => barOf(nameOf(line), line.open, 0)),
    },
    table: tableOfRows<FactorLine>(
      room,
      t('blockers.byFactor'),
      [
        wordColumn(t('blockers.factor'), nameOf),
        numberColumn(t('blockers.open'), ({ open }) => String(open)),
        ...AGE_BUCKETS.map((_, at) =>
          numberColumn<FactorLine>(t(`blockers.age.${AGES[at] ?? 'over180'}`), ({ ages }) =>
            String(ages[at] ?? 0),
          ),
        ),
        numberColumn(t('blockers.median'), ({ stuck }) =>
          stuck.value === null ? UNKNOWN : formatNumber(stuck.value, Number.isInteger(stuck.value) ? 0 : 1),
        ),
        numberColumn(t('blockers.closedSoFar'), ({ closed }) => String(closed)),
      ],
      lines,
    ),
    notDrawn: '',
  };
}

function zoneFigures(room: FilesRoom, { month }: ViewState, library: Library): SceneFigures {
  const { t, province } = room;
  const { parks } = province.atlas;
  const records = bookOf(library, 'zones');
  const year = records.at(-1)?.year ?? yearOf(month) - 1;
  const order = orderZones(
    parks.filter(isJudgedZone).map(({ id }) => id),
    records,
    year,
  );
  if (order.basis === null)
    return withoutFigures(
      order.missing.length === order.judged
        ? t('zones.noScores')
        : t('zones.incomplete', { year, missing: order.missing.length, count: order.judged }),
    );
  const nameOf = new Map(parks.map(({ id, name }) => [id, name]));
  return {
    chart: null,
    table: tableOfRows<ZoneStanding>(
      room,
      t('zones.order', { year }),
      [
        numberColumn(t('zones.place'), ({ place }) => String(place)),
        wordColumn(t('zones.park'), ({ parkId }) => nameOf.get(parkId) ?? parkId),
        numberColumn(t('zones.score'), ({ record }) =>
          record.score === null ? UNKNOWN : formatNumber(record.score, 1),
        ),
        wordColumn(t('zones.demo'), ({ record }) => (record.isDemonstration ? '★' : '')),
      ],
      order.standings,
    ),
    notDrawn: '',
  };
}

/** Numbers of a scene of 调度通报, by the rules of the screen. */
export function dispatchFigures(room: FilesRoom, view: ViewState, library: Library): SceneFigures {
  const { t } = room;
  const { section } = view.dispatch;
  const months = listReportMonths(library);
  const month = dataMonthOf(months, view.month);
  switch (section) {
    case 'assessment':
      return assessmentFigures(room, view);
    case 'zones':
      return zoneFigures(room, view, library);
    case 'bulletin':
      return withoutFigures(t('briefing.files.why.bulletin'));
    case 'due':
      return dueFigures(room, view, library);
    case 'blockers':
      return blockerFigures(room, library, month);
    case 'ranking':
      return months.length === 0
        ? withoutFigures(t('briefing.files.why.noReports'))
        : rankingFigures(room, view, library, month);
    case 'lights':
      return months.length === 0
        ? withoutFigures(t('briefing.files.why.noReports'))
        : lightFigures(room, library, month);
    case 'supervision':
      return supervisionFigures(room, library, month);
    default:
      return assertNever(section, 'section of 调度通报');
  }
}
