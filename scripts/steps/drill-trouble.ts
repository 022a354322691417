import type { DetectorId } from '@/analysis/plausibility-book';
import type { LngLat } from '@/domain/provenance/position';

/** What is planted: what the detectors look for, and shifted coordinates for the coordinate doctor 坐标医生. */
export type TroubleKind = DetectorId | 'shifted_position';

/** One planted trouble and the truth behind it. */
export interface Trouble {
  readonly drill: true;
  readonly kind: TroubleKind;
  readonly projectId: string;
  /** `2019-05`; null where it is not about a month. */
  readonly month: string | null;
  /** The other record of a duplicate. */
  readonly relatedId: string | null;
  /** False for what came about by itself and is still true: a plan that was exceeded. */
  readonly isPlanted: boolean;
  /** The right value, where one was replaced. */
  readonly truth: string | number | LngLat | null;
  readonly note: string;
}

/** Make one entry of the truth. */
export const plantTrouble = (
  kind: TroubleKind,
  projectId: string,
  fields: Partial<Omit<Trouble, 'drill' | 'kind' | 'projectId'>> = {},
): Trouble => ({
  drill: true,
  kind,
  projectId,
  month: null,
  relatedId: null,
  isPlanted: true,
  truth: null,
  note: '',
  ...fields,
});
