import type { Atlas } from '@/domain/atlas/atlas';
import { type EntityRef, idOfRef, kindOfRef, toRef } from '@/domain/view-state/entity-ref';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import type { Mark } from './mark';

type MarksOf = Readonly<Record<LayerId, readonly Mark[]>>;

const cache = new WeakMap<MarksOf, ReadonlyMap<EntityRef, readonly Mark[]>>();

function indexOf(marksOf: MarksOf): ReadonlyMap<EntityRef, readonly Mark[]> {
  const known = cache.get(marksOf);
  if (known !== undefined) return known;
  const index = new Map<EntityRef, Mark[]>();
  for (const layer of LAYER_IDS)
    for (const mark of marksOf[layer]) {
      const marks = index.get(mark.ref);
      if (marks === undefined) index.set(mark.ref, [mark]);
      else marks.push(mark);
    }
  cache.set(marksOf, index);
  return index;
}

/** References of the drawn things a reference stands for: a corridor's lines, a clause's named things, or itself. */
export function drawnRefsOf(atlas: Atlas, ref: EntityRef): readonly EntityRef[] {
  const id = idOfRef(ref);
  switch (kindOfRef(ref)) {
    case 'corridor': {
      const rails = new Set(atlas.railLines.map((line) => line.id));
      return atlas.corridorLines
        .filter((item) => item.corridorId === id)
        .map((item) => toRef(rails.has(item.lineId) ? 'rail' : 'expressway', item.lineId));
    }
    case 'clause':
      return [
        ...atlas.entityClauses
          .filter((item) => item.clauseId === id)
          .map((item) => toRef('project', item.entityId)),
        ...atlas.parks.filter((park) => park.clauseIds.includes(id)).map((park) => toRef('park', park.id)),
      ];
    default:
      return [ref];
  }
}

/** Marks of what a reference stands for, over all layers; empty when nothing of it can be drawn. */
export function marksOfRef(atlas: Atlas, marksOf: MarksOf, ref: EntityRef): readonly Mark[] {
  const index = indexOf(marksOf);
  return drawnRefsOf(atlas, ref).flatMap((drawn) => index.get(drawn) ?? []);
}
