import {
  type GeoJSONSource,
  type LayerSpecification,
  LngLat as MapLngLat,
  Map as MapLibreMap,
  type MapMouseEvent,
} from 'maplibre-gl';
import './map-worker';
import type { LngLat } from '@/domain/provenance/position';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import type { Camera } from '@/domain/view-state/view-state';
import type { Ground } from '@/layers/ground';
import type { LayerFrame } from '@/layers/layer-frame';
import { type Mark, NOT_DRAWN } from '@/layers/mark';
import type { Bounds, CameraTarget, FitTarget } from '@/store/app-state';
import type { OpeningGlow } from './deck/opening-glow';
import type { GpuLimits } from './gpu-limits';
import { findHits } from './find-hits';
import { isLabelFontReady } from './label-font';
import { MapCamera, type Padding } from './map-camera';
import { keepInSheet, ZOOM } from './keep-in-sheet';
import { buildSources, toFeatureCollection } from './map-content';
import { MapStages } from './map-stages';
import { applyStyleDiff } from './style/apply-style-diff';
import { buildStyle, buildStyleLayers } from './style/build-style';
import { iconsOf } from './style/icon-image';
import { completeStyle, isOpeningLayer, isOpeningSource } from './style/opening';
import type { StyleInput } from './style/style-input';

/** Sources that follow the person. */
export type OverlaySource =
  | 'hovered'
  | 'mask'
  | 'mask-edge'
  | 'selected'
  | 'measure'
  | 'city-label'
  | 'city-leader';

/** What a picture of the present view is made from. */
export interface MapSnapshot {
  readonly ground: Ground;
  readonly marksOf: Readonly<Record<LayerId, readonly Mark[]>>;
  readonly frames: readonly LayerFrame[];
  readonly overlays: readonly (readonly [OverlaySource, GeoJSON.FeatureCollection])[];
  readonly bounds: Bounds;
  readonly bearing: number;
  readonly limits: GpuLimits;
}

/** What the map tells the application. */
export interface MapEvents {
  onReady(): void;
  onCameraSettled(camera: Camera, bounds: Bounds, by: 'person' | 'window'): void;
  /** Marks under the pointer, top first, then where it was. */
  onClick(hits: readonly Mark[], at: LngLat, double: boolean): void;
  onHover(hit: Mark | null, at: LngLat | null, point: readonly [number, number] | null): void;
  onContext(state: 'lost' | 'restored'): void;
}

/**
 * Owns the MapLibre map: diffs what it is given and applies it. The only place where the map is touched;
 * nothing here decides what to show.
 */
export class MapController {
  readonly map: MapLibreMap;
  readonly #stages: MapStages;
  #marksOf: Readonly<Record<LayerId, readonly Mark[]>>;
  readonly #positionOf = new Map<LayerId, ReadonlyMap<number, number>>();
  readonly #events: MapEvents;
  readonly #ground: Ground;
  readonly #limits: GpuLimits;
  readonly #overlays = new Map<OverlaySource, GeoJSON.FeatureCollection>();
  #layers: readonly LayerSpecification[];
  #input: StyleInput;
  #frames = new Map<LayerId, LayerFrame>();
  #hovered: number | null = null;
  #glow: Promise<OpeningGlow | null> | null = null;
  readonly #camera: MapCamera;

