/** Where MapLibre finds its worker in this build; see `scripts/steps/release-plugins.ts`. */
declare module 'virtual:maplibre-worker' {
  export function workerUrl(): string;
}

/** True in the single-file build: data assets are inside the page, and nothing may be fetched. */
declare const __SINGLE_FILE__: boolean;
