import { LIGHT_COLORS, type LightColor, type LightRuleSet } from '@/domain/dispatch/light-rule';
import { colorAt } from '../traffic-lights';
import { type LabReadings, NO_READING, readColumn } from './take-readings';

/** Colours by their rank: what a column of lights holds. */
export const COLOR_OF_RANK: readonly LightColor[] = ['none', 'green', 'yellow', 'red'];

/**
 * The light of every project under a set of rules: the worst of its lights, as LIGHT-2 has it.
 * @returns the rank of the colour, by project
 * @rule LIGHT-5
 */
export function judgeReadings(readings: LabReadings, set: LightRuleSet): Uint8Array {
  const ranks = new Uint8Array(readings.projects.length);
  for (const rule of set.rules) {
    if (rule.measure === 'entry_shortfall_percent' && set.entryThresholdWan === null) continue;
    const values =
      readings.columns.get(rule.measure) ?? readColumn(rule.measure, readings.figures, set.entryThresholdWan);
    for (let index = 0; index < ranks.length; index++) {
      const value = values[index] ?? NO_READING;
      if (value === NO_READING) continue;
      const { rank } = LIGHT_COLORS[colorAt(value, rule)];
      if (rank > (ranks[index] ?? 0)) ranks[index] = rank;
    }
  }
  return ranks;
}
