import { existsSync, readFileSync } from 'node:fs';

/** Results of one stage, or their sum. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The last line of `npm test`: `812 passed, 0 failed`, with `, 2 skipped` only when there are any. */
export function formatCounts({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** A file that could not even be loaded holds no test results: it counts as one failure. */
function countBrokenFiles(report: VitestReport): number {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}

/** @param folders of `tests/` that must each have run a test; an empty one counts as one failure. */
export function countVitest(report: VitestReport, folders: readonly string[]): TestCounts {
  const idle = folders.filter(
    (folder) =>
      !report.testResults.some(
        (file) =>
          file.name.replaceAll('\\', '/').includes(`/tests/${folder}/`) && file.assertionResults.length > 0,
      ),
  );
  for (const folder of idle) console.error(`tests/${folder}: no test ran`);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + countBrokenFiles(report) + idle.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The part of Playwright's JSON report that counts. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** A flaky test passed on a second try: it counts as failed, for a room has no second try. */
export function countPlaywright({ stats, errors }: PlaywrightReport): TestCounts {
  const ran = stats.expected + stats.unexpected + stats.flaky;
  if (ran === 0) console.error('Playwright: no test ran');
  const broken = ran === 0 ? Math.max(1, errors.length) : errors.length;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + broken, skipped: stats.skipped };
}

/** Read a reporter's file. @returns `null` when the runner died before writing it. */
export function readReport<Report>(path: string): Report | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null;
}
