import { ok, refuse, type Result } from '@/lib/result';

/** Every kind of thing a person can point at, search for, pin or open a card of. */
export const ENTITY_KINDS = [
  'province',
  'circle',
  'city',
  'county',
  'park',
  'airport',
  'general_airport',
  'port',
  'station',
  'interchange',
  'rail',
  'expressway',
  'corridor',
  'project',
  'clause',
  'target',
  'river',
  'lake',
  'peak',
  'island',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A typed name of one thing: `park:PK001`, `city:370100`. The same text stands in URLs and scenes. */
export type EntityRef = `${EntityKind}:${string}`;

/** Compose a reference. */
export const toRef = (kind: EntityKind, id: string | number): EntityRef => `${kind}:${id}`;

/** Kind of a reference. */
export const kindOfRef = (ref: EntityRef): EntityKind => ref.slice(0, ref.indexOf(':')) as EntityKind;

/** Id part of a reference. */
export const idOfRef = (ref: EntityRef): string => ref.slice(ref.indexOf(':') + 1);

/** Parse a reference from the outside (URL, scene file). Existence is checked by the atlas, not here. */
export function parseRef(text: string, where: string): Result<EntityRef> {
  const colon = text.indexOf(':');
  const kind = ENTITY_KINDS.find((known) => known === text.slice(0, Math.max(0, colon)));
  if (kind === undefined || colon === text.length - 1 || text.includes(','))
    return refuse(where, `“${text}” 不是对象引用（应为 类型:编号）`);
  return ok(toRef(kind, text.slice(colon + 1)));
}
