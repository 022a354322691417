import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, it } from 'vitest';
import { THEME_IDS } from '@/symbology/theme';
import { CellPlate } from './cell-plate';
import { expectPlate } from './expect-plate';

describe('plates of the cell of the two axes', () => {
  it.each(THEME_IDS)('its whole range at four sizes: %s', (theme) => {
    expectPlate(`cells-${theme}`, renderToStaticMarkup(createElement(CellPlate, { theme })));
  });
});
