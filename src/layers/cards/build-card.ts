import type { Month } from '@/domain/time/month';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import type { Locale } from '@/i18n/locale';
import { assertNever } from '@/lib/assert-never';
import { type CardContext, makeCardContext } from './card-context';
import type { CardModel, CardSource } from './card-model';
import { buildCorridorCard } from './corridor-card';
import { buildAirportCard, buildGeneralAirportCard, buildPortCard } from './facility-cards';
import { buildExpresswayCard, buildRailCard } from './line-cards';
import { buildLakeCard, buildPeakCard, buildRiverCard } from './nature-cards';
import { buildParkCard } from './park-card';
import { buildCityCard, buildCountyCard } from './place-cards';
import { buildClauseCard, buildTargetCard } from './policy-cards';
import { buildProjectCard } from './project-card';
import { buildCircleCard, buildProvinceCard } from './region-cards';
import { buildInterchangeCard, buildStationCard } from './station-cards';

const cardOf = <T>(
  context: CardContext,
  thing: T | undefined,
  build: (context: CardContext, thing: T) => CardModel,
): CardModel | null => (thing === undefined ? null : build(context, thing));

/**
 * The card of anything a person can point at, for one month and language. Pure.
 * @returns null when the data has no such thing; islands are drawn but hold no facts.
 */
export function buildCard(
  ref: EntityRef,
  source: CardSource,
  month: Month,
  locale: Locale,
): CardModel | null {
  const context = makeCardContext(source, month, locale);
  const { index, areas } = context;
  const id = idOfRef(ref);
  const kind = kindOfRef(ref);
  switch (kind) {
    case 'province':
      return buildProvinceCard(context);
    case 'circle':
      return cardOf(context, index.circles.get(id), buildCircleCard);
    case 'city':
      return cardOf(context, index.cities.get(Number(id)), buildCityCard);
    case 'county':
      return cardOf(context, index.counties.get(Number(id)), buildCountyCard);
    case 'park':
      return cardOf(context, index.parks.get(id), buildParkCard);
    case 'airport':
      return cardOf(context, index.airports.get(id), buildAirportCard);
    case 'general_airport':
      return cardOf(context, index.generalAirports.get(id), buildGeneralAirportCard);
    case 'port':
      return cardOf(context, index.ports.get(id), buildPortCard);
    case 'station':
      return cardOf(context, index.stations.get(id), buildStationCard);
    case 'interchange':
      return cardOf(context, index.interchanges.get(id), buildInterchangeCard);
    case 'rail':
      return cardOf(context, index.railLines.get(id), buildRailCard);
    case 'expressway':
      return cardOf(context, index.expressways.get(id), buildExpresswayCard);
    case 'corridor':
      return cardOf(context, index.corridors.get(id), buildCorridorCard);
    case 'project':
      return cardOf(context, index.entities.get(id), buildProjectCard);
    case 'clause':
      return cardOf(context, index.clauses.get(id), buildClauseCard);
    case 'target':
      return cardOf(context, index.targets.get(id), buildTargetCard);
    case 'river':
      return cardOf(context, index.rivers.get(id), buildRiverCard);
    case 'lake':
      return cardOf(
        context,
        areas.lakes.find((lake) => lake.id === id),
        buildLakeCard,
      );
    case 'peak':
      return cardOf(context, index.peaks.get(id), buildPeakCard);
    case 'island':
      return null;
    default:
      return assertNever(kind, 'entity kind');
  }
}
