import type { ChoiceField } from './choice-text';
import type { EntityRef } from './entity-ref';

const REGION = /^(?:province|circle|city|county):\w+$/;

/** A region in a link; whether it exists is checked by the atlas, not here. */
export const regionRef: ChoiceField<EntityRef> = {
  write: (ref) => ref,
  read: (text) => (REGION.test(text) ? (text as EntityRef) : null),
};
