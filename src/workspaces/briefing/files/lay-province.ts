import { layoutSvgMap, type SvgMapLayout } from '@/charts/svg-map/layout-svg-map';
import { type MapPlane, makeMapPlane } from '@/charts/svg-map/map-plane';
import type { SvgMapInput } from '@/charts/svg-map/svg-map-input';
import { PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';
import { makeSelectFrames } from '@/store/selectors';
import type { Palette } from '@/symbology/palette';
import type { FilesRoom } from './files-room';
import type { DrawingSize } from './scene-drawing';

const INSETS = { top: 16, right: 16, bottom: 16, left: 16 };

/** The plane of a picture with the whole province in it. */
export const planeOfProvince = (
  { province }: FilesRoom,
  { width, height }: Pick<DrawingSize, 'width' | 'height'>,
): MapPlane => makeMapPlane(viewOfBounds(province.areas.province.bbox, width, height, INSETS, 11));

/** The whole province with the layers of a view, for something to be laid over. @param avoid where no name should stand */
export const layProvince = (
  { province, locale }: FilesRoom,
  view: ViewState,
  plane: MapPlane,
  scale: number,
  palette: Palette,
  avoid: NonNullable<SvgMapInput['avoid']> = [],
): SvgMapLayout =>
  layoutSvgMap({
    source: province,
    frames: makeSelectFrames(province.marksOf)(view),
    choices: view.layers,
    plane,
    region: PROVINCE_REF,
    selection: null,
    palette,
    locale,
    scale,
    detail: 0,
    labels: true,
    pickable: false,
    avoid,
  });
