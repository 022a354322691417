import { type ChoiceShape, numberWithin, oneOf, textLike } from './choice-text';
import { PROFILE_MEASURES, type ProfileMeasureId } from './profile-view';

/** Parts of the coordination check. */
export const COORDINATION_PARTS = ['border', 'belt', 'spill', 'coupling'] as const;
export type CoordinationPart = (typeof COORDINATION_PARTS)[number];

/** What is checked across borders. */
export interface CoordinationView {
  readonly part: CoordinationPart;
  /** How near a border an end or a joint counts. @unit km */
  readonly edgeKm: number;
  /** How near two parks of the same position count. @unit km */
  readonly parkKm: number;
  /** The finding whose map is open. @nodata '' */
  readonly finding: string;
  /** The two systems whose coupling is asked for. */
  readonly first: ProfileMeasureId;
  readonly second: ProfileMeasureId;
}

/** The border check, 5 km about a border, parks within 30 km. */
export const COORDINATION_SHAPE: ChoiceShape<CoordinationView> = {
  initial: {
    part: 'border',
    edgeKm: 5,
    parkKm: 30,
    finding: '',
    first: 'gdp_head',
    second: 'expressway_density',
  },
  fields: {
    part: oneOf(COORDINATION_PARTS),
    edgeKm: numberWithin(1, 30),
    parkKm: numberWithin(1, 100),
    finding: textLike(/^[\w:|.-]*$/),
    first: oneOf(PROFILE_MEASURES),
    second: oneOf(PROFILE_MEASURES),
  },
};
