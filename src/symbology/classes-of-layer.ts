import type { LayerId } from '@/domain/view-state/layer-id';
import { circleClasses, cityClasses, countyClasses, lakeClasses, riverClasses } from './area-classes';
import { expresswayClasses, railFreightClasses, railHighSpeedClasses } from './line-classes';
import { type Palette, paletteOf } from './palette';
import {
  airportClasses,
  coreClasses,
  generalAirportClasses,
  interchangeClasses,
  parkClasses,
  peakClasses,
  portClasses,
  projectClasses,
  stationClasses,
} from './point-classes';
import type { SymbolClass } from './symbol';
import { THEME_IDS, type ThemeId } from './theme';

const CLASSES: Readonly<Record<LayerId, (palette: Palette) => readonly SymbolClass[]>> = {
  circle: circleClasses,
  lake: lakeClasses,
  river: riverClasses,
  county: countyClasses,
  city: cityClasses,
  expressway: expresswayClasses,
  rail_freight: railFreightClasses,
  rail_high_speed: railHighSpeedClasses,
  interchange: interchangeClasses,
  station: stationClasses,
  peak: peakClasses,
  park: parkClasses,
  port: portClasses,
  general_airport: generalAirportClasses,
  airport: airportClasses,
  project: projectClasses,
  core: coreClasses,
};

const cache = new Map<ThemeId, Readonly<Record<LayerId, readonly SymbolClass[]>>>(
  THEME_IDS.map((theme) => {
    const palette = paletteOf(theme);
    return [
      theme,
      Object.fromEntries(Object.entries(CLASSES).map(([id, classes]) => [id, classes(palette)])) as Record<
        LayerId,
        readonly SymbolClass[]
      >,
    ];
  }),
);

/**
 * The classes of a layer in legend order: the bins every reader asks.
 * The order and ids are the same in every theme.
 */
export function classesOfLayer(layer: LayerId, theme: ThemeId): readonly SymbolClass[] {
  const byLayer = cache.get(theme);
  if (byLayer === undefined) throw new Error(`No palette for theme "${theme}"`);
  return byLayer[layer];
}

/** Index of a class within its layer. @throws when the layer has no such class. */
export function classIndexOf(layer: LayerId, classId: string): number {
  const index = classesOfLayer(layer, 'light').findIndex((entry) => entry.id === classId);
  if (index < 0) throw new Error(`Layer "${layer}" has no class "${classId}"`);
  return index;
}
