import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, it } from 'vitest';
import { THEME_IDS } from '@/symbology/theme';
import { expectPlate } from './expect-plate';
import { SymbologyPlate } from './symbology-plate';

describe('symbology plates', () => {
  it.each(THEME_IDS)('every class of every layer: %s', (theme) => {
    expectPlate(`symbology-${theme}`, renderToStaticMarkup(createElement(SymbologyPlate, { theme })));
  });
});