  constructor(options: {
    readonly container: HTMLElement;
    readonly ground: Ground;
    readonly marksOf: Readonly<Record<LayerId, readonly Mark[]>>;
    readonly input: StyleInput;
    readonly camera: Camera;
    readonly limits: GpuLimits;
    readonly events: MapEvents;
    /** A hidden map for a picture: its own pixel ratio, no interaction. */
    readonly picture?: { readonly ratio: number };
  }) {
    this.#ground = options.ground;
    this.#limits = options.limits;
    this.#marksOf = options.marksOf;
    for (const layer of LAYER_IDS) this.#index(layer);
    this.#input = options.input;
    const layers = buildStyleLayers(options.input);
    const hasFont = isLabelFontReady();
    this.#layers = layers;
    this.#events = options.events;
    const { lng, lat, zoom, bearing, pitch } = options.camera;
    this.map = new MapLibreMap({
      container: options.container,
      style: buildStyle(
        layers.filter((layer) => isOpeningLayer(layer, hasFont)),
        buildSources(options.ground, options.marksOf, isOpeningSource),
      ),
      center: [lng, lat],
      zoom,
      bearing,
      pitch,
      minZoom: ZOOM.min,
      maxZoom: ZOOM.max,
      attributionControl: false,
      locale: { 'Map.Title': options.container.getAttribute('aria-label') ?? '' },
      doubleClickZoom: false,
      renderWorldCopies: false,
      fadeDuration: options.limits.software ? 0 : 200,
      maxCanvasSize: [options.limits.maxCanvas, options.limits.maxCanvas],
      canvasContextAttributes: { antialias: !options.limits.software },
      ...(options.picture === undefined
        ? { keyboard: true }
        : { interactive: false, pixelRatio: options.picture.ratio }),
      validateStyle: false,
    });
    this.map.setTransformConstrain((center, zoom) => {
      const { width, height } = this.size();
      const kept = keepInSheet({ center: [center.lng, center.lat], zoom }, width, height);
      return { center: new MapLngLat(...kept.center), zoom: kept.zoom };
    });
    this.#camera = new MapCamera(this.map);
    this.#stages = new MapStages(this.map, {
      complete: () => {
        const { ground, marksOf } = options;
        completeStyle(
          this.map,
          layers,
          buildSources(ground, marksOf, (name) => !isOpeningSource(name)),
        );
        this.#addIcons();
        this.#events.onReady();
      },
      restore: () => this.#restore(),
      onContext: (state) => this.#events.onContext(state),
    });
    this.#listen();
  }

  /** When every layer is in the map; until then only the first picture is. */
  get whole(): Promise<void> {
    return this.#stages.whole;
  }

  /** Theme, language, scale or layer choices: sets the differing properties only. */
  /** What the style is a function of, as it is now. */
  get input(): StyleInput {
    return this.#input;
  }

  setInput(input: StyleInput): void {
    const before = this.#layers;
    const icons = input.palette !== this.#input.palette;
    this.#input = input;
    this.#layers = buildStyleLayers(input);
    this.#stages.whenWhole(() => {
      applyStyleDiff(this.map, before, this.#layers);
      if (icons) this.#addIcons();
    });
  }

  /** Layers that arrived later: uploads the ones whose marks are other objects, once. */
  setMarks(marksOf: Readonly<Record<LayerId, readonly Mark[]>>): void {
    const before = this.#marksOf;
    this.#marksOf = marksOf;
    for (const layer of LAYER_IDS) {
      if (marksOf[layer] === before[layer]) continue;
      this.#index(layer);
      this.#frames.delete(layer);
      this.#stages.whenWhole(() => {
        this.map.getSource<GeoJSONSource>(layer)?.setData(toFeatureCollection(marksOf[layer]));
      });
    }
  }

  /** Bring feature-state to these frames: only features whose class changed are touched. */
  applyFrames(frames: readonly LayerFrame[]): void {
    const inOpening = (frame: LayerFrame): boolean => isOpeningSource(frame.layer);
    this.#stages.whenReady(() => this.#setClasses(frames.filter(inOpening)));
    this.#stages.whenWhole(() => this.#setClasses(frames.filter((frame) => !inOpening(frame))));
  }

  /** Light up what has just opened. The effect room (deck.gl) is fetched the first time it is needed. */
  glow(groups: readonly { readonly color: string; readonly marks: readonly Mark[] }[]): void {
    if (groups.length === 0 || this.#limits.software) return;
    this.#stages.whenReady(() => {
      this.#glow ??= import('./deck/opening-glow').then(({ OpeningGlow }) =>
        this.#stages.ended ? null : new OpeningGlow(this.map),
      );
      void this.#glow.then((glow) => {
        if (!this.#stages.ended) glow?.show(groups);
      });
    });
  }

  /** Replace the data of an overlay source. */
  setOverlay(source: OverlaySource, data: GeoJSON.FeatureCollection): void {
    this.#overlays.set(source, data);
    this.#stages.whenWhole(() => {
      this.map.getSource<GeoJSONSource>(source)?.setData(data);
    });
  }

  /** Size of the map. @unit CSS px */
  size(): { readonly width: number; readonly height: number } {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  /** Room taken by panels; used by every fit. */
  setPadding(padding: Padding): void {
    this.#camera.padding = padding;
  }

  /** Go somewhere; the settled camera comes back once through `onCameraSettled`. */
  go(target: CameraTarget, motion: boolean): void {
    this.#camera.go(target, motion);
  }

  /** Take the present camera as a frame of this, if that is what it shows. */
  adoptFrame(target: FitTarget): void {
    this.#camera.adopt(target);
  }

  /** Frame again what is framed, with this room for the panels; a camera the person moved stays. */
  reframe(padding: Padding): void {
    this.#camera.reframe(padding);
  }

  /** Hear when the map has another size. @returns a function that lets go. */
  onResize(run: () => void): () => void {
    this.map.on('resize', run);
    return () => void this.map.off('resize', run);
  }

  /** Visible bounds `[west, south, east, north]`. */
  bounds(): Bounds {
    const box = this.map.getBounds();
    return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()];
  }

  /** Where a place is on screen, and back. @unit CSS px */
  project(at: LngLat): readonly [number, number] {
    const { x, y } = this.map.project([at[0], at[1]]);
    return [x, y];
  }

  /** The place under a point on screen. */
  unproject(point: readonly [number, number]): LngLat {
    const { lng, lat } = this.map.unproject([point[0], point[1]]);
    return [lng, lat];
  }

  /** Bounds of the part of the screen that no panel covers. */
  clearBounds(): Bounds {
    return this.#camera.clearBounds();
  }

  /** Marks drawn at a point on screen, top layer first, each thing once. */
  hitsAt(point: { readonly x: number; readonly y: number }): readonly Mark[] {
    return findHits(this.map, point, (layer, featureId) => {
      const position = this.#positionOf.get(layer)?.get(featureId);
      const mark = position === undefined ? undefined : this.#marksOf[layer][position];
      const drawn = position === undefined ? undefined : this.#frames.get(layer)?.drawn[position];
      if (mark === undefined || drawn === undefined) return null;
      return drawn === NOT_DRAWN && mark.geometry !== 'area' ? null : mark;
    });
  }

  /** Zoom about the centre. */
  zoomBy(levels: number): void {
    this.#camera.zoomBy(levels);
  }

  /** Turn north up. */
  faceNorth(): void {
    this.#camera.faceNorth();
  }

  /** What a picture of the present view is made from. */
  snapshot(): MapSnapshot {
    return {
      ground: this.#ground,
      marksOf: this.#marksOf,
      frames: [...this.#frames.values()],
      overlays: [...this.#overlays].filter(([source]) => source !== 'hovered'),
      bounds: this.clearBounds(),
      bearing: this.map.getBearing(),
      limits: this.#limits,
    };
  }

  /** Release everything; nothing is left behind. */
  destroy(): void {
    this.#stages.end();
    if (this.#glow === null) this.map.remove();
    else void this.#glow.then((glow) => glow?.remove()).finally(() => this.map.remove());
  }

  /** A lost context comes back with the style alone: icons, states and overlays are put back here. */
  #restore(): void {
    this.#addIcons();
    const frames = [...this.#frames.values()];
    this.#frames = new Map();
    this.applyFrames(frames);
    for (const [source, data] of this.#overlays) this.setOverlay(source, data);
  }

  #setClasses(frames: readonly LayerFrame[]): void {
    for (const frame of frames) {
      const before = this.#frames.get(frame.layer);
      if (before === frame) continue;
      frame.marks.forEach((mark, position) => {
        const index = frame.drawn[position] ?? NOT_DRAWN;
        if (before !== undefined && before.drawn[position] === index) return;
        this.map.setFeatureState({ source: frame.layer, id: mark.featureId }, { c: index });
      });
      this.#frames.set(frame.layer, frame);
    }
  }

  #index(layer: LayerId): void {
    this.#positionOf.set(
      layer,
      new Map(this.#marksOf[layer].map((mark, position) => [mark.featureId, position])),
    );
  }

  #addIcons(): void {
    const ratio = Math.min(4, Math.max(2, Math.ceil(this.map.getPixelRatio())));
    for (const [name, image] of iconsOf(this.#input.palette, ratio)) {
      if (this.map.hasImage(name)) this.map.removeImage(name);
      this.map.addImage(name, image, { pixelRatio: ratio });
    }
  }

  #listen(): void {
    const { map } = this;
    map.on('moveend', () => {
      const { lng, lat } = map.getCenter();
      this.#events.onCameraSettled(
        { lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() },
        this.bounds(),
        this.#camera.isByWindow ? 'window' : 'person',
      );
    });
    const click = (event: MapMouseEvent, double: boolean): void => {
      this.#events.onClick(this.hitsAt(event.point), [event.lngLat.lng, event.lngLat.lat], double);
    };
    map.on('click', (event) => click(event, false));
    map.on('dblclick', (event) => click(event, true));
    map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const { clientWidth, clientHeight } = map.getContainer();
      const middle = map.unproject([clientWidth / 2, clientHeight / 2]);
      this.#events.onClick(
        this.hitsAt({ x: clientWidth / 2, y: clientHeight / 2 }),
        [middle.lng, middle.lat],
        event.shiftKey,
      );
    });
    map.on('mousemove', (event) => {
      const hit = this.hitsAt(event.point)[0] ?? null;
      this.#hoverCounty(hit?.layer === 'county' ? hit.featureId : null);
      map.getCanvas().style.cursor = hit !== null && hit.geometry !== 'area' ? 'pointer' : '';
      this.#events.onHover(hit, [event.lngLat.lng, event.lngLat.lat], [event.point.x, event.point.y]);
    });
    map.on('movestart', () => this.#events.onHover(null, null, null));
    map.on('mouseout', () => {
      this.#hoverCounty(null);
      this.#events.onHover(null, null, null);
    });
  }

  #hoverCounty(id: number | null): void {
    if (id === this.#hovered || this.#stages.lost) return;
    this.#hovered = id;
    const position = id === null ? undefined : this.#positionOf.get('county')?.get(id);
    const county = position === undefined ? undefined : this.#marksOf.county[position];
    this.setOverlay('hovered', toFeatureCollection(county === undefined ? [] : [county]));
  }
}
