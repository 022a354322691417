import { useMemo } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import type { Province } from '@/data/province';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { toRef } from '@/domain/view-state/entity-ref';
import { INITIAL_VIEW, layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';
import { regionBounds } from '@/layers/region-tree';
import { paletteOf } from '@/symbology/palette';
import { makeSelectFrames } from '@/store/selectors';
import type { ProjectRow } from './project-row';
import type { FacetWords } from './row-facets';

const WIDTH = 300;
const HEIGHT = 250;
const INSETS = { top: 12, right: 12, bottom: 12, left: 12 };
/** Enough to know where it is, no more: paper is small. */
/** Layers of the small map. */
export const SHEET_LAYERS = layersShowing(['lake', 'river', 'city', 'county', 'rail_high_speed']);
const ROUGH = new Set(['county', 'city']);

/** Where the project is, inside its city: a dot, or a ring where only a representative point is known. */
export function SheetMap({
  row,
  province,
  words,
}: {
  readonly row: ProjectRow;
  readonly province: Province;
  readonly words: FacetWords;
}) {
  const { t, locale } = words;
  const { place, cityAdcode } = row.project;
  const picture = useMemo(() => {
    const region = cityAdcode === PROVINCE_ADCODE ? PROVINCE_REF : toRef('city', cityAdcode);
    const bounds = regionBounds(province.atlas, province.areas, region);
    const plane = makeMapPlane(viewOfBounds(bounds, WIDTH, HEIGHT, INSETS, 11));
    const view = { ...INITIAL_VIEW, layers: SHEET_LAYERS };
    const layout = layoutSvgMap({
      source: province,
      frames: makeSelectFrames(province.marksOf)(view),
      choices: SHEET_LAYERS,
      plane,
      region,
      selection: null,
      palette: paletteOf('light'),
      locale,
      scale: 0.8,
      detail: 1.2,
      labels: true,
      pickable: false,
    });
    return { plane, layout };
  }, [province, cityAdcode, locale]);
  if (place.kind === 'unplaced')
    return (
      <p className="sheet-map sheet-map-none quiet">
        {t('library.unplaced')}：{place.reason}
      </p>
    );
  const parts = place.kind === 'points' ? place.points : place.sections;
  const isRough = parts.every(({ precision }) => ROUGH.has(precision));
  const dots = place.kind === 'points' ? positionsOfPlace(place).map(picture.plane.view.toPx) : [];
  const line = place.kind === 'line' ? picture.plane.linePath(place.sections.map(({ path }) => path)) : '';
  return (
    <figure className="sheet-map">
      <div className="sheet-map-picture">
        <SvgMap layout={picture.layout} label={t('sheet.map', { name: row.project.name })} />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="sheet-map-over">
          <path d={line} className="sheet-map-line" />
          {dots.map(([x, y]) => (
            <circle
              key={`${x} ${y}`}
              cx={x}
              cy={y}
              r="6"
              className={isRough ? 'sheet-map-ring' : 'sheet-map-dot'}
            />
          ))}
        </svg>
      </div>
      <figcaption>{t('data.internalMap')}</figcaption>
    </figure>
  );
}
