/** A unit with an amount and the people it is for. */
export interface UnitAmount<Group extends string = string> {
  readonly amount: number;
  readonly people: number;
  readonly group: Group;
}

const sumOf = (units: readonly UnitAmount[], key: 'amount' | 'people'): number =>
  units.reduce((sum, unit) => sum + unit[key], 0);

/**
 * Gini coefficient of amounts per head between units, each weighted by its people: twice the area between the line of
 * equality and the Lorenz curve through the units.
 * @nodata null: no amount or nobody
 * @rule PROF-11
 * @source C. Gini, 1912; C. Brown, 1994, "Using Gini-style indices to evaluate the spatial patterns of health
 * practitioners", Social Science & Medicine 38 (9), trapezoid formula
 */
export function giniOf(units: readonly UnitAmount[]): number | null {
  const amount = sumOf(units, 'amount');
  const people = sumOf(units, 'people');
  if (amount <= 0 || people <= 0) return null;
  const order = [...units].sort((a, b) => a.amount * b.people - b.amount * a.people);
  let below = 0;
  let reached = 0;
  for (const unit of order) {
    const before = reached;
    reached += unit.amount / amount;
    below += (unit.people / people) * (before + reached);
  }
  return 1 - below;
}

/** Theil's T and what of it lies within groups and between them. */
export interface TheilParts<Group extends string = string> {
  readonly total: number;
  readonly between: number;
  readonly within: number;
  /** Each group's part of `within`, weighted. */
  readonly withinOf: ReadonlyMap<Group, number>;
}

/** y ln(y/p), 0 for y = 0. */
const term = (y: number, p: number): number => (y === 0 ? 0 : y * Math.log(y / p));

/**
 * Theil's T of amounts per head between units, parted exactly: T = Σ_g y_g ln(y_g ÷ p_g) + Σ_g y_g T_g with the
 * groups' shares y of the amount and p of the people.
 * @nodata null: no amount or nobody
 * @rule PROF-12
 * @source H. Theil, 1967, Economics and Information Theory, ch. 4; A. F. Shorrocks, 1980, "The class of additively
 * decomposable inequality measures", Econometrica 48 (3)
 */
export function theilOf<Group extends string>(units: readonly UnitAmount<Group>[]): TheilParts<Group> | null {
  const amount = sumOf(units, 'amount');
  const people = sumOf(units, 'people');
  if (amount <= 0 || people <= 0) return null;
  const groups = new Map<Group, UnitAmount<Group>[]>();
  for (const unit of units) groups.set(unit.group, [...(groups.get(unit.group) ?? []), unit]);
  const total = units.reduce((sum, unit) => sum + term(unit.amount / amount, unit.people / people), 0);
  let between = 0;
  const withinOf = new Map<Group, number>();
  for (const [group, members] of groups) {
    const mine = sumOf(members, 'amount');
    const ours = sumOf(members, 'people');
    between += term(mine / amount, ours / people);
    const inner =
      mine === 0 ? 0 : members.reduce((sum, unit) => sum + term(unit.amount / mine, unit.people / ours), 0);
    withinOf.set(group, (mine / amount) * inner);
  }
  const within = [...withinOf.values()].reduce((sum, part) => sum + part, 0);
  return { total, between, within, withinOf };
}
