import '@/i18n/add-card-words';
import type { City } from '@/domain/region/city';
import type { County } from '@/domain/region/county';
import { statusAt } from '@/domain/time/lifecycle';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatNumber } from '@/i18n/format-number';
import { type CardContext, nameIn } from './card-context';
import {
  clausesAbout,
  entityItem,
  milestoneSection,
  projectSection,
  targetSection,
  unplacedAside,
} from './card-lists';
import type { CardModel, CardRow, CardSection } from './card-model';
import { listSection, positionRow, rowOf, rowSection } from './card-rows';
import { itemTo, linkTo } from './card-title';
import { datePhrase, statusWord } from './lifecycle-words';
import { parkSections } from './park-card';
import { regionStatRows } from './region-stat-rows';

/** Airports, ports and stations in a city or county. */
function transportSections(context: CardContext, adcode: number): readonly CardSection[] {
  const { index, t, month } = context;
  const airports = (index.airportsIn.get(adcode) ?? []).map((airport) => {
    const status = statusWord(context, statusAt(airport.lifecycle, month), 'airport');
    const dates = datePhrase(context, airport.lifecycle, 'airport');
    return itemTo(context, toRef('airport', airport.id), [`${status} · ${dates}`], airport.provenance);
  });
  const general = (index.generalAirportsIn.get(adcode) ?? []).map((airport) =>
    itemTo(context, toRef('general_airport', airport.id), [airport.statusText], airport.provenance),
  );
  const ports = (index.portsIn.get(adcode) ?? []).map((port) =>
    itemTo(context, toRef('port', port.id), [port.role], port.provenance),
  );
  const stations = (index.stationsIn.get(adcode) ?? []).map((station) => {
    const facts = `${t(`card.station.${station.kind}`)} · ${datePhrase(context, station.lifecycle, 'station')}`;
    return itemTo(
      context,
      toRef('station', station.id),
      [facts, ...unplacedAside(context, station.placement)],
      station.provenance,
    );
  });
  return [
    ...listSection(t('group.airports'), [...airports, ...general]),
    ...listSection(t('group.ports'), ports),
    ...listSection(t('card.stations'), stations),
  ];
}

/** Functional zones whose people and land are counted in this county. */
function zoneRows(context: CardContext, adcode: number): readonly CardRow[] {
  const { index, t } = context;
  return (index.zonesOf.get(adcode) ?? []).map((zone) =>
    rowOf(
      t('card.zone', { name: zone.zoneName }),
      t('card.zoneShare', {
        population: formatNumber(zone.assignedPopulation),
        area: formatNumber(zone.assignedAreaKm2, 1),
        year: zone.year,
      }),
      zone.provenance,
      t('unknown'),
    ),
  );
}

/** Card of a city. */
export function buildCityCard(context: CardContext, city: City): CardModel {
  const { index, t } = context;
  const ref = toRef('city', city.adcode);
  const counties = (index.countiesOfCity.get(city.adcode) ?? []).map((county) =>
    itemTo(context, toRef('county', county.adcode), [], county.provenance),
  );
  return {
    ref,
    kindWord: t(city.isCore ? 'card.coreCity' : 'card.city'),
    title: nameIn(context, city.name, city.nameEn),
    subtitle: [linkTo(context, toRef('circle', city.circleId))],
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        rowOf(t('card.cityRole'), city.role, city.roleProvenance, t('unknown')),
        ...regionStatRows(context, city.adcode),
        positionRow(context, city.seat),
      ]),
      ...clausesAbout(context, ref),
      ...targetSection(context, t('card.regionTargets'), index.targetsIn.get(city.adcode) ?? []),
      ...projectSection(context, city.adcode),
      ...parkSections(context, city.adcode, false),
      ...transportSections(context, city.adcode),
      ...listSection(t('card.counties'), counties),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}

/** Card of a county-level unit. */
export function buildCountyCard(context: CardContext, county: County): CardModel {
  const { index, t } = context;
  const ref = toRef('county', county.adcode);
  const city = index.cities.get(county.cityAdcode);
  const towns = (index.entitiesIn.get(county.adcode) ?? []).filter((entity) => entity.mapRole === 'town');
  return {
    ref,
    kindWord: t(`card.county.${county.kind}`),
    title: nameIn(context, county.name, county.nameEn),
    subtitle: [
      ...(city === undefined ? [] : [linkTo(context, toRef('circle', city.circleId))]),
      linkTo(context, toRef('city', county.cityAdcode)),
    ],
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        ...regionStatRows(context, county.adcode),
        ...zoneRows(context, county.adcode),
        positionRow(context, county.seat),
      ]),
      ...parkSections(context, county.adcode, true),
      ...projectSection(context, county.adcode),
      ...clausesAbout(context, ref),
      ...targetSection(context, t('card.regionTargets'), index.targetsIn.get(county.adcode) ?? []),
      ...transportSections(context, county.adcode),
      ...listSection(
        t('card.towns'),
        towns.map((town) => entityItem(context, town)),
        { open: false },
      ),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}
