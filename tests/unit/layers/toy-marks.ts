import { type Lifecycle, parseLifecycle } from '@/domain/time/lifecycle';
import { Cells } from '@/lib/cells';
import type { LineMark, PointMark } from '@/layers/mark';

/** A lifecycle from curated texts. */
export const lifecycle = (dates: Partial<Record<keyof Lifecycle, string>>): Lifecycle =>
  parseLifecycle(
    new Cells({
      where: 'toy.csv › row 2',
      cells: { planned: '', building: '', opened: '', expected: '', closed: '', ...dates },
    }),
  );

/** A port: `sea` is class 0, `inland` 1. */
export const portMark = (id: string, index: number, changes: Partial<PointMark> = {}): PointMark => ({
  geometry: 'point',
  ref: `port:${id}`,
  layer: 'port',
  featureId: 0,
  zh: id,
  en: id,
  markClass: { kind: 'fixed', index },
  provenanceClass: 'derived',
  lngLat: [120, 36],
  precision: 'site',
  slot: 0,
  rank: 0,
  countyAdcode: null,
  ...changes,
});

/** A stretch of the high-speed line `id`: open is class 0, building 4, planned 6; closed is not drawn. */
export const railMark = (id: string, dates: Partial<Record<keyof Lifecycle, string>>): LineMark => ({
  geometry: 'line',
  ref: `rail:${id}`,
  layer: 'rail_high_speed',
  featureId: 0,
  zh: id,
  en: id,
  provenanceClass: 'official',
  schematic: false,
  parts: [
    [
      [117, 36],
      [118, 37],
    ],
  ],
  markClass: {
    kind: 'timed',
    lifecycle: lifecycle(dates),
    indexOf: {
      open: 0,
      opening_uncertain: 2,
      building: 4,
      planned: 6,
      expected_open: 8,
      closed: -1,
      not_yet_named: -1,
    },
  },
});
