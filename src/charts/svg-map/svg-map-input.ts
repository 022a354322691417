import type { Atlas } from '@/domain/atlas/atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { LayerChoice } from '@/domain/view-state/view-state';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import type { Locale } from '@/i18n/locale';
import type { Ground } from '@/layers/ground';
import type { LayerFrame } from '@/layers/layer-frame';
import type { Palette } from '@/symbology/palette';
import type { MapPlane } from './map-plane';

/** The parts of the province the picture needs. */
export interface SvgMapSource {
  readonly atlas: Atlas;
  readonly areas: RegionAreas;
  readonly ground: Ground;
}

/** Everything the SVG map is a function of. */
export interface SvgMapInput {
  readonly source: SvgMapSource;
  readonly frames: readonly LayerFrame[];
  readonly choices: Readonly<Record<LayerId, LayerChoice>>;
  readonly plane: MapPlane;
  /** Everything outside is dimmed. */
  readonly region: EntityRef;
  readonly selection: EntityRef | null;
  readonly palette: Palette;
  readonly locale: Locale;
  /** One scale for type, lines and marks together. */
  readonly scale: number;
  /** Zoom levels by which symbols and names appear earlier than on the screen map: paper cannot be zoomed. */
  readonly detail: number;
  readonly labels: boolean;
  /** Add what a pointer can hit. */
  readonly pickable: boolean;
  /** Boxes of marks that others draw on the picture: names keep out of their way. @unit px */
  readonly avoid?: readonly (readonly [number, number, number, number])[];
}

/** Outline of a region; null for the whole province. */
export function shapeOfRegion(
  { atlas, areas }: SvgMapSource,
  region: EntityRef,
): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const id = idOfRef(region);
  switch (kindOfRef(region)) {
    case 'circle':
      return areas.circles.get(atlas.circles.find((circle) => circle.id === id)?.seq ?? 0)?.shape ?? null;
    case 'city':
      return areas.cities.get(Number(id))?.shape ?? null;
    case 'county':
      return areas.counties.get(Number(id))?.shape ?? null;
    default:
      return null;
  }
}

/** Tells whether a px position lies in the region; always, when the region is the whole province. */
export function insideRegion({ source, region, plane }: SvgMapInput): (x: number, y: number) => boolean {
  const shape = shapeOfRegion(source, region);
  if (shape === null) return () => true;
  return (x, y) => {
    const [lng, lat] = plane.view.toLngLat(x, y);
    return isPointInPolygon([lng, lat], shape);
  };
}
