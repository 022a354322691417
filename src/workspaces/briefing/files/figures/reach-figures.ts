import { ASSUMPTION_RULES, type AssumptionRule } from '@/analysis/reach/assumptions';
import { meanPairMinutes } from '@/analysis/reach/city-matrix';
import { ACCESS_TARGETS, gapsOf, type ParkAccess } from '@/analysis/reach/park-access';
import type { DeckTable } from '@/domain/document/slide-deck';
import type { ViewState } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { REACH_BANDS } from '@/symbology/reach-look';
import { isChanged } from '../../../compare/reach/kept-assumptions';
import { nameOfOrigin } from '../../../compare/reach/reach-origins';
import {
  countGdpCounties,
  sayGdpShare,
  sayTotal,
  TOTAL_FIGURES,
  TOTAL_WORDS,
} from '../../../compare/reach/reach-totals';
import { sayMinutes, saySigned, sayWan } from '../../../compare/reach/reach-words';
import { type FacilitySum, sumFacilities } from '../../../compare/reach/sum-facilities';
import type { FilesRoom } from '../files-room';
import type { ReachFound } from '../gather-reach';
import { numberColumn, type SceneFigures, tableOfRows, withoutFigures, wordColumn } from './figure-parts';

type Found<Kind extends ReachFound['kind']> = Extract<ReachFound, { kind: Kind }>;

/** By what method, of what month and of what data: said under every table of reach. */
function noteOf(
  { t, locale, province }: FilesRoom,
  { plan }: Exclude<ReachFound, { kind: 'nothing' }>,
): string {
  const said = t('briefing.files.reach.note', {
    own: t('reach.own'),
    own2: t(isChanged(plan.assumptions) ? 'briefing.files.reach.changed' : 'briefing.files.reach.defaults'),
    count: ASSUMPTION_RULES.length,
    month: formatMonthWords(plan.month, locale),
    asOf: province.manifest.asOf,
  });
  return plan.scenario === null ? said : `${t('reach.scenarioOn', { name: plan.scenario.name })} · ${said}`;
}

function totalsTable(room: FilesRoom, { compare, month }: ViewState, found: Found<'surface'>): DeckTable {
  const { t, locale, province } = room;
  const { minutes, origins } = compare.reach;
  const { totals } = found.answer;
  const limits = [...new Set([...REACH_BANDS, minutes])].sort((a, b) => a - b);
  const known = countGdpCounties(province.atlas);
  const names = origins.map((text) => nameOfOrigin(text, province.atlas, locale, t)).join(t('reach.and'));
  const from = t('briefing.files.reach.map', { origins: names, month: formatMonthWords(month, locale) });
  const { delta } = found;
  const gained = delta === null ? 0 : delta.peopleAfter - delta.peopleBefore;
  const changed =
    delta === null
      ? ''
      : `；${t('reach.delta.people', {
          minutes,
          before: sayWan(delta.peopleBefore),
          after: sayWan(delta.peopleAfter),
          change: saySigned(gained / 1e4, 1),
        })}`;
  return {
    caption: `${t('reach.totals')}：${from}${changed}`,
    headings: [t('reach.what'), ...limits.map((most) => t('reach.within', { minutes: most }))],
    rows: [
      ...TOTAL_FIGURES.map((figure) => [
        t(TOTAL_WORDS[figure], { count: known }),
        ...limits.map(
          (most) =>
            `${sayTotal(figure, totals.base, most)}（${sayTotal(figure, totals.slow, most)}—${sayTotal(figure, totals.fast, most)}）`,
        ),
      ]),
      [t('reach.gdp.part'), ...limits.map((most) => sayGdpShare(totals.base, most))],
    ],
    aligns: ['start', ...limits.map(() => 'end' as const)],
    note: noteOf(room, found),
  };
}

function matrixTable(room: FilesRoom, found: Found<'matrix'>): DeckTable {
  const { t, locale, province } = room;
  const { cities, circles } = province.atlas;
  const { minutes } = found.answer;
  const names = cities.map((city) => (locale === 'en' ? city.nameEn : city.shortName));
  const matrix = { nodes: cities.map((_, index) => index), minutes };
  const inside = circles.map((circle) => {
    const members = cities.flatMap(({ circleId }, index) => (circleId === circle.id ? [index] : []));
    const mean = meanPairMinutes(matrix, members);
    return t('reach.matrix.circleRow', {
      name: locale === 'en' ? circle.nameEn : circle.name,
      count: members.length,
      minutes: mean === null ? '—' : formatNumber(mean, 1),
    });
  });
  return {
    caption: t('reach.matrix.caption', { month: formatMonthWords(found.plan.month, locale) }),
    headings: [t('reach.matrix.from'), ...names],
    rows: names.map((name, row) => [
      name,
      ...cities.map((_, column) =>
        row === column ? '—' : formatNumber(minutes[row * cities.length + column] ?? Number.NaN, 0),
      ),
    ]),
    aligns: ['start', ...cities.map(() => 'end' as const)],
    note: [...inside, noteOf(room, found)].join('；'),
  };
}

