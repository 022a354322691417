import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';
import { type CuratedRef, readCuratedRefs } from './curated-ref';
import { DOCUMENT_ENTITY_KIND_IDS, type DocumentEntityKind, MAP_ROLES, type MapRole } from './entity-kind';
import { INDUSTRY_IDS, type IndustryId } from './industry';

/**
 * A thing the four documents name: the raw material of the public library.
 * None is ever dropped; one that cannot be placed keeps the reason (DESIGN §2).
 */
export interface DocumentEntity {
  /** E001 … E234, stable. */
  readonly id: string;
  readonly name: string;
  readonly kind: DocumentEntityKind;
  readonly mapRole: MapRole;
  /** The curated things this name stands for, resolvable by id. */
  readonly refersTo: readonly CuratedRef[];
  /** Names of facilities (airports, ports) this name stands for. */
  readonly refersToNames: readonly string[];
  /** The entity that names the same thing earlier or in another document. @nodata null */
  readonly sameAs: string | null;
  readonly cityAdcode: Adcode | null;
  readonly countyAdcode: Adcode | null;
  /** Town, or the named spot. @nodata null */
  readonly town: string | null;
  readonly placement: Placement;
  /** Which of the ten industries, by our reading; empty where none fits. */
  readonly industryIds: readonly IndustryId[];
  /** What the document asks of it, in brief. @nodata '' */
  readonly statedTarget: string;
  readonly provenance: Provenance;
}

/** Read the list of industries. @throws CellError. */
function readIndustries(cells: Cells): readonly IndustryId[] {
  return cells.list('industries').map((text) => {
    const id = INDUSTRY_IDS.find((known) => known === text);
    return id ?? cells.refuse('industries', `"${text}" is not one of the ten industries`);
  });
}

/** Parse one row of `entities.csv`. @throws CellError. */
export function parseDocumentEntityRow(cells: Cells): DocumentEntity {
  const id = cells.text('id');
  if (!/^E\d{3}$/.test(id)) return cells.refuse('id', `"${id}" is not E and three digits`);
  const mapRole = cells.oneOf('map_role', MAP_ROLES);
  const refersTo = readCuratedRefs(cells, 'refers_to');
  const refersToNames = cells.list('refers_to_names');
  const sameAs = cells.optionalText('same_as');
  if (sameAs === id) return cells.refuse('same_as', 'an entity cannot repeat itself');
  if (mapRole === 'reference' && refersTo.length + refersToNames.length === 0 && sameAs === '')
    return cells.refuse('map_role', 'a reference must say what it refers to');
  const town = cells.optionalText('town');
  return {
    id,
    name: cells.text('name'),
    kind: cells.oneOf('kind', DOCUMENT_ENTITY_KIND_IDS),
    mapRole,
    refersTo,
    refersToNames,
    sameAs: sameAs === '' ? null : sameAs,
    ...readHostAdcodes(cells),
    town: town === '' ? null : town,
    placement: parsePlacement(cells),
    industryIds: readIndustries(cells),
    statedTarget: cells.optionalText('stated_target'),
    provenance: parseProvenance(cells),
  };
}
