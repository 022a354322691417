import type { IntakeResult } from '@/analysis/intake/intake-result';
import type { ResultPart } from './import-messages';

/** Rows a message carries. */
const PART_ROWS = 250;
const LISTS = ['ready', 'tray', 'nonData', 'entries'] as const;

/** A result without its rows, which follow in parts. */
export const emptyResult = (result: IntakeResult): IntakeResult => ({
  ...result,
  ready: [],
  tray: [],
  nonData: [],
  entries: [],
});

/** Cut a result into parts to send. */
export function cutResult(result: IntakeResult): readonly ResultPart[] {
  const longest = Math.max(...LISTS.map((list) => result[list].length));
  return Array.from({ length: Math.ceil(longest / PART_ROWS) }, (_part, turn) => {
    const [from, to] = [turn * PART_ROWS, (turn + 1) * PART_ROWS];
    return {
      ready: result.ready.slice(from, to),
      tray: result.tray.slice(from, to),
      nonData: result.nonData.slice(from, to),
      entries: result.entries.slice(from, to),
    };
  });
}

/** Put the parts of a result together again, in the order they came. */
export function joinParts(result: IntakeResult, parts: readonly ResultPart[]): IntakeResult {
  return {
    ...result,
    ready: parts.flatMap(({ ready }) => ready),
    tray: parts.flatMap(({ tray }) => tray),
    nonData: parts.flatMap(({ nonData }) => nonData),
    entries: parts.flatMap(({ entries }) => entries),
  };
}