function catchmentTable(room: FilesRoom, { compare }: ViewState, found: Found<'catchments'>): DeckTable {
  const { t, locale, province } = room;
  const { minutes } = compare.reach;
  const { totals, facilities } = sumFacilities(found.answer, minutes, 1);
  const english = new Map(
    [...province.atlas.airports, ...province.atlas.ports].map(({ id, nameEn }) => [id, nameEn]),
  );
  const share = (people: number): string => formatNumber((people / totals.total) * 100, 1);
  const numbered = facilities.map((facility, index) => ({ ...facility, number: index + 1 }));
  type Row = FacilitySum & { readonly number: number };
  const table = tableOfRows<Row>(
    room,
    t('reach.catch.caption'),
    [
      numberColumn(t('briefing.files.number'), ({ number }) => String(number)),
      wordColumn(t('reach.catch.name'), ({ id, name }) =>
        locale === 'en' ? (english.get(id) ?? name) : name,
      ),
      numberColumn(t('reach.catch.people'), ({ people }) => sayWan(people)),
      numberColumn(t('reach.catch.within', { minutes }), ({ within }) => sayWan(within)),
      numberColumn(t('reach.catch.counties'), ({ counties }) => String(counties)),
    ],
    numbered,
  );
  return {
    ...table,
    note: [
      t('reach.catch.gap', { minutes, people: sayWan(totals.gap), share: share(totals.gap) }),
      t('reach.catch.overlap', { minutes, people: sayWan(totals.overlap), share: share(totals.overlap) }),
      t('reach.catch.care'),
      noteOf(room, found),
    ].join(' '),
  };
}

function parksTable(room: FilesRoom, found: Found<'parks'>): DeckTable {
  const { t, province } = room;
  const names = new Map(province.atlas.parks.map(({ id, name }) => [id, name]));
  // Where few rows fit, those that fall short are what a table is looked at for.
  const rows = [...found.answer].sort((a, b) => gapsOf(b).length - gapsOf(a).length);
  const short = rows.filter((row) => gapsOf(row).length > 0).length;
  const table = tableOfRows<ParkAccess>(
    room,
    `${t('reach.parks.caption')}；${t('reach.parks.gap')} ${short}`,
    [
      wordColumn(t('reach.parks.name'), ({ parkId }) => names.get(parkId) ?? parkId),
      wordColumn(t('reach.parks.precision'), ({ precision }) =>
        precision === null ? '—' : t(`reach.precision.${precision}`),
      ),
      ...ACCESS_TARGETS.map((target) =>
        numberColumn<ParkAccess>(t(`reach.parks.${target}`), (row) => {
          const to = row.to[target];
          if (to === null) return t('reach.noWay');
          const mark = gapsOf(row).includes(target) ? ` · ${t('reach.parks.gap')}` : '';
          return `${sayMinutes(to.minutes, t)}${mark}`;
        }),
      ),
    ],
    rows,
  );
  return { ...table, note: `${t('reach.parks.care')} ${noteOf(room, found)}` };
}

function routeTable(room: FilesRoom, found: Found<'route'>): DeckTable {
  const { t } = room;
  const { order, ways } = found.answer;
  const rows = order.map((stop, turn) => ({
    name: `${turn + 1}. ${found.stops[stop]?.name ?? ''}`,
    way: turn === 0 ? null : (ways[turn - 1] ?? null),
  }));
  type Row = (typeof rows)[number];
  const table = tableOfRows<Row>(
    room,
    t('reach.part.route'),
    [
      wordColumn(t('reach.route.stops'), ({ name }) => name),
      numberColumn(t('reach.route.travel'), ({ way }) => (way === null ? '—' : sayMinutes(way.minutes, t))),
      numberColumn(t('reach.leg.km'), ({ way }) => (way === null ? '—' : formatNumber(way.km, 1))),
    ],
    rows,
  );
  return { ...table, note: noteOf(room, found) };
}

function methodTable(room: FilesRoom, found: Found<'method'>): DeckTable {
  const { t } = room;
  const two = (value: number): string => formatNumber(value, 2);
  const table = tableOfRows<AssumptionRule>(
    room,
    t('reach.method.title'),
    [
      wordColumn(t('reach.method.name'), ({ id }) => t(`reach.a.${id}`)),
      numberColumn(
        t('reach.method.value'),
        ({ id, unit }) => `${two(found.plan.assumptions[id])} ${t(`reach.unit.${unit}`)}`,
      ),
      numberColumn(
        t('reach.method.default'),
        ({ values }) => `${two(values.base)}（${two(values.slow)}—${two(values.fast)}）`,
      ),
      wordColumn(t('reach.method.reason'), ({ id }) => t(`reach.why.${id}`)),
    ],
    ASSUMPTION_RULES,
  );
  return { ...table, note: noteOf(room, found) };
}

/** Numbers of a scene of reach, as the screen says them, with method and date. */
export function reachFigures(room: FilesRoom, view: ViewState, found: ReachFound | undefined): SceneFigures {
  const shown = (table: DeckTable): SceneFigures => ({ table, chart: null, notDrawn: '' });
  switch (found?.kind) {
    case undefined:
      return withoutFigures(room.t('briefing.files.why.reach'));
    case 'nothing':
      return withoutFigures(room.t(`briefing.files.why.${found.why}`, { said: found.said }));
    case 'surface':
      return shown(totalsTable(room, view, found));
    case 'matrix':
      return shown(matrixTable(room, found));
    case 'catchments':
      return shown(catchmentTable(room, view, found));
    case 'parks':
      return shown(parksTable(room, found));
    case 'route':
      return shown(routeTable(room, found));
    case 'method':
      return shown(methodTable(room, found));
  }
}
