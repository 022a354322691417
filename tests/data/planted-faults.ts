import type { PlantedFault } from './plant-fault';
import { PLANTED_FACT_FAULTS } from './planted-fact-faults';
import { PLANTED_PLACE_FAULTS } from './planted-place-faults';

/** At least one fault for every check: a gate that never fires is worse than none. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [...PLANTED_PLACE_FAULTS, ...PLANTED_FACT_FAULTS];
