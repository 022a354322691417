import type { DoctorReport } from '@/analysis/coordinate-doctor/row-verdict';
import type { IntakeResult } from '@/analysis/intake/intake-result';
import type { RowProposal } from '@/analysis/intake/propose-changes';
import type { ResultPart, SentProposal, WeighedFacts, WeighedPart } from './import-messages';

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

const withoutRow = ({ row: _row, ...rest }: RowProposal): SentProposal => rest;

/** Cut what sheets would do into parts to send. */
export function cutWeighed(
  proposals: readonly RowProposal[],
  verdicts: DoctorReport['rows'],
): readonly WeighedPart[] {
  const longest = Math.max(proposals.length, verdicts.length);
  return Array.from({ length: Math.ceil(longest / PART_ROWS) }, (_part, turn) => {
    const [from, to] = [turn * PART_ROWS, (turn + 1) * PART_ROWS];
    return {
      proposals: proposals.slice(from, to).map(withoutRow),
      verdicts: verdicts.slice(from, to),
    };
  });
}

/**
 * Put proposals together with the rows they are of.
 * @param ready the rows they were made from, in the same order
 * @throws when there are not as many
 */
export function joinProposals(
  ready: IntakeResult['ready'],
  parts: readonly WeighedPart[],
): readonly RowProposal[] {
  const sent = parts.flatMap(({ proposals }) => proposals);
  if (sent.length !== ready.length)
    throw new Error(`joinProposals: ${sent.length} proposals for ${ready.length} rows`);
  return ready.map((row, index): RowProposal => ({ ...(sent[index] as SentProposal), row }) as RowProposal);
}

/** Put verdicts together, each sheet's own again. */
export function joinVerdicts(
  sheets: readonly WeighedFacts[],
  parts: readonly WeighedPart[],
): ReadonlyMap<number, DoctorReport> {
  const sent = parts.flatMap(({ verdicts }) => verdicts);
  let from = 0;
  return new Map(
    sheets.map(({ index, datum, verdicts }) => {
      const rows = sent.slice(from, from + verdicts);
      from += verdicts;
      return [index, { datum, rows }] as const;
    }),
  );
}
