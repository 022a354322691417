import { monthOf } from '@/domain/time/month';
import { type ComparePane, HOME_PANE_CAMERA, newPane, type PanesView } from '@/domain/view-state/panes-view';
import { PROVINCE_REF } from '@/domain/view-state/view-state';

/** Named ways to begin. */
export const PANE_STARTS = [
  'then2008',
  'then2018',
  'plan',
  'circles',
  'cores',
  'cities',
  'counties',
] as const;
export type PaneStart = (typeof PANE_STARTS)[number];

const PANES: Readonly<Record<PaneStart, readonly ComparePane[]>> = {
  then2008: [newPane(PROVINCE_REF, monthOf(2008, 1)), newPane(PROVINCE_REF)],
  then2018: [newPane(PROVINCE_REF, monthOf(2018, 2)), newPane(PROVINCE_REF)],
  plan: [newPane(PROVINCE_REF), newPane(PROVINCE_REF, monthOf(2030, 12))],
  circles: [newPane('circle:capital'), newPane('circle:jiaodong'), newPane('circle:lunan')],
  cores: [newPane('city:370100'), newPane('city:370200'), newPane('city:370600')],
  cities: [newPane('city:370100'), newPane('city:370200')],
  counties: [newPane('county:370783'), newPane('county:370782')],
};

/** The panes of a start, seen whole at one scale. */
export const panesOfStart = (start: PaneStart): Partial<PanesView> => ({
  panes: PANES[start],
  sameScale: true,
  camera: HOME_PANE_CAMERA,
});
