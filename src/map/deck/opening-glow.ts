import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Mark } from '@/layers/mark';

const GLOW_MS = 1400;

type Rgb = readonly [number, number, number];

const toRgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

interface Glow {
  readonly color: Rgb;
  readonly paths: readonly (readonly (readonly [number, number])[])[];
  readonly points: readonly (readonly [number, number])[];
}

/**
 * Makes what has just opened glow for a moment: motion that explains the change of month and nothing else.
 * A deck.gl overlay above the map, in a canvas of its own, so that the base map is not drawn again.
 */
export class OpeningGlow {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  #frame = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
    map.addControl(this.#overlay);
  }

  /** Light these marks up in their colours; a new call replaces the one before. */
  show(groups: readonly { readonly color: string; readonly marks: readonly Mark[] }[]): void {
    window.cancelAnimationFrame(this.#frame);
    const glows = groups.map(
      ({ color, marks }): Glow => ({
        color: toRgb(color),
        paths: marks.flatMap((mark) => (mark.geometry === 'line' ? mark.parts : [])),
        points: marks.flatMap((mark) => (mark.geometry === 'point' ? [mark.lngLat] : [])),
      }),
    );
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, (now - start) / GLOW_MS);
      this.#overlay.setProps({ layers: share >= 1 ? [] : this.#layers(glows, share) });
      if (share < 1) this.#frame = window.requestAnimationFrame(step);
    };
    this.#frame = window.requestAnimationFrame(step);
  }

  /** Take the overlay off the map. */
  remove(): void {
    window.cancelAnimationFrame(this.#frame);
    const gl = this.#overlay.getCanvas()?.getContext('webgl2');
    this.#map.removeControl(this.#overlay);
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #layers(glows: readonly Glow[], share: number): (PathLayer | ScatterplotLayer)[] {
    const alpha = Math.round(190 * (1 - share) ** 1.5);
    return glows.flatMap(({ color, paths, points }, index) => [
      new PathLayer({
        id: `glow-line-${index}`,
        data: paths as [number, number][][],
        getPath: (path: [number, number][]) => path,
        getColor: [...color, alpha],
        getWidth: 7 + 16 * share,
        widthUnits: 'pixels',
        capRounded: true,
        jointRounded: true,
        updateTriggers: { getColor: alpha, getWidth: share },
      }),
      new ScatterplotLayer({
        id: `glow-point-${index}`,
        data: points as [number, number][],
        getPosition: (point: [number, number]) => point,
        getRadius: 12 + 26 * share,
        radiusUnits: 'pixels',
        getFillColor: [...color, alpha],
        updateTriggers: { getFillColor: alpha, getRadius: share },
      }),
    ]);
  }
}
