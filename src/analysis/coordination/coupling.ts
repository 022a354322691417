/** Coupling of two systems and how far both have come. */
export interface Coupling {
  /** C: 1 where both stand equally high, 0 where one is at nothing. */
  readonly coupling: number;
  /** T: the weighted mean of the two. */
  readonly level: number;
  /** D = √(C·T). */
  readonly coordination: number;
}

/**
 * Coupling coordination degree 耦合协调度 of two systems on a scale of 0–1:
 * C = 2√(u1u2) ÷ (u1 + u2), T = αu1 + (1 − α)u2, D = √(C·T).
 * @param share α, the weight of the first
 * @nodata null: both are 0
 * @throws when a level is outside 0–1
 * @rule COOR-6
 * @source 廖重斌, 1999, 环境与经济协调发展的定量评判及其分类体系, 热带地理 19 (2); caveats: 王淑佳 等, 2021,
 * 国内耦合协调度模型的误区及修正, 自然资源学报 36 (3)
 */
export function couplingOf(first: number, second: number, share = 0.5): Coupling | null {
  for (const level of [first, second])
    if (!(level >= 0 && level <= 1)) throw new Error(`couplingOf: ${level} is not between 0 and 1`);
  if (first + second === 0) return null;
  const coupling = (2 * Math.sqrt(first * second)) / (first + second);
  const level = share * first + (1 - share) * second;
  return { coupling, level, coordination: Math.sqrt(coupling * level) };
}

/** Grades of the coordination degree, from its lower bound up. @source 廖重斌, 1999, table 3, joined in five */
export const COORDINATION_GRADES = [
  { from: 0.8, id: 'good' },
  { from: 0.6, id: 'fair' },
  { from: 0.5, id: 'barely' },
  { from: 0.4, id: 'verge' },
  { from: 0, id: 'out' },
] as const;
export type CoordinationGrade = (typeof COORDINATION_GRADES)[number]['id'];

/** The grade of a degree. */
export const gradeOf = (degree: number): CoordinationGrade =>
  COORDINATION_GRADES.find(({ from }) => degree >= from)?.id ?? 'out';
