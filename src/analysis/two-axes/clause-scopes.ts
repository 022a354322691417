import type { Atlas } from '@/domain/atlas/atlas';
import { type Adcode, isCityAdcode, isCountyAdcode, PROVINCE_ADCODE } from '@/domain/region/adcode';

/** What tells the regions a clause is for. */
export type ScopeFacts = Pick<Atlas, 'documents' | 'clauses' | 'targets' | 'cities' | 'counties'>;

/** The only regions a clause is for, and what says so. */
export interface ClauseScope {
  /** Ids of the region axis: `city:370100`. */
  readonly regions: readonly string[];
  /** `issuer`: the document's issuer governs no more; `targets`: every target of the clause is of these. */
  readonly because: 'issuer' | 'targets';
}

/** The id of a region on the axis. @nodata null for a code that is no city or county */
export function regionIdOf(adcode: Adcode): string | null {
  if (isCityAdcode(adcode)) return `city:${adcode}`;
  return isCountyAdcode(adcode) ? `county:${adcode}` : null;
}

/**
 * Clauses that are for certain regions only; any other may be for all and is not in the map. A clause is
 * restricted where the issuer of its document is a city or county, or where each of its targets states
 * regions and none states the province. Naming a place in passing restricts nothing.
 * @rule AXES-8
 */
export function findClauseScopes(facts: ScopeFacts): ReadonlyMap<string, ClauseScope> {
  const { documents, clauses, targets, cities, counties } = facts;
  const governedBy = new Map(
    documents.map(({ id, issuer }) => [
      id,
      [...counties, ...cities]
        .filter(({ name }) => issuer.includes(name))
        .flatMap(({ adcode }) => regionIdOf(adcode) ?? []),
    ]),
  );
  const scopes = new Map<string, ClauseScope>();
  for (const { id, documentId } of clauses) {
    const governed = governedBy.get(documentId) ?? [];
    const stated = targets.filter(({ clauseId }) => clauseId === id);
    const isLocal = ({ regionAdcodes }: (typeof stated)[number]): boolean =>
      regionAdcodes.length > 0 && !regionAdcodes.includes(PROVINCE_ADCODE);
    if (governed.length > 0) scopes.set(id, { regions: governed, because: 'issuer' });
    else if (stated.length > 0 && stated.every(isLocal)) {
      const regions = stated
        .flatMap(({ regionAdcodes }) => regionAdcodes)
        .flatMap((code) => regionIdOf(code) ?? []);
      scopes.set(id, { regions: [...new Set(regions)], because: 'targets' });
    }
  }
  return scopes;
}
