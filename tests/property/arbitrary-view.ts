import { DATA_SECTIONS } from '@/domain/view-state/data-section';
import * as fc from 'fast-check';
import { FIRST_MONTH, LAST_MONTH, type Month } from '@/domain/time/month';
import { ENTITY_KINDS, toRef } from '@/domain/view-state/entity-ref';
import {
  type AxesView,
  AXIS_LAYOUTS,
  AXIS_MEASURES,
  AXIS_MODES,
  AXIS_ORDERS,
  POLICY_AXIS_IDS,
} from '@/domain/view-state/axes-view';
import { DISPATCH_SECTIONS, DUE_WITHIN, RANK_MEASURES, UNIT_KINDS } from '@/domain/view-state/dispatch-view';
import { type Brush, BRUSH_OPS } from '@/domain/view-state/brush';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import { type LayerChoice, MAX_PINS, type ViewState, WORKSPACE_IDS } from '@/domain/view-state/view-state';
import {
  TABLE_COLUMNS,
  TABLE_FACETS,
  TABLE_LAYOUTS,
  type TableFacet,
  type TableView,
} from '@/domain/view-state/table-view';
import { LIBRARY_IDS } from '@/domain/library/library';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { anyCompare } from './arbitrary-compare';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Ids as they are in the curated tables and as nobody would write them, without the list separator. */
const anyId = fc.oneof(
  fc.constantFrom('PK001', '370100', 'APT-TAO-OLD', 'EX-R1', '寿光市', 'a b', '50%', '#&=?/:*!-', '“引号”'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !text.includes(',')),
);

/** Any reference. */
export const anyRef = fc.tuple(fc.constantFrom(...ENTITY_KINDS), anyId).map(([kind, id]) => toRef(kind, id));

/** Any month of the slider. */
export const anyMonth = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH }).map((month) => month as Month);

const anyChoice = (layer: LayerId): fc.Arbitrary<LayerChoice> =>
  fc.record({
    visible: fc.boolean(),
    opacity: degrees(0, 1),
    hidden: fc.subarray(classesOfLayer(layer, 'light').map((entry) => entry.id)),
  });

/** Any choice of every layer. */
export const anyLayers = fc.record(
  Object.fromEntries(LAYER_IDS.map((id) => [id, anyChoice(id)])) as Record<
    LayerId,
    fc.Arbitrary<LayerChoice>
  >,
);

/** Any camera that a view may have. */
export const anyCamera = fc.record({
  lng: degrees(-180, 180),
  lat: degrees(-85, 85),
  zoom: degrees(0, 24),
  bearing: degrees(-180, 180),
  pitch: degrees(0, 85),
});

const anyNode = fc.oneof(
  fc.constantFrom(
    'circle:capital',
    'city:370100',
    'rest:city:370100',
    'chapter:A/2',
    'clause:B4-2',
    'document:A',
  ),
  fc.stringMatching(/^[a-z_]{1,8}:[\w-]{1,8}$/),
);

/** Any way the axes are shown. */
export const anyAxes: fc.Arbitrary<AxesView> = fc.record({
  rows: fc.constantFrom(...POLICY_AXIS_IDS),
  openColumns: fc.uniqueArray(anyNode, { maxLength: 4 }),
  openRows: fc.uniqueArray(anyNode, { maxLength: 4 }),
  order: fc.constantFrom(...AXIS_ORDERS),
  measure: fc.constantFrom(...AXIS_MEASURES),
  mode: fc.constantFrom(...AXIS_MODES),
  compareWith: fc.option(anyMonth),
  layout: fc.constantFrom(...AXIS_LAYOUTS),
});

const anySteps = fc.option(fc.uniqueArray(anyNode, { minLength: 1, maxLength: 4 }));
const anySide = fc.integer({ min: -1_800_000, max: 1_800_000 }).map((side) => side / 10_000 + 0);

/** Any brush. */
export const anyBrush: fc.Arbitrary<Brush> = fc.array(
  fc.record({
    op: fc.constantFrom(...BRUSH_OPS),
    columns: anySteps,
    rows: anySteps,
    box: fc.option(fc.tuple(anySide, anySide, anySide, anySide)),
  }),
  { maxLength: 5 },
);

const anyFilters = fc
  .dictionary(
    fc.constantFrom(...TABLE_FACETS),
    fc.uniqueArray(fc.stringMatching(/^[\w-]{1,12}$/), { minLength: 1, maxLength: 4 }),
    { noNullPrototype: true },
  )
  .map((filters) => filters as Partial<Record<TableFacet, string[]>>);

/** Any table view. */
export const anyTable: fc.Arbitrary<TableView> = fc.record({
  query: fc.string({ maxLength: 20, unit: 'grapheme' }).filter((text) => text.length <= 80),
  filters: anyFilters,
  sort: fc.array(fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }), {
    maxLength: 3,
  }),
  group: fc.option(fc.constantFrom(...TABLE_FACETS)),
  columns: fc.subarray([...TABLE_COLUMNS], { minLength: 1 }),
  layout: fc.constantFrom(...TABLE_LAYOUTS),
});

/** Any ViewState. */
export const anyView: fc.Arbitrary<ViewState> = fc.record({
  version: fc.constant(1 as const),
  workspace: fc.constantFrom(...WORKSPACE_IDS),
  library: fc.constantFrom(...LIBRARY_IDS),
  camera: anyCamera,
  month: anyMonth,
  layers: anyLayers,
  region: anyRef,
  selection: fc.option(anyRef),
  pins: fc.array(anyRef, { maxLength: MAX_PINS }),
  officialOnly: fc.boolean(),
  table: anyTable,
  axes: anyAxes,
  brush: anyBrush,
  dataSection: fc.constantFrom(...DATA_SECTIONS),
  dispatch: fc.record({
    section: fc.constantFrom(...DISPATCH_SECTIONS),
    unit: fc.constantFrom(...UNIT_KINDS),
    measure: fc.constantFrom(...RANK_MEASURES),
    order: fc.constantFrom('official', 'rank'),
    unitId: fc.stringMatching(/^\w{0,12}$/),
    within: fc.constantFrom(...DUE_WITHIN),
    dueCity: fc.stringMatching(/^\d{0,6}$/),
    dueForce: fc.stringMatching(/^\w{0,12}$/),
  }),
  compare: anyCompare,
  briefing: fc.record({
    briefingId: fc.stringMatching(/^[\w-]{0,12}$/),
    scene: fc.integer({ min: 0, max: 999 }),
  }),
});

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

/** A view as the hash keeps it: 1e-6 degrees, 1e-4 zoom levels, 1e-3 degrees of turn and tilt, 1 % opacity. */
export const roundView = (view: ViewState): ViewState => ({
  ...view,
  camera: {
    lng: round(view.camera.lng, 6),
    lat: round(view.camera.lat, 6),
    zoom: round(view.camera.zoom, 4),
    bearing: round(view.camera.bearing, 3),
    pitch: round(view.camera.pitch, 3),
  },
  layers: Object.fromEntries(
    LAYER_IDS.map((id) => [id, { ...view.layers[id], opacity: round(view.layers[id].opacity, 2) }]),
  ) as ViewState['layers'],
});
