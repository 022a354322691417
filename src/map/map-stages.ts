import type { Map as MapLibreMap } from 'maplibre-gl';
import { isLabelFontReady, whenLabelFontReady } from './label-font';

/** What the owner of a map does at its turns. */
export interface StageSteps {
  /** The first picture stands: add what follows it. */
  complete(): void;
  /** A lost graphics context is back with the style alone: put the rest back. */
  restore(): void;
  onContext(state: 'lost' | 'restored'): void;
}

/**
 * When a map may be changed: after its style is there, or after the layers that follow the first picture are.
 * What comes earlier waits, in order; while the graphics context is lost there is nothing to change.
 */
export class MapStages {
  /** When every layer is in the map; until then only the first picture is. */
  readonly whole: Promise<void>;
  readonly #map: MapLibreMap;
  #ready = false;
  #lost = false;
  #ended = false;
  /** What waits for the whole; null once that is there. */
  #later: (() => void)[] | null = [];

  constructor(map: MapLibreMap, steps: StageSteps) {
    this.#map = map;
    map.on('style.load', () => {
      this.#lost = false;
      if (this.#ready) steps.restore();
      this.#ready = true;
    });
    map.on('webglcontextlost', () => {
      this.#lost = true;
      steps.onContext('lost');
    });
    map.on('webglcontextrestored', () => steps.onContext('restored'));
    this.whole = new Promise((resolve) => {
      const finish = (): void =>
        this.whenReady(() => {
          steps.complete();
          const waiting = this.#later ?? [];
          this.#later = null;
          for (const run of waiting) run();
          resolve();
        });
      map.once('load', () => {
        // In the same turn where possible: then the map is idle for the first time when it is whole.
        if (isLabelFontReady()) finish();
        else void whenLabelFontReady().then(finish);
      });
    });
  }

  get lost(): boolean {
    return this.#lost;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** No more changes. */
  end(): void {
    this.#ended = true;
  }

  /** Run when the first picture's layers can be changed. */
  whenReady(run: () => void): void {
    if (this.#ended) return;
    if (this.#ready && !this.#lost) run();
    else
      this.#map.once('style.load', () => {
        if (!this.#ended) run();
      });
  }

  /** Run when every layer can be changed. */
  whenWhole(run: () => void): void {
    if (this.#later === null) this.whenReady(run);
    else this.#later.push(run);
  }
}
