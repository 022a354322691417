import { prewarm, setWorkerUrl } from 'maplibre-gl';
import { workerUrl } from 'virtual:maplibre-worker';

setWorkerUrl(workerUrl());

/** Start MapLibre's worker before there is a map: it reads its program while the data is parsed here. */
export const startMapWorker = (): void => prewarm();
