import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, CameraTarget, FitTarget } from '@/store/app-state';

/** Room kept free of panels when framing something, CSS px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const FLIGHT_MS = 900;
/** A flight between scenes is slow enough for a room to follow. */
const GLIDE_MS = 1800;
/** How far a camera may be from a frame and still be that frame: a link carries a rounded one. */
const SAME_ZOOM = 0.02;
const SAME_PX = 6;

const toLike = ([west, south, east, north]: Bounds): LngLatBoundsLike => [
  [west, south],
  [east, north],
];

/** Where the map looks: goes where it is asked, and keeps a frame when the window changes under it. */
export class MapCamera {
  readonly #map: MapLibreMap;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** What is framed, until the person moves the map. */
  #frame: FitTarget | null = null;
  #byWindow = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('movestart', (event) => {
      if ('originalEvent' in event && event.originalEvent !== undefined) this.#frame = null;
    });
  }

  /** The camera moves because the window changed, not because anyone asked. */
  get isByWindow(): boolean {
    return this.#byWindow;
  }

  /** Room taken by panels; used by every fit. */
  set padding(padding: Padding) {
    this.#padding = padding;
  }

  /** Go somewhere. */
  go(target: CameraTarget, motion: boolean): void {
    const duration = motion ? FLIGHT_MS : 0;
    this.#frame = null;
    switch (target.kind) {
      case 'fit':
        this.#frame = target;
        this.#map.fitBounds(toLike(target.bounds), {
          padding: { ...this.#padding },
          maxZoom: target.maxZoom,
          duration,
        });
        return;
      case 'fly':
        this.#map.easeTo({
          center: [target.lngLat[0], target.lngLat[1]],
          zoom: target.zoom,
          padding: { ...this.#padding },
          duration,
        });
        this.#map.once('moveend', () => this.#map.setPadding({ top: 0, right: 0, bottom: 0, left: 0 }));
        return;
      case 'jump':
      case 'glide': {
        const { lng, lat, zoom, bearing, pitch } = target.camera;
        const to = { center: [lng, lat] as [number, number], zoom, bearing, pitch };
        if (target.kind === 'glide' && motion) this.#map.flyTo({ ...to, duration: GLIDE_MS });
        else this.#map.jumpTo(to);
      }
    }
  }

  /** Take the present camera as a frame of this, if that is what it shows. */
  adopt(target: FitTarget): void {
    const wanted = this.#map.cameraForBounds(toLike(target.bounds), {
      padding: { ...this.#padding },
      maxZoom: target.maxZoom,
    });
    if (wanted?.center === undefined || wanted.zoom === undefined) return;
    const here = this.#map.project(this.#map.getCenter());
    const there = this.#map.project(wanted.center);
    const isSame =
      Math.abs(wanted.zoom - this.#map.getZoom()) < SAME_ZOOM &&
      Math.hypot(here.x - there.x, here.y - there.y) < SAME_PX;
    if (isSame) this.#frame = target;
  }

  /** The window or the text size changed: what was framed is framed again; a camera the person moved stays. */
  reframe(padding: Padding): void {
    this.#padding = padding;
    if (this.#frame === null) return;
    this.#byWindow = true;
    this.go(this.#frame, false);
    this.#byWindow = false;
  }

  /** Zoom about the centre. */
  zoomBy(levels: number): void {
    this.#frame = null;
    this.#map.zoomTo(this.#map.getZoom() + levels, { duration: 250 });
  }

  /** Turn north up. */
  faceNorth(): void {
    this.#frame = null;
    this.#map.easeTo({ bearing: 0, pitch: 0, duration: 400 });
  }

  /** Bounds of the part of the screen that no panel covers. */
  clearBounds(): Bounds {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#padding;
    const a = this.#map.unproject([left, clientHeight - bottom]);
    const b = this.#map.unproject([clientWidth - right, top]);
    return [Math.min(a.lng, b.lng), Math.min(a.lat, b.lat), Math.max(a.lng, b.lng), Math.max(a.lat, b.lat)];
  }
}
