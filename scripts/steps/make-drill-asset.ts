import { type DrillLibraryAsset, toDrillLibraryAsset } from '@/data/library/drill-library-asset';
import { DRILL_SEED } from './drill-options';
import { DRILL_LABEL } from './drill-plan';
import { makeDrillSet } from './drill-set';
import { readDrillWorld } from './drill-world';

const SHIPPED_SIZE = 1395;

/** The drill library that ships: 1,395 list entries, 36 months, always the same seed. */
export function makeDrillAsset(): DrillLibraryAsset {
  const set = makeDrillSet(readDrillWorld(), SHIPPED_SIZE, DRILL_SEED);
  const head = { label: DRILL_LABEL, statement: set.plan.statement, seed: set.seed };
  return toDrillLibraryAsset(head, set);
}
