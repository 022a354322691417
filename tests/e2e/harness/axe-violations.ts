import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** What axe is asked to hold to: WCAG 2.0 and 2.1, levels A and AA. */
const WHOLE: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations'],
};
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
};

/** As many elements of a violation as a sentence names. */
const NAMED = 4;

/**
 * What a part of a page breaks of WCAG 2 A and AA; the map is drawn, not marked up.
 * The checker stays in the page: fetching it again for each part took longer than the checking.
 * @param part a selector
 * @param only `colours` for a page that was looked at in another theme before: a theme changes colours only
 * @returns one sentence for each violation, naming elements
 */
export async function axeViolations(
  page: Page,
  scene: string,
  part: string,
  only: 'all' | 'colours',
): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    async ([include, options]) => {
      const checker = (globalThis as unknown as { axe: typeof axe }).axe;
      return (await checker.run(
        { include: [include], exclude: ['canvas', '[data-testid=svg-map]'] },
        options,
      )) as AxeResults;
    },
    [part, only === 'all' ? WHOLE : COLOURS] as const,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${scene} · ${id}: ${nodes
        .slice(0, NAMED)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}
