import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './release-paths';
import { NO_TESTS, type TestCounts } from './test-counts';

/** One program to run: a name of `node_modules/.bin` with its arguments. */
export interface ToolCall {
  readonly tool: string;
  readonly parts: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** One stage of a gate, timed. */
export interface StageResult {
  readonly title: string;
  readonly seconds: number;
  readonly counts: TestCounts;
}

/**
 * Run a tool in the repository root and wait for it.
 * @param isQuiet keep its output back and show it only when it fails.
 * @returns its exit code; 1 when it was killed or could not start.
 */
export function runToolAsync({ tool, parts, environment }: ToolCall, isQuiet = false): Promise<number> {
  const isWindows = process.platform === 'win32';
  const command = join(ROOT, 'node_modules/.bin', isWindows ? `${tool}.cmd` : tool);
  return new Promise((resolve) => {
    const child = spawn(command, parts, {
      cwd: ROOT,
      shell: isWindows,
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...environment },
    });
    const held: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => held.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => held.push(chunk));
    child.on('error', (error) => {
      console.error(`${tool}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      if (code !== 0 && held.length > 0) process.stderr.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/** Time a stage; a stage that throws counts as one failure and the run goes on. */
export async function runStage(title: string, run: () => Promise<TestCounts>): Promise<StageResult> {
  console.log(`\n▶ ${title}`);
  const start = performance.now();
  let counts: TestCounts;
  try {
    counts = await run();
    if (counts.passed + counts.failed === 0) throw new Error('the stage ran no test');
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    counts = { ...NO_TESTS, failed: 1 };
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${counts.failed === 0 ? '✔' : '✘'} ${title}  ${seconds.toFixed(1)} s`);
  return { title, seconds, counts };
}

/** A stage that is one tool: it passes as one test or fails as one. */
export function gateStage(title: string, call: ToolCall, isQuiet = false): Promise<StageResult> {
  return runStage(title, async () => {
    const code = await runToolAsync(call, isQuiet);
    return code === 0 ? { ...NO_TESTS, passed: 1 } : { ...NO_TESTS, failed: 1 };
  });
}

/** The table at the end of a run. */
export function formatStages(stages: readonly StageResult[]): string {
  return stages
    .map(({ title, seconds, counts }) => {
      const mark = counts.failed === 0 ? '✔' : '✘';
      const numbers = `${counts.passed}`.padStart(6) + ` passed ${`${counts.failed}`.padStart(4)} failed`;
      return `${mark} ${`${seconds.toFixed(1)} s`.padStart(9)} ${numbers}   ${title}`;
    })
    .join('\n');
}
