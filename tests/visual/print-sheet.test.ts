import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PrintSheet } from '@/charts/svg-map/PrintSheet';
import { monthOf } from '@/domain/time/month';
import { expectPlate } from './expect-plate';
import { layoutSheetCase, SHEET_CASES } from './sheet-cases';

describe('printed sheets', () => {
  it.each(SHEET_CASES.map((item) => [item.name, item] as const))('%s', { timeout: 60_000 }, (name, item) => {
    const sheet = layoutSheetCase(item);
    expect(sheet.legend.fits, 'the legend does not fit its room').toBe(true);
    for (const { text, size, x, anchor } of sheet.texts)
      expect(anchor === 'start' ? x + text.length * size * 0.3 : x, text).toBeLessThanOrEqual(
        sheet.width + 1,
      );
    const markup = renderToStaticMarkup(createElement(PrintSheet, { sheet }));
    expect(markup).not.toMatch(/<image|data:image|NaN|undefined|Infinity/);
    expectPlate(name, markup);
  });

  it.each(SHEET_CASES.map((item) => [item.name, item] as const))(
    '%s says when its month is by plan',
    (_, item) => {
      const notes = (year: number, month: number): readonly string[] =>
        layoutSheetCase(item, monthOf(year, month))
          .texts.filter(({ key }) => key.startsWith('note:'))
          .map(({ text }) => text);
      const words = item.locale === 'zh' ? /^按计划，是否开通未知/ : /^by plan; whether/;
      expect(notes(2026, 7)[0]).not.toMatch(words);
      expect(notes(2026, 8)[0]).toMatch(words);
    },
  );
});
