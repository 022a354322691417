/** One measured comparison; peers run in the same process and minute, so that the ratio means something. */
export interface BenchRow {
  readonly what: string;
  /** @unit ms, median */
  readonly oursMs: number;
  readonly peer?: { readonly name: string; readonly ms: number };
  /** What DESIGN §8 asks for, in words: printed beside the number, never asserted. */
  readonly target: string;
}

/** A file `tests/bench/<id>.bench.ts` exports one of these as `bench`. */
export interface Bench {
  readonly id: string;
  readonly title: string;
  run(): Promise<readonly BenchRow[]>;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('median of no values');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Median time of a piece of work.
 * @param work synchronous or not; its result is kept alive until the clock stops.
 * @unit ms
 */
export async function measureMedian(work: () => unknown, repetitions = 21, warmUps = 3): Promise<number> {
  for (let turn = 0; turn < warmUps; turn++) await work();
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn++) {
    const start = performance.now();
    const result = work();
    if (result instanceof Promise) await result;
    times.push(performance.now() - start);
  }
  return median(times);
}

/** A bench's rows as a table with the ratio peer ÷ ours. */
export function formatBench(bench: Bench, rows: readonly BenchRow[]): string {
  const lines = rows.map(({ what, oursMs, peer, target }) => {
    const compared =
      peer === undefined
        ? ''
        : ` | ${peer.name} ${peer.ms.toFixed(2)} ms | ×${(peer.ms / oursMs).toFixed(2)}`;
    return `  ${what}: ${oursMs.toFixed(2)} ms${compared} | target: ${target}`;
  });
  return [`${bench.id} · ${bench.title}`, ...lines].join('\n');
}
