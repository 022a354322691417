import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LabelRequest } from '@/lib/place-labels';
import type { LabelType, TextCandidate } from './label-candidates';

/** A label that wants a place on the picture. */
export interface LabelWish extends LabelRequest<TextCandidate> {
  readonly key: string;
  readonly ref: EntityRef;
  readonly type: LabelType;
  readonly color: string;
  readonly halo: string;
  readonly haloWidth: number;
  readonly opacity: number;
}
