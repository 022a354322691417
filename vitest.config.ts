import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ROOT } from './scripts/steps/release-paths';
import { mapLibreWorker } from './scripts/steps/release-plugins';
import { findBrowser, launchArguments } from './scripts/steps/test-browser';

/** Files share their worker's modules (a third of the time went into loading them again): tests leave no state behind. */
function nodeProject(name: string, include: string[], exclude: string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include,
      exclude,
      environment: 'node',
      testTimeout: 90_000,
      pool: 'threads' as const,
      isolate: false,
    },
  };
}

/** The test of a full disk needs one nobody has written to: after others it would wait half a minute. */
class FullDiskFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFirst = ({ moduleId }: TestSpecification): number => (/library-quota/.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => isFirst(a) - isFirst(b));
  }
}

const executablePath = findBrowser();
const launchOptions = { args: launchArguments(), ...(executablePath === null ? {} : { executablePath }) };

/**
 * One project per folder of `tests/`. `release` holds the byte budgets and runs after `npm run package`;
 * pixel cases (`*.spec.ts`) and e2e belong to Playwright.
 */
export default defineConfig({
  plugins: [react(), mapLibreWorker(false)],
  resolve: { alias: { '@': `${ROOT}/src` } },
  define: { __SINGLE_FILE__: 'false' },
  test: {
    // A runner leaves one core to itself otherwise: of two that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: FullDiskFirst },
    projects: [
      nodeProject('unit', ['tests/unit/**/*.test.{ts,tsx}']),
      nodeProject('property', ['tests/property/**/*.test.{ts,tsx}']),
      nodeProject('data', ['tests/data/**/*.test.{ts,tsx}']),
      nodeProject('visual', ['tests/visual/**/*.test.{ts,tsx}']),
      nodeProject(
        'architecture',
        ['tests/architecture/**/*.test.ts'],
        ['tests/architecture/**/*.release.test.ts'],
      ),
      nodeProject('release', ['tests/architecture/**/*.release.test.ts']),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 150_000,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
          },
        },
      },
    ],
  },
});
