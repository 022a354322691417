import type { Province } from '@/data/province';
import type { LngLat } from '@/domain/provenance/position';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import type { Palette } from '@/symbology/palette';
import { cityNameSize, type CityToName } from './city-names';
import type { MapController } from './map-controller';
import { nameCities } from './name-cities';
import { LABEL_FONT } from './style/style-input';

/** A name to write over what is drawn above the map, where the map itself has it. */
export interface NameAbove {
  readonly text: string;
  /** Middle of a city's name; the place of a core's star, its name stands right of it. */
  readonly at: LngLat;
  readonly core: boolean;
}

/** Space after each letter, as the style has it. @unit em */
const SPACING = { city: 0.06, core: 0.08 } as const;
/** From a core's star to its name, as the style has it. @unit em */
const CORE_OFFSET = 0.75;

/** The names of cities as the map places them at rest. */
export function namesAbove(
  cities: readonly CityToName[],
  controller: MapController,
  marksOf: Province['marksOf'],
  layers: ViewState['layers'],
  look: { readonly locale: Locale; readonly scale: number },
): readonly NameAbove[] {
  const { locale } = look;
  const { labels } = nameCities(controller, cities, marksOf, layers, look);
  const others = labels.features.flatMap(({ geometry, properties }): NameAbove[] =>
    geometry.type === 'Point'
      ? [{ text: String(properties?.[locale]), at: geometry.coordinates as unknown as LngLat, core: false }]
      : [],
  );
  const cores = cities.filter(({ core }) => core).map((city) => ({ ...city, text: city[locale] }));
  return [...others, ...cores];
}

/** Write the names over a canvas above the map, each with its halo. */
export function drawNamesAbove(
  pen: CanvasRenderingContext2D,
  names: readonly NameAbove[],
  controller: MapController,
  palette: Palette,
  scale: number,
): void {
  const zoom = controller.map.getZoom();
  pen.save();
  pen.lineJoin = 'round';
  pen.textBaseline = 'middle';
  pen.strokeStyle = palette.halo;
  for (const { text, at, core } of names) {
    const size = cityNameSize(zoom, core, scale);
    const [x, y] = controller.project(at);
    pen.font = `${size}px ${LABEL_FONT.map((family) => `"${family}"`).join(', ')}`;
    pen.letterSpacing = `${(core ? SPACING.core : SPACING.city) * size}px`;
    pen.textAlign = core ? 'left' : 'center';
    pen.lineWidth = core ? 4.8 : 4;
    pen.fillStyle = core ? palette.core : palette.text;
    const left = core ? x + CORE_OFFSET * size : x;
    pen.strokeText(text, left, y);
    pen.fillText(text, left, y);
  }
  pen.restore();
}
