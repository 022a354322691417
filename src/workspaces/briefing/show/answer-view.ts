import type { Province } from '@/data/province';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { type Camera, PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import { viewAround, viewOfBounds } from '@/geo/web-mercator';
import { boundsOfMarks, type MarkBounds } from '@/layers/mark-bounds';
import { marksOfRef } from '@/layers/marks-of-ref';
import { regionBounds } from '@/layers/region-tree';
import type { SearchTarget } from '@/layers/search-entry';
import { assertNever } from '@/lib/assert-never';
import type { StageSize } from './scene-view';

const REGION_ZOOM = 11.5;
const POINT_ZOOM = 10.2;
const PLACE_ZOOM = 11;
/** Room the card of what was asked for takes at the right. @unit rem */
const CARD_REM = 25.5;
const REM = 16;

const isRegion = (ref: EntityRef): boolean =>
  ['province', 'circle', 'city', 'county'].includes(kindOfRef(ref));

/** Around a point the box of boxes is empty: give it the width of a town. */
function widen([west, south, east, north]: MarkBounds): MarkBounds {
  const least = 0.02;
  const x = Math.max(0, (least - (east - west)) / 2);
  const y = Math.max(0, (least - (north - south)) / 2);
  return [west - x, south - y, east + x, north + y];
}

function frame(before: Camera, bounds: MarkBounds, stage: StageSize, scale: number, most: number): Camera {
  const card = Math.min(CARD_REM * REM * scale, stage.width * 0.45);
  const edge = Math.min(stage.width, stage.height) * 0.08;
  const insets = { top: edge, bottom: edge, left: edge, right: card + edge / 2 };
  const view = viewOfBounds(widen(bounds), stage.width, stage.height, insets, most);
  return { ...before, lng: view.center[0], lat: view.center[1], zoom: view.zoom, bearing: 0, pitch: 0 };
}

/** Where a thing without a mark lies: a town by its place, a ring by its roads. @nodata null */
function boundsWithoutMarks(province: Province, ref: EntityRef): MarkBounds | null {
  const id = idOfRef(ref);
  const points = province.lines.segments.flatMap((shape) => (shape.lineId === id ? shape.parts.flat() : []));
  const entity = province.atlas.entities.find((item) => item.id === id);
  if (entity?.placement.placed === true) points.push(entity.placement.lngLat);
  if (points.length === 0) return null;
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/**
 * The view that answers a question: the thing chosen, its layer on, and its ground framed beside its card.
 * Pure, so that the presenter's window can show it before the wall does.
 * @returns null for a command: those are not for a wall
 */
export function answerView(
  province: Province,
  view: ViewState,
  target: SearchTarget,
  stage: StageSize,
  scale: number,
): ViewState | null {
  const onMap: ViewState = { ...view, workspace: 'overview', region: PROVINCE_REF };
  switch (target.kind) {
    case 'command':
      return null;
    case 'layer':
      return {
        ...onMap,
        selection: null,
        layers: { ...view.layers, [target.layer]: { ...view.layers[target.layer], visible: true } },
      };
    case 'coordinate': {
      const around = viewAround(target.lngLat, PLACE_ZOOM, stage.width, stage.height);
      const [lng, lat] = around.center;
      return { ...onMap, selection: null, camera: { lng, lat, zoom: PLACE_ZOOM, bearing: 0, pitch: 0 } };
    }
    case 'entity': {
      const { ref } = target;
      const { atlas, areas, marksOf } = province;
      const chosen: ViewState = { ...onMap, selection: ref };
      if (isRegion(ref))
        return {
          ...chosen,
          camera: frame(view.camera, regionBounds(atlas, areas, ref), stage, scale, REGION_ZOOM),
        };
      const marks = marksOfRef(atlas, marksOf, ref);
      const [first] = marks;
      if (first === undefined) {
        const bounds = boundsWithoutMarks(province, ref);
        return bounds === null
          ? chosen
          : { ...chosen, camera: frame(view.camera, bounds, stage, scale, POINT_ZOOM) };
      }
      const layers = { ...view.layers };
      for (const { layer } of marks) layers[layer] = { ...layers[layer], visible: true };
      const most = marks.length === 1 && first.geometry === 'point' ? POINT_ZOOM : REGION_ZOOM;
      return { ...chosen, layers, camera: frame(view.camera, boundsOfMarks(marks), stage, scale, most) };
    }
    default:
      return assertNever(target, 'target');
  }
}
