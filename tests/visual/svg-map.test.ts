import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, it } from 'vitest';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import { expectPlate } from './expect-plate';
import { layoutMapCase, MAP_CASES } from './map-cases';

describe('map plates', () => {
  it.each(MAP_CASES.map((item) => [item.name, item] as const))('%s', { timeout: 60_000 }, (name, item) => {
    const markup = renderToStaticMarkup(
      createElement(SvgMap, { layout: layoutMapCase(item), label: item.what }),
    );
    expectPlate(name, markup);
  });
});
