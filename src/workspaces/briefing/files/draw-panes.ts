import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import { LAYER_PRESETS, layersShowing, type ViewState } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { makeSelectFrames } from '@/store/selectors';
import type { Palette } from '@/symbology/palette';
import { libraryDots } from '../../compare/panes/library-dots';
import { layoutPanes } from '../../compare/panes/pane-views';
import { regionName } from '../../compare/region-names';
import type { DrawnPlaces } from './draw-places';
import { PANE_LETTERS } from './figures/compare-figures';
import type { FilesRoom } from './files-room';
import type { DrawingSize } from './scene-drawing';

const GAP = 12;
const HEAD = 30;
const TYPE = 16;
const DOT = { radius: 2.6, ink: '#7a1f1f' } as const;
/** Columns of so many panes. */
const COLUMNS = [1, 1, 2, 3, 2, 3, 3] as const;

/** Maps side by side, each under its name, at one scale where the view has them so. @rule PANE-1 */
export function drawPanes(
  room: FilesRoom,
  view: ViewState,
  size: DrawingSize,
  palette: Palette,
): DrawnPlaces {
  const { province, locale, t } = room;
  const { scale } = size;
  const { panes } = view.compare.panes;
  const columns = COLUMNS[panes.length] ?? 3;
  const rows = Math.ceil(panes.length / columns);
  const head = HEAD * scale;
  const width = Math.floor((size.width - GAP * (columns - 1)) / columns);
  const height = Math.floor((size.height - GAP * (rows - 1)) / rows - head);
  const laid = layoutPanes(province, view.compare.panes, [width, height]).map(
    ({ pane, view: ground }, at) => {
      const month = pane.month ?? view.month;
      const layers = pane.preset === 'view' ? view.layers : layersShowing(LAYER_PRESETS[pane.preset]);
      return {
        pane,
        ground,
        month,
        x: (at % columns) * (width + GAP),
        y: Math.floor(at / columns) * (height + head + GAP),
        layout: layoutSvgMap({
          source: province,
          frames: makeSelectFrames(province.marksOf)({
            ...view,
            layers,
            month,
            officialOnly: pane.officialOnly,
          }),
          choices: layers,
          plane: makeMapPlane(ground),
          region: pane.region,
          selection: view.selection,
          palette,
          locale,
          scale: scale * 0.9,
          detail: 0,
          labels: true,
          pickable: false,
        }),
      };
    },
  );
  const library = room.libraries.get(view.library);
  return {
    maps: laid.map(({ layout, x, y }) => ({ layout, x, y: y + head })),
    draw: (pen) => {
      pen.save();
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      laid.forEach(({ pane, ground, month, x, y }, at) => {
        const letter = PANE_LETTERS[at] ?? String(at + 1);
        const region = regionName(province.atlas, pane.region, locale);
        pen.fillStyle = palette.text;
        pen.font = `${TYPE * scale}px ${SVG_FONT}`;
        pen.fillText(
          t('briefing.files.pane', { letter, region, month: formatMonthWords(month, locale) }),
          x,
          y + head / 2,
        );
        if (!pane.marks || library === undefined) return;
        pen.fillStyle = DOT.ink;
        for (const dot of libraryDots(library, month).dots) {
          const [dx, dy] = ground.toPx(dot.at);
          if (dx < 0 || dy < 0 || dx > width || dy > height) continue;
          pen.beginPath();
          pen.arc(x + dx, y + head + dy, DOT.radius * scale, 0, 2 * Math.PI);
          pen.fill();
        }
      });
      pen.restore();
    },
  };
}
