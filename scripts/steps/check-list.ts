import { LINE_CHECKS } from './check-lines';
import type { GeodataCheck } from './check-model';
import { NETWORK_CHECKS } from './check-networks';
import { PLACEMENT_CHECKS } from './check-placement';
import { PROVENANCE_CHECKS } from './check-provenance';
import { REFERENCE_CHECKS } from './check-references';
import { REGION_CHECKS } from './check-regions';
import { RING_CHECKS } from './check-rings';
import { SOURCE_CHECKS } from './check-sources';

/** Every law about the geodata, in the order of the report. */
export const GEODATA_CHECKS: readonly GeodataCheck[] = [
  ...REGION_CHECKS,
  ...RING_CHECKS,
  ...PLACEMENT_CHECKS,
  ...LINE_CHECKS,
  ...NETWORK_CHECKS,
  ...REFERENCE_CHECKS,
  ...PROVENANCE_CHECKS,
  ...SOURCE_CHECKS,
];
