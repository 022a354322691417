import { layoutGroundBar } from '@/charts/svg-map/scale-bar';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import type { Pen } from '@/charts/svg-pen';
import type { ViewState } from '@/domain/view-state/view-state';
import type { PlaneArea } from '@/geo/equal-area';
import type { Palette } from '@/symbology/palette';
import { laidOver, type LaidOutline, layOutline } from '../../compare/overlay/lay-outlines';
import { regionName } from '../../compare/region-names';
import type { DrawnPlaces } from './draw-places';
import type { FilesRoom } from './files-room';
import type { DrawingSize } from './scene-drawing';

const INKS = { under: '#3f5d73', over: '#8c2f1b' } as const;
const TYPE = 14;
const BAR_PX = 140;

/** One outline laid over another on one equal-area plane, as the view lays it. @rule OVER-1 */
export function drawOverlay(
  room: FilesRoom,
  view: ViewState,
  size: DrawingSize,
  palette: Palette,
): DrawnPlaces {
  const { province, locale, t } = room;
  const { width, height, scale } = size;
  const { overlay } = view.compare;
  const under = layOutline(province, overlay.under);
  const over = laidOver(layOutline(province, overlay.lifted), overlay);
  const top = TYPE * scale * 2.2;
  const kmPerPx = (2 * Math.max(under.reachKm, over.reachKm) * 1.04) / Math.min(width, height - top);
  const px = ([east, north]: readonly [number, number]): readonly [number, number] => [
    width / 2 + east / kmPerPx,
    (height + top) / 2 - north / kmPerPx,
  ];
  const trace = (pen: Pen, area: PlaneArea): void => {
    pen.beginPath();
    for (const ring of area.flat())
      ring.forEach((point, at) => (at === 0 ? pen.moveTo(...px(point)) : pen.lineTo(...px(point))));
  };
  const drawOutline = (pen: Pen, outline: LaidOutline, ink: string): void => {
    trace(pen, outline.area);
    pen.fillStyle = ink;
    pen.strokeStyle = ink;
    pen.globalAlpha = 0.16;
    pen.fill();
    pen.globalAlpha = 1;
    pen.lineWidth = 2 * scale;
    pen.stroke();
    pen.globalAlpha = 0.5;
    pen.lineWidth = 0.8 * scale;
    for (const area of outline.inner) {
      trace(pen, area);
      pen.stroke();
    }
    pen.globalAlpha = 1;
  };
  const drawNames = (pen: Pen, { names }: LaidOutline, ink: string): void => {
    pen.textAlign = 'center';
    pen.fillStyle = ink;
    for (const name of names) {
      const [x, y] = px(name.at);
      pen.beginPath();
      pen.arc(x, y, (name.isCore ? 4 : 2.4) * scale, 0, 2 * Math.PI);
      pen.fill();
      pen.fillText(name[locale], x, y - TYPE * scale);
    }
  };
  const keys = [
    { ink: INKS.under, name: regionName(province.atlas, overlay.under, locale) },
    { ink: INKS.over, name: regionName(province.atlas, overlay.lifted, locale) },
  ];
  return {
    maps: [],
    draw: (pen) => {
      pen.save();
      drawOutline(pen, under, INKS.under);
      drawOutline(pen, over, INKS.over);
      pen.font = `${TYPE * scale}px ${SVG_FONT}`;
      pen.textBaseline = 'middle';
      drawNames(pen, under, INKS.under);
      drawNames(pen, over, INKS.over);
      pen.textAlign = 'left';
      keys.forEach(({ ink, name }, at) => {
        const x = at * TYPE * scale * 14;
        pen.fillStyle = ink;
        pen.fillRect(x, TYPE * scale * 0.5, TYPE * scale * 1.6, TYPE * scale);
        pen.fillStyle = palette.text;
        pen.fillText(name, x + TYPE * scale * 2, TYPE * scale);
      });
      const bar = layoutGroundBar(kmPerPx * 1000, BAR_PX * scale);
      const [right, y] = [width - 4, TYPE * scale];
      pen.strokeStyle = palette.text;
      pen.lineWidth = 1.5 * scale;
      pen.beginPath();
      pen.moveTo(right - bar.width, y);
      pen.lineTo(right, y);
      pen.stroke();
      pen.textAlign = 'right';
      pen.fillText(t('panes.km', { km: bar.km }), right - bar.width - TYPE * scale * 0.6, y);
      pen.restore();
    },
  };
}
