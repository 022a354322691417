import type { Atlas } from '@/domain/atlas/atlas';
import { PROVENANCE_CLASSES, type Provenance, type ProvenanceClass } from '@/domain/provenance/provenance';

/** Kinds of shipped data whose provenance is counted, in reading order. */
export const COVERED_KINDS = [
  'regions',
  'parks',
  'airports',
  'ports',
  'rail',
  'expressways',
  'entities',
  'milestones',
  'targets',
] as const;
export type CoveredKind = (typeof COVERED_KINDS)[number];

/** Rows of one kind by provenance class. @unit rows */
export interface ProvenanceCoverage {
  readonly kind: CoveredKind;
  readonly total: number;
  readonly byClass: Readonly<Record<ProvenanceClass, number>>;
}

interface Sourced {
  readonly provenance: Provenance;
}

function sourcedOf(atlas: Atlas, kind: CoveredKind): readonly Sourced[] {
  const isRail = new Set(atlas.railLines.map(({ id }) => id));
  switch (kind) {
    case 'regions':
      return [...atlas.cities, ...atlas.counties];
    case 'parks':
      return atlas.parks;
    case 'airports':
      return atlas.airports;
    case 'ports':
      return atlas.ports;
    case 'rail':
      return atlas.segments.filter(({ lineId }) => isRail.has(lineId));
    case 'expressways':
      return atlas.segments.filter(({ lineId }) => !isRail.has(lineId));
    case 'entities':
      return atlas.entities;
    case 'milestones':
      return atlas.milestones;
    case 'targets':
      return atlas.targets;
  }
}

/**
 * Count the rows of each kind of shipped data by provenance class.
 * @rule PROV-1
 */
export function countProvenance(atlas: Atlas): readonly ProvenanceCoverage[] {
  return COVERED_KINDS.map((kind) => {
    const rows = sourcedOf(atlas, kind);
    const byClass = Object.fromEntries(
      PROVENANCE_CLASSES.map((id) => [
        id,
        rows.filter(({ provenance }) => provenance.provenanceClass === id).length,
      ]),
    ) as Record<ProvenanceClass, number>;
    return { kind, total: rows.length, byClass };
  });
}
