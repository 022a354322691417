import type { Cells } from '@/lib/cells';

/**
 * Kinds of curated things a document's name can stand for. `network` is one whole corridor network
 * (`passenger`, `freight`, `expressway`), `park_kind` all parks of one kind.
 */
export const CURATED_REF_KINDS = [
  'province',
  'circle',
  'city',
  'county',
  'town',
  'park',
  'park_kind',
  'airport',
  'port',
  'network',
  'rail',
] as const;
export type CuratedRefKind = (typeof CURATED_REF_KINDS)[number];

/** A typed name of one curated thing: `park:PK049`, `city:370100`, `rail:HSR05`. */
export interface CuratedRef {
  readonly kind: CuratedRefKind;
  readonly id: string;
}

/** Read a list of references. @throws CellError naming the one that is no reference. */
export function readCuratedRefs(cells: Cells, column: string): readonly CuratedRef[] {
  return cells.list(column).map((text) => {
    const colon = text.indexOf(':');
    const kind = CURATED_REF_KINDS.find((known) => known === text.slice(0, Math.max(0, colon)));
    const id = text.slice(colon + 1);
    if (kind === undefined || id === '')
      return cells.refuse(column, `"${text}" is not a reference (kind:id)`);
    return { kind, id };
  });
}
