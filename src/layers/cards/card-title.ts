import '@/i18n/add-card-words';
import { citeClause } from '@/domain/policy/policy-clause';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { assertNever } from '@/lib/assert-never';
import { type CardContext, nameIn } from './card-context';
import type { CardItem, CardLink, CardProvenance } from './card-model';

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
      return station === undefined ? null : t('card.stationName', { name: station.name });
    }
    case 'interchange':
      return index.interchanges.get(id)?.label ?? null;
    case 'rail':
      return bilingual(index.railLines.get(id));
    case 'expressway':
      return bilingual(index.expressways.get(id));
    case 'corridor':
      return index.corridors.get(id)?.name ?? null;
    case 'project':
      return index.entities.get(id)?.name ?? null;
    case 'clause': {
      const clause = index.clauses.get(id);
      return clause === undefined ? null : `${citeClause(clause)} ${clause.title}`;
    }
    case 'target':
      return index.targets.get(id)?.indicator ?? null;
    case 'river':
      return bilingual(index.rivers.get(id));
    case 'lake': {
      const lake = areas.lakes.find((item) => item.id === id);
      return lake === undefined ? null : lake.name === '' ? t('card.unnamedLake') : lake.name;
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
