import type { EntityRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import type { Palette } from '@/symbology/palette';
import { countiesOfRegion } from '@/layers/region-tree';
import {
  areaCandidates,
  besideCandidates,
  centredCandidates,
  farCandidates,
  type LabelType,
} from './label-candidates';
import type { LabelWish } from './label-wish';
import { wrapName } from './measure-text';
import type { SvgMapInput } from './svg-map-input';
import { atZoom } from './zoom-stops';

type Level = 'core' | 'city' | 'circle' | 'county';

interface Look {
  readonly size: number;
  readonly letterSpacing: number;
  readonly color: string;
  readonly haloWidth: number;
  readonly opacity: number;
}

/** Hanzi of a circle's name stand far apart, English words near enough to be words. */
const CIRCLE_SPACING = { zh: 0.35, en: 0.1 } as const;
/** Longest line of a circle's name. @unit em */
const CIRCLE_EM = 10;

function lookOf(level: Level, zoom: number, palette: Palette, locale: Locale): Look {
  switch (level) {
    case 'core':
      return {
        size: atZoom(zoom, [5, 16], [7, 21], [10, 26]),
        letterSpacing: 0.08,
        color: palette.core,
        haloWidth: 2.4,
        opacity: 1,
      };
    case 'city':
      return {
        size: atZoom(zoom, [5, 12], [7, 15.5], [10, 20]),
        letterSpacing: 0.06,
        color: palette.text,
        haloWidth: 2,
        opacity: 1,
      };
    case 'circle':
      return {
        size: atZoom(zoom, [5, 13], [6.6, 19], [7.4, 24]),
        letterSpacing: CIRCLE_SPACING[locale],
        color: palette.textQuiet,
        haloWidth: 1.2,
        opacity: 0.72,
      };
    case 'county':
      return {
        size: atZoom(zoom, [6.8, 10.8], [7.7, 11.5], [9, 13], [12, 17]),
        letterSpacing: 0.02,
        color: palette.textQuiet,
        haloWidth: 1.6,
        opacity: 1,
      };
  }
}

/** Zoom from which counties are named, and up to which circles are. */
const COUNTY_NAMES_FROM = 7.7;
const CIRCLE_NAMES_TO = 7.6;

function isShown(level: Level, { choices, plane, detail }: SvgMapInput): boolean {
  switch (level) {
    case 'county':
      return choices.county.visible && plane.view.zoom + detail >= COUNTY_NAMES_FROM;
    case 'circle':
      return choices.circle.visible && plane.view.zoom <= CIRCLE_NAMES_TO;
    default:
      return choices[level].visible;
  }
}

function candidatesOf(
  level: Level,
  x: number,
  y: number,
  type: LabelType,
  scale: number,
): LabelWish['candidates'] {
  switch (level) {
    case 'core':
      return besideCandidates(x, y, 13 * scale, type);
    case 'city':
      return [...centredCandidates(x, y, type), ...farCandidates(x, y, type, [1.6, 2.6, 3.8], 6)];
    case 'circle':
      return areaCandidates(x, y, type, 14 * scale);
    case 'county':
      return centredCandidates(x, y, type);
  }
}

/** What the names of regions wish: cores, then cities, then circles, then counties. */
export function regionLabelWishes(input: SvgMapInput): readonly LabelWish[] {
  const { plane, palette, locale, scale } = input;
  const counties = countiesOfRegion(input.source.atlas, input.region);
  const cities = new Set(
    input.source.atlas.counties.flatMap((county) => (counties.has(county.adcode) ? [county.cityAdcode] : [])),
  );
  const order: readonly Level[] = ['core', 'city', 'circle', 'county'];
  const place = (item: GeoJSON.Feature): number => order.indexOf(item.properties?.['level'] as Level);
  // Waters stand among these names too; here they wish for themselves, see lakeLabelWishes.
  const features = input.source.ground.labels.features
    .filter((item) => place(item) >= 0)
    .sort((a, b) => place(a) - place(b) || Number(a.properties?.['rank']) - Number(b.properties?.['rank']));
  return features.flatMap((item): readonly LabelWish[] => {
    const level = item.properties?.['level'] as Level;
    if (item.geometry.type !== 'Point' || !isShown(level, input)) return [];
    const ref = String(item.properties?.['ref']) as EntityRef;
    if (level === 'circle' && input.region !== PROVINCE_REF && input.region !== ref) return [];
    if (level === 'county' && !counties.has(Number(ref.slice('county:'.length)))) return [];
    const [lng = 0, lat = 0] = item.geometry.coordinates;
    const [x, y] = plane.view.toPx([lng, lat]);
    if (x < 0 || y < 0 || x > plane.view.width || y > plane.view.height) return [];
    const look = lookOf(level, plane.view.zoom, palette, locale);
    const name = String(item.properties?.[locale]);
    const type: LabelType = {
      lines: level === 'circle' ? wrapName(name, CIRCLE_EM) : [name],
      size: look.size * scale,
      letterSpacing: look.letterSpacing,
      padding: 2 * scale,
    };
    return [
      {
        key: `name:${ref}`,
        ref,
        type,
        color: look.color,
        halo: palette.halo,
        haloWidth: look.haloWidth * scale,
        opacity: level === 'city' && !cities.has(Number(ref.slice('city:'.length))) ? 0.55 : look.opacity,
        candidates: candidatesOf(level, x, y, type, scale),
      },
    ];
  });
}
