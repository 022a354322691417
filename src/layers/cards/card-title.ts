import '@/i18n/add-card-words';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { citeClause, clauseTitle } from '@/i18n/cite-clause';
import { targetName } from '@/i18n/target-name';
import { lakeNameEn } from '@/i18n/words/lake-names';
import { assertNever } from '@/lib/assert-never';
import { type CardContext, nameIn } from './card-context';
import { refOfCurated } from './card-index';
import type { CardItem, CardLink, CardProvenance } from './card-model';
import { corridorName } from './corridor-words';

/** The documents' name of a thing; in English that of the region it stands for. */
function entityTitle(context: CardContext, id: string): string | null {
  const entity = context.index.entities.get(id);
  if (entity === undefined) return null;
  const [only, another] = entity.refersTo.map(refOfCurated);
  const stands = context.locale === 'en' && entity.mapRole === 'reference' && another === undefined;
  return stands && only != null ? titleOf(context, only) : entity.name;
}

/** Name of a thing as cards write it; null when there is no such thing. */
export function titleOf(context: CardContext, ref: EntityRef): string | null {
  const { index, areas, t } = context;
  const id = idOfRef(ref);
  const kind = kindOfRef(ref);
  const bilingual = (thing: { readonly name: string; readonly nameEn: string } | undefined): string | null =>
    thing === undefined ? null : nameIn(context, thing.name, thing.nameEn);
  switch (kind) {
    case 'province':
      return t('card.province');
    case 'circle':
      return bilingual(index.circles.get(id));
    case 'city':
      return bilingual(index.cities.get(Number(id)));
    case 'county':
      return bilingual(index.counties.get(Number(id)));
    case 'park':
      return index.parks.get(id)?.name ?? null;
    case 'airport':
      return bilingual(index.airports.get(id));
    case 'general_airport':
      return index.generalAirports.get(id)?.name ?? null;
    case 'port':
      return bilingual(index.ports.get(id));
    case 'station': {
      const station = index.stations.get(id);
      return station === undefined ? null : stationTitle(context, station);
    }
    case 'interchange':
      return index.interchanges.get(id)?.label ?? null;
    case 'rail':
      return bilingual(index.railLines.get(id));
    case 'expressway':
      return bilingual(index.expressways.get(id));
    case 'corridor':
      return corridorName(context, index.corridors.get(id));
    case 'project':
      return entityTitle(context, id);
    case 'clause': {
      const clause = index.clauses.get(id);
      return clause === undefined
        ? null
        : t('card.clauseTitle', {
            cited: citeClause(clause, context.locale),
            title: clauseTitle(clause, context.locale),
          });
    }
    case 'target': {
      const target = index.targets.get(id);
      return target === undefined ? null : targetName(target, context.locale);
    }
    case 'river':
      return bilingual(index.rivers.get(id));
    case 'lake': {
      const lake = areas.lakes.find((item) => item.id === id);
      if (lake === undefined) return null;
      if (lake.name === '') return t('card.unnamedLake');
      return context.locale === 'en' ? lakeNameEn(lake.name) : lake.name;
    }
    case 'peak': {
      const peak = index.peaks.get(id);
      return peak === undefined ? null : nameIn(context, peak.mountain, peak.nameEn);
    }
    case 'island':
      return null;
    default:
      return assertNever(kind, 'entity kind');
  }
}

/** 济南西站 / Jinanxi Station. */
export const stationTitle = (
  { t, locale }: CardContext,
  station: { readonly name: string; readonly nameEn: string },
): string =>
  t('card.stationName', {
    name: locale === 'en' ? station.nameEn : station.name,
  });

/** A link to a thing; only its id as text when there is no such thing. */
export function linkTo(context: CardContext, ref: EntityRef): CardLink {
  const text = titleOf(context, ref);
  return text === null ? { ref: null, text: idOfRef(ref) } : { ref, text };
}

/** A list entry that leads to a thing, with its small print; blank lines are left out. */
export function itemTo(
  context: CardContext,
  ref: EntityRef,
  asides: readonly string[],
  provenance: CardProvenance | null,
): CardItem {
  return { ...linkTo(context, ref), asides: asides.filter((text) => text !== ''), provenance };
}

/** 市 · 县 of a thing, as far as known. */
export function whereLinks(
  context: CardContext,
  place: { readonly cityAdcode: number | null; readonly countyAdcode: number | null },
): readonly CardLink[] {
  const { cityAdcode, countyAdcode } = place;
  return [
    ...(cityAdcode === null ? [] : [linkTo(context, `city:${cityAdcode}`)]),
    ...(countyAdcode === null ? [] : [linkTo(context, `county:${countyAdcode}`)]),
  ];
}
