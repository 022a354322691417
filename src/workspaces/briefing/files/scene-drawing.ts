import { wrapText } from '@/charts/svg-map/measure-text';
import type { SvgMapLayout } from '@/charts/svg-map/layout-svg-map';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import type { Pen } from '@/charts/svg-pen';
import type { Scene } from '@/domain/briefing/scene';
import type { MercatorView } from '@/geo/web-mercator';
import { drawLight } from '@/symbology/draw-light';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import { type Palette, paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import { makeCellPaint } from '../../axes/cell-paint';
import { drawStage } from '../../axes/draw-stage';
import { layoutStage } from '../../axes/stage-layout';
import { markPlace } from '../../projects/map-marks';
import { groundOfStill, hasStill, layoutStill } from '../scene-layout';
import { placeAnnotations, placeOfAnchor } from '../show/place-annotations';
import { drawPlaces } from './draw-places';
import { drawFigures } from './draw-figures';
import { borderNames, clearUnder, drawRemarks } from './draw-remarks';
import { type FilesRoom, writeLine } from './files-room';
import { type LegendSign, paperLegend } from './paper-legend';
import { figuresOf } from './scene-figures';
import { matrixOfView, readingOf } from './view-matrix';
import { tableOfView } from './view-table';

/** What a scene is drawn for. @unit px */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeId;
  /** One scale for type, lines and marks. */
  readonly scale: number;
}

/** A map in a drawing. @unit px */
export interface PlacedMap {
  readonly layout: SvgMapLayout;
  readonly x: number;
  readonly y: number;
}

/** What stands on the wall in a scene, ready for canvas and for paper. */
export interface SceneDrawing {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The maps of it, each at its place; none where it is no map. */
  readonly maps: readonly PlacedMap[];
  /** A map shows borders and stands under review; a table is one alone, or the reason why there is none. */
  readonly kind: 'map' | 'matrix' | 'chart' | 'table';
  readonly legend: readonly LegendSign[];
  /** Draws what lies over the map, or all there is where there is none. */
  readonly draw: (pen: Pen) => void;
  /** Border names that something is drawn over. */
  readonly covered: readonly string[];
}

/** Type of remarks at scale 1. @unit px */
const REMARK_PX = 15;
/** Type of how to read a matrix, and its pitch. @unit px, em */
const READING_PX = 14;
const LINE = 1.5;

/** The lights of the projects of an axes scene that is shown as a map. */
function projectMarks(room: FilesRoom, { view }: Scene, ground: MercatorView, size: DrawingSize) {
  const library = room.libraries.get(view.library);
  if (view.workspace !== 'axes' || library === undefined) return () => undefined;
  const table = tableOfView(room, view, library);
  const { projects } = matrixOfView(room, view, table);
  const marks = table.order.flatMap((index) => {
    const project = library.projects[index];
    const at = project === undefined ? null : markPlace(project);
    return at === null ? [] : [{ at: ground.toPx(at), light: projects[index]?.light ?? 'none' } as const];
  });
  const radius = (marks.length > 300 ? 2.4 : 5) * size.scale;
  return (pen: Pen) => {
    for (const { at, light } of marks) drawLight(pen, light, at, radius, MATRIX_LOOKS[size.theme]);
  };
}

function drawMap(room: FilesRoom, scene: Scene, size: DrawingSize): SceneDrawing {
  const { width, height, theme, scale } = size;
  const palette = paletteOf(theme);
  const ground = groundOfStill(scene.view, scene.bounds, width, height);
  const still = layoutStill(room.province, scene.view, scene.bounds, {
    width,
    height,
    palette,
    locale: room.locale,
    scale,
    labels: true,
  });
  const notes = scene.annotations.flatMap((note) => {
    const place = placeOfAnchor(room.province, note.anchor);
    return place === null ? [] : [{ note, text: writeLine(room, scene, note.text), at: ground.toPx(place) }];
  });
  const em = REMARK_PX * scale;
  const placed = placeAnnotations(notes, { width, height }, em, borderNames(still.labels));
  const { labels, covered } = clearUnder(still.labels, placed);
  const drawProjects = projectMarks(room, scene, ground, size);
  return {
    width,
    height,
    palette,
    maps: [{ layout: { ...still, labels }, x: 0, y: 0 }],
    kind: 'map',
    legend: paperLegend(room, scene.view, ground, theme),
    draw: (pen) => {
      drawProjects(pen);
      drawRemarks(pen, placed, { palette, em, font: SVG_FONT });
    },
    covered,
  };
}

function drawMatrix(room: FilesRoom, scene: Scene, size: DrawingSize): ((pen: Pen) => void) | null {
  const { view } = scene;
  const library = room.libraries.get(view.library);
  if (library === undefined || view.workspace !== 'axes') return null;
  const { width, height, theme, scale } = size;
  const model = matrixOfView(room, view, tableOfView(room, view, library));
  const { matrix, brushed } = model;
  const { columns, rows, columnSteps, rowSteps } = matrix;
  const em = READING_PX * scale;
  const reading = wrapText(readingOf(room, model), width / em);
  const stage = height - (reading.length + 0.6) * em * LINE;
  const layout = layoutStage({
    columns,
    rows,
    columnSteps,
    rowSteps,
    width,
    height: stage,
    zoom: 1,
    scale,
    locale: room.locale,
  });
  const foot = Math.min(stage, layout.headerHeight + layout.rows.length + 1);
  return (pen) => {
    pen.save();
    // The stage draws its corner over the edge, as a canvas cuts it.
    pen.beginPath();
    pen.rect(0, 0, width, foot);
    pen.clip();
    drawStage(pen, {
      layout,
      matrix,
      brushed,
      changed: model.changed?.cellAt ?? null,
      paint: makeCellPaint(model, { theme, scale, locale: room.locale }),
      locale: room.locale,
      isLive: false,
      width: Math.min(width, layout.headerWidth + layout.columns.length + 1),
      height: foot,
      scroll: { left: 0, top: 0 },
      hover: null,
      drag: null,
      lasso: [],
      lines: [],
    });
    pen.restore();
    pen.save();
    pen.font = `${em}px ${SVG_FONT}`;
    pen.fillStyle = paletteOf(theme).text;
    pen.textAlign = 'left';
    pen.textBaseline = 'middle';
    reading.forEach((line, at) => pen.fillText(line, 0, foot + (at + 1) * em * LINE));
    pen.restore();
  };
}

/** What stands on the wall in a scene. @nodata null: a title alone */
export function drawingOf(room: FilesRoom, scene: Scene, size: DrawingSize): SceneDrawing | null {
  const { view } = scene;
  if (hasStill(view) || (view.workspace === 'axes' && view.axes.layout === 'map'))
    return drawMap(room, scene, size);
  const palette = paletteOf(size.theme);
  const { width, height } = size;
  const plain = { width, height, palette, maps: [], legend: [], covered: [] };
  const drawn = drawPlaces(room, scene, size, palette);
  if (drawn !== null) return { ...plain, kind: 'map', ...drawn };
  const matrix = drawMatrix(room, scene, size);
  if (matrix !== null) return { ...plain, kind: 'matrix', draw: matrix };
  const figures = figuresOf(room, scene);
  if (figures.table === null && figures.chart === null && figures.notDrawn === '') return null;
  return {
    ...plain,
    kind: figures.chart === null ? 'table' : 'chart',
    draw: (pen) => drawFigures(pen, figures, { width, height, palette, font: SVG_FONT }),
  };
}
