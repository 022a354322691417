import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './release-paths';
import {
  countPlaywright,
  countVitest,
  readReport,
  type PlaywrightReport,
  type TestCounts,
  type VitestReport,
} from './test-counts';
import { gateStage, runStage, runToolAsync, type StageResult, type ToolCall } from './test-stage';

/** What has not changed since is not read again. */
export const TYPES: ToolCall = {
  tool: 'tsc',
  parts: ['--noEmit', '--incremental', '--tsBuildInfoFile', join(CACHE, 'types.tsbuildinfo')],
};
export const LINT: ToolCall = { tool: 'oxlint', parts: ['--quiet', '.'] };
export const FORMAT: ToolCall = { tool: 'biome', parts: ['format', '--error-on-warnings', '.'] };

/** The three readers of the source, which share no state and so run at the same time. */
export function sourceStages(): Promise<readonly StageResult[]> {
  return Promise.all([
    gateStage('types (tsc)', TYPES, true),
    gateStage('lint (oxlint)', LINT, true),
    gateStage('format (biome)', FORMAT, true),
  ]);
}

function freshReport(name: string): string {
  const path = join(CACHE, name);
  mkdirSync(CACHE, { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * Some Vitest projects as one stage.
 * @param folders of `tests/` that must each run something.
 */
export function vitestStage(
  projects: readonly string[],
  folders: readonly string[] = projects,
): Promise<StageResult> {
  return runStage(`vitest ${projects.join(' ')}`, async (): Promise<TestCounts> => {
    const path = freshReport(`vitest-${projects[0] ?? 'none'}.json`);
    const chosen = projects.flatMap((project) => ['--project', project]);
    const code = await runToolAsync({
      tool: 'vitest',
      parts: [
        'run',
        ...chosen,
        '--silent=passed-only',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${path}`,
      ],
    });
    const report = readReport<VitestReport>(path);
    if (report === null) throw new Error(`vitest ended with ${code} and left no report`);
    const counts = countVitest(report, folders);
    // An error outside any test (an unhandled rejection) fails the run without failing a test.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  });
}

/** All of Playwright: both deliverables, and the pixel cases if there are any. */
export function playwrightStage(): Promise<StageResult> {
  return runStage('playwright e2e (http + file)', async (): Promise<TestCounts> => {
    const path = freshReport('playwright.json');
    const code = await runToolAsync({
      tool: 'playwright',
      parts: ['test', '--reporter=list,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: path },
    });
    const report = readReport<PlaywrightReport>(path);
    if (report === null) throw new Error(`playwright ended with ${code} and left no report`);
    const counts = countPlaywright(report);
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  });
}
