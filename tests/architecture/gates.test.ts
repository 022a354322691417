import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CACHE, ROOT } from '../../scripts/steps/release-paths';
import { countPlaywright, countVitest, formatCounts } from '../../scripts/steps/test-counts';
import { runStage } from '../../scripts/steps/test-stage';

const scratch = mkdtempSync(join(tmpdir(), 'qilu-planted-'));
mkdirSync(CACHE, { recursive: true });
const typesScratch = mkdtempSync(join(CACHE, 'planted-'));
afterAll(() => {
  for (const folder of [scratch, typesScratch]) rmSync(folder, { recursive: true });
});

function run(cwd: string, tool: string, ...parts: readonly string[]): { code: number | null; text: string } {
  const ended = spawnSync(join(ROOT, 'node_modules/.bin', tool), parts, { cwd, encoding: 'utf8' });
  return { code: ended.status, text: ended.stdout + ended.stderr };
}

// A tool that checks nothing and exits 0 is worse than none: each gate is seen to close once.
describe('planted: every gate closes', () => {
  it('tsc refuses a wrong type and an unchecked index', { timeout: 60_000 }, () => {
    const config = { extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'] };
    writeFileSync(join(typesScratch, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(
      join(typesScratch, 'planted.ts'),
      'export const a: string = 1;\nconst list: readonly number[] = [];\nexport const b: number = list[0];\n',
    );
    const { code, text } = run(typesScratch, 'tsc', '--noEmit', '-p', typesScratch);
    expect(code).not.toBe(0);
    expect(text).toMatch(/planted\.ts[(:]1.*TS2322/);
    expect(text).toMatch(/planted\.ts[(:]3.*TS2322/);
  });

  it('oxlint refuses `any` and a default export', () => {
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(scratch, '.oxlintrc.json'));
    writeFileSync(join(scratch, 'planted.ts'), 'const a: any = 1;\nexport default a;\n');
    const { code, text } = run(scratch, 'oxlint', '--quiet', 'planted.ts');
    expect(code).not.toBe(0);
    expect(text).toContain('no-explicit-any');
    expect(text).toContain('no-default-export');
  });

  it('biome refuses a crooked file', () => {
    copyFileSync(join(ROOT, 'biome.json'), join(scratch, 'biome.json'));
    mkdirSync(join(scratch, 'src'));
    writeFileSync(join(scratch, 'src/planted.ts'), 'const a   =  "1"\n');
    const { code, text } = run(scratch, 'biome', 'format', '--error-on-warnings', '.');
    expect(code).not.toBe(0);
    expect(text).toContain('src/planted.ts');
  });

  it('a Vitest report with a failure, a broken file or an idle folder fails', () => {
    const file = { name: '/x/tests/unit/a.test.ts', status: 'passed', assertionResults: [{}] };
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [file],
    };
    const broken = { name: '/x/tests/unit/b.test.ts', status: 'failed', assertionResults: [] };
    expect(countVitest(report, ['unit']).failed).toBe(0);
    expect(countVitest({ ...report, numFailedTests: 2 }, ['unit']).failed).toBe(2);
    expect(countVitest({ ...report, testResults: [file, broken] }, ['unit']).failed).toBe(1);
    expect(countVitest(report, ['unit', 'data']).failed).toBe(1);
  });

  it('a Playwright report with a failure, a second try or no test fails', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [] }).failed).toBe(0);
    expect(countPlaywright({ stats: { ...stats, unexpected: 1 }, errors: [] }).failed).toBe(1);
    expect(countPlaywright({ stats: { ...stats, flaky: 1 }, errors: [] }).failed).toBe(1);
    expect(countPlaywright({ stats: { ...stats, expected: 0 }, errors: [] }).failed).toBe(1);
  });

  it('a stage that throws or runs nothing fails', async () => {
    const idle = await runStage('planted idle stage', async () => ({ passed: 0, failed: 0, skipped: 3 }));
    const thrown = await runStage('planted throwing stage', () => Promise.reject(new Error('planted')));
    expect([idle.counts.failed, thrown.counts.failed]).toEqual([1, 1]);
  });

  it('the last line reads as promised', () => {
    expect(formatCounts({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(formatCounts({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});
