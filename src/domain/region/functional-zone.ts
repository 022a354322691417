import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type Adcode, readCityAdcode, readCountyAdcode } from './adcode';

/**
 * One share of a functional zone 功能区 that the 2020 census counts apart, folded into a host
 * county-level unit; a zone over several hosts has several rows.
 */
export interface FunctionalZoneShare {
  /** Statistical code of the zone; it is no administrative division. */
  readonly zoneCode: number;
  readonly zoneName: string;
  readonly cityAdcode: Adcode;
  readonly zonePopulation: number;
  readonly zoneAreaKm2: number;
  readonly hostAdcode: Adcode;
  readonly assignedPopulation: number;
  readonly assignedAreaKm2: number;
  readonly year: number;
  /** The note tells how the share was computed. */
  readonly provenance: Provenance;
}

/** Parse one row of `functional_zones.csv`. @throws CellError. */
export function parseFunctionalZoneRow(cells: Cells): FunctionalZoneShare {
  const zonePopulation = cells.number('zone_population');
  const assignedPopulation = cells.number('assigned_population');
  if (assignedPopulation > zonePopulation)
    return cells.refuse('assigned_population', `${assignedPopulation} exceeds the zone's ${zonePopulation}`);
  return {
    zoneCode: cells.number('zone_code'),
    zoneName: cells.text('zone_name'),
    cityAdcode: readCityAdcode(cells, 'city_adcode'),
    zonePopulation,
    zoneAreaKm2: cells.number('zone_area_km2'),
    hostAdcode: readCountyAdcode(cells, 'host_adcode'),
    assignedPopulation,
    assignedAreaKm2: cells.number('assigned_area_km2'),
    year: cells.number('year'),
    provenance: parseProvenance(cells),
  };
}
