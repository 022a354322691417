import type { Matrix } from '@/analysis/two-axes/matrix-model';
import type { AxesView } from '@/domain/view-state/axes-view';

/** What a cell may show, in the order it is explained. */
export type CellSign =
  | 'count'
  | 'money'
  | 'plan'
  | 'stage'
  | 'ahead'
  | 'behind'
  | 'lights'
  | 'unlit'
  | 'unknown'
  | 'named'
  | 'missing'
  | 'hatch'
  | 'came'
  | 'went';

/** Side of a cell from which on it is drawn in full. @unit px */
const DRAWN = 24;

const isOfGap = (sign: CellSign): boolean => sign === 'missing' || sign === 'hatch';

/**
 * The signs that are seen in a matrix: none is explained that is not there.
 * @param side the shorter side of its smallest cell: a small one has its number alone @unit px
 * @rule LEGEND-2
 */
export function signsOf(
  { cells }: Pick<Matrix, 'cells'>,
  { mode, measure }: Pick<AxesView, 'mode' | 'measure'>,
  side: number,
): readonly CellSign[] {
  if (mode === 'difference') return ['came', 'went'];
  const stands = cells.filter(({ count }) => count > 0);
  const isDrawn = side >= DRAWN && stands.length > 0;
  const isGap = mode === 'gap';
  const isSeen: Readonly<Record<CellSign, boolean>> = {
    count: stands.length > 0 && measure !== 'money',
    money: stands.length > 0 && measure === 'money',
    plan: isDrawn,
    stage: isDrawn && stands.some(({ withStage }) => withStage > 0),
    ahead: isDrawn && stands.some(({ planned, actual }) => planned !== null && (actual ?? 0) >= planned),
    behind: isDrawn && stands.some(({ planned, actual }) => planned !== null && (actual ?? 0) < planned),
    lights: isDrawn && stands.some(({ count, lights }) => lights.none < count),
    unlit: isDrawn && stands.some(({ lights }) => lights.none > 0),
    unknown: isDrawn && stands.some(({ count, withPlan, withStage }) => withPlan + withStage < count),
    named: !isGap && cells.some(({ empty }) => empty === 'named_but_none'),
    missing: isGap && cells.some(({ empty }) => empty === 'named_but_none'),
    hatch: cells.some(({ empty }) => empty === 'not_applicable'),
    came: false,
    went: false,
  };
  const seen = (Object.keys(isSeen) as CellSign[]).filter((sign) => isSeen[sign]);
  // What is looked for is explained first.
  return isGap ? [...seen.filter(isOfGap), ...seen.filter((sign) => !isOfGap(sign))] : seen;
}
