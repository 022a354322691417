import type { ReachOrigin } from '@/analysis/reach/reach-engine';
import type { PlaceKind } from '@/analysis/reach/network-builder';
import type { Atlas } from '@/domain/atlas/atlas';
import type { LngLat, Placement } from '@/domain/provenance/position';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';

/** Kinds one can start from. */
export const ORIGIN_KINDS = ['city', 'county', 'station', 'airport', 'port', 'park'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** A thing one can start from. */
export interface OriginThing {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly placement: Placement;
}

/** All things of a kind, in file order. */
export function thingsOfKind(atlas: Atlas, kind: OriginKind): readonly OriginThing[] {
  const english = (thing: { readonly name: string; readonly nameEn?: string }) => thing.nameEn ?? thing.name;
  switch (kind) {
    case 'city':
      return atlas.cities.map((c) => ({
        id: String(c.adcode),
        name: c.shortName,
        nameEn: c.nameEn,
        placement: c.seat,
      }));
    case 'county':
      return atlas.counties.map((c) => ({
        id: String(c.adcode),
        name: c.name,
        nameEn: c.nameEn,
        placement: c.seat,
      }));
    case 'station':
      return atlas.stations.map((s) => ({
        id: s.id,
        name: s.name,
        nameEn: english(s),
        placement: s.placement,
      }));
    case 'airport':
      return atlas.airports.map((a) => ({
        id: a.id,
        name: a.name,
        nameEn: a.nameEn,
        placement: a.placement,
      }));
    case 'port':
      return atlas.ports.map((p) => ({ id: p.id, name: p.name, nameEn: p.nameEn, placement: p.placement }));
    case 'park':
      return atlas.parks.map((p) => ({ id: p.id, name: p.name, nameEn: english(p), placement: p.placement }));
  }
}

const kindOf = (text: string): OriginKind | null => ORIGIN_KINDS.find((kind) => kind === text) ?? null;

/** Read an origin as the link has it. @nodata null: none that this program knows */
export function parseOrigin(text: string): ReachOrigin | null {
  const colon = text.indexOf(':');
  const [head, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  if (head === 'point') {
    const [lng = Number.NaN, lat = Number.NaN] = rest.split(',').map(Number);
    return Number.isFinite(lng) && Number.isFinite(lat) ? { kind: 'point', lngLat: [lng, lat] } : null;
  }
  if (head === 'all') {
    const place = kindOf(rest);
    return place === null ? null : { kind: 'all', place };
  }
  const place = kindOf(head);
  return place === null ? null : { kind: 'place', place, id: rest };
}

/** A point as an origin of the link, to about 10 m. */
export const pointOrigin = ([lng, lat]: LngLat): string => `point:${lng.toFixed(4)},${lat.toFixed(4)}`;

/** What an origin is called. */
export function nameOfOrigin(text: string, atlas: Atlas, locale: Locale, t: Translate): string {
  const origin = parseOrigin(text);
  if (origin === null) return text;
  switch (origin.kind) {
    case 'point':
      return t('reach.origin.point', {
        lng: origin.lngLat[0].toFixed(2),
        lat: origin.lngLat[1].toFixed(2),
      });
    case 'all':
      return t('reach.origin.all', { kind: t(`reach.origin.${origin.place as OriginKind}`) });
    case 'place': {
      const thing = thingsOfKind(atlas, origin.place as OriginKind).find(({ id }) => id === origin.id);
      return thing === undefined ? text : locale === 'en' ? thing.nameEn : thing.name;
    }
  }
}

/** Where to mark origins on the map; all of a kind are marked one by one. */
export function placesOfOrigins(
  origins: readonly ReachOrigin[],
  atlas: Atlas,
): readonly { readonly lngLat: LngLat; readonly place: PlaceKind | null }[] {
  return origins.flatMap((origin): readonly { lngLat: LngLat; place: PlaceKind | null }[] => {
    if (origin.kind === 'point') return [{ lngLat: origin.lngLat, place: null }];
    return thingsOfKind(atlas, origin.place as OriginKind).flatMap(({ id, placement }) =>
      placement.placed && (origin.kind === 'all' || id === origin.id)
        ? [{ lngLat: placement.lngLat, place: origin.place }]
        : [],
    );
  });
}
