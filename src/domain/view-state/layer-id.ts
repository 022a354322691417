/**
 * The one list of layers, bottom to top. An id never contains style or state; the drawing order,
 * the panel order and the hit order are all this order.
 */
export const LAYER_IDS = [
  'circle',
  'lake',
  'river',
  'county',
  'city',
  'expressway',
  'rail_freight',
  'rail_high_speed',
  'interchange',
  'station',
  'peak',
  'park',
  'port',
  'general_airport',
  'airport',
  'project',
  'core',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** Groups of the layer panel, in panel order (issue 2 §3). */
export const LAYER_GROUPS = [
  { id: 'cores', layers: ['core'] },
  { id: 'circles', layers: ['circle'] },
  { id: 'admin', layers: ['city', 'county'] },
  { id: 'projects', layers: ['project'] },
  { id: 'parks', layers: ['park'] },
  { id: 'airports', layers: ['airport', 'general_airport'] },
  { id: 'ports', layers: ['port'] },
  { id: 'railways', layers: ['rail_high_speed', 'rail_freight', 'station'] },
  { id: 'expressways', layers: ['expressway', 'interchange'] },
  { id: 'terrain', layers: ['river', 'lake', 'peak'] },
] as const satisfies readonly { id: string; layers: readonly LayerId[] }[];
export type LayerGroupId = (typeof LAYER_GROUPS)[number]['id'];
