import type { Adcode } from './adcode';

/**
 * Compare two regions in the official order: the province, then each city followed by its
 * county-level units, by administrative code (370100 … 371700).
 */
export const officialRegionOrder = (a: { readonly adcode: Adcode }, b: { readonly adcode: Adcode }): number =>
  a.adcode - b.adcode;
