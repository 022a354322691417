import { SCENARIO_ID } from '../scenario/scenario';
import { formatMonth, type Month, parseMonth } from '../time/month';
import { type ChoiceField, type ChoiceShape, flag, listOf, numberWithin, oneOf } from './choice-text';
import type { EntityRef } from './entity-ref';
import { regionRef } from './region-ref';

/** Most maps that stand side by side. */
export const MAX_PANES = 6;

/** What a pane draws: the layers chosen for the province's map, or a named set. */
export const PANE_PRESETS = ['view', 'leader', 'transport', 'parks', 'projects'] as const;
export type PanePreset = (typeof PANE_PRESETS)[number];

/** Layers two panes can be compared by; '' compares nothing. */
export const DIFFERENCE_LAYERS = [
  '',
  'rail_high_speed',
  'rail_freight',
  'expressway',
  'station',
  'airport',
  'park',
] as const;
export type DifferenceLayer = (typeof DIFFERENCE_LAYERS)[number];

/** Where a pane looks, from the middle of its region: the same for every pane when they move together. */
export interface PaneCamera {
  /** @unit km */
  readonly eastKm: number;
  /** @unit km */
  readonly northKm: number;
  /** Zoom steps in from the scale at which the largest region is seen whole. */
  readonly zoom: number;
}

/** One map of several. */
export interface ComparePane {
  readonly region: EntityRef;
  /** @nodata null: the month of the view */
  readonly month: Month | null;
  readonly preset: PanePreset;
  /** Marks of the open library's projects. */
  readonly marks: boolean;
  readonly officialOnly: boolean;
  /** @nodata null: the shared camera */
  readonly camera: PaneCamera | null;
  /** Scenario drawn over the facts, by its id. @nodata '' */
  readonly scenario: string;
}

/** Maps side by side. */
export interface PanesView {
  readonly panes: readonly ComparePane[];
  readonly arrange: 'grid' | 'swipe';
  /** Where the swipe stands. @unit percent of the width */
  readonly swipeAt: number;
  /** One ground scale for all; off: every pane shows its region whole. */
  readonly sameScale: boolean;
  readonly camera: PaneCamera;
  /** What is compared between the first pane and the second. */
  readonly difference: DifferenceLayer;
}

/** The region whole, in the middle. */
export const HOME_PANE_CAMERA: PaneCamera = { eastKm: 0, northKm: 0, zoom: 0 };

const COORDINATE = numberWithin(-5000, 5000);
const ZOOM = numberWithin(-3, 8);

const paneCamera: ChoiceField<PaneCamera> = {
  write: ({ eastKm, northKm, zoom }) => `${eastKm}/${northKm}/${zoom}`,
  read: (text) => {
    const [east = '', north = '', zoom = '', ...rest] = text.split('/');
    const found = [COORDINATE.read(east), COORDINATE.read(north), ZOOM.read(zoom)] as const;
    if (rest.length > 0 || found[0] === null || found[1] === null || found[2] === null) return null;
    return { eastKm: found[0], northKm: found[1], zoom: found[2] };
  },
};

/**
 * `city:370100!2018-02!transport!mo!`: region, month, layers, marks and official only, own camera; then the scenario,
 * if there is one, so that links from before scenarios are read as they were written.
 */
const pane: ChoiceField<ComparePane> = {
  write: ({ region, month, preset, marks, officialOnly, camera, scenario }) =>
    [
      region,
      month === null ? '' : formatMonth(month),
      preset,
      `${marks ? 'm' : ''}${officialOnly ? 'o' : ''}`,
      camera === null ? '' : paneCamera.write(camera),
      ...(scenario === '' ? [] : [scenario]),
    ].join('!'),
  read: (text) => {
    const [region = '', month = '', preset = '', flags = '', camera = '', scenario = '', ...rest] =
      text.split('!');
    const ref = regionRef.read(region);
    const when = month === '' ? null : parseMonth(month);
    const layers = PANE_PRESETS.find((id) => id === preset);
    const look = camera === '' ? null : paneCamera.read(camera);
    if (rest.length > 0 || ref === null || layers === undefined || !/^m?o?$/.test(flags)) return null;
    if (scenario !== '' && !SCENARIO_ID.test(scenario)) return null;
    if ((month !== '' && when === null) || (camera !== '' && look === null)) return null;
    return {
      region: ref,
      month: when,
      preset: layers,
      marks: flags.includes('m'),
      officialOnly: flags.includes('o'),
      camera: look,
      scenario,
    };
  },
};

const panes = listOf(pane, MAX_PANES);

/** A pane as new ones are. */
export const newPane = (region: EntityRef, month: Month | null = null): ComparePane => ({
  region,
  month,
  preset: 'transport',
  marks: false,
  officialOnly: false,
  camera: null,
  scenario: '',
});

/** The province when the 2018 opinion came, and now. */
export const PANES_SHAPE: ChoiceShape<PanesView> = {
  initial: {
    panes: [newPane('province:370000', parseMonth('2018-02')), newPane('province:370000')],
    arrange: 'grid',
    swipeAt: 50,
    sameScale: true,
    camera: HOME_PANE_CAMERA,
    difference: 'rail_high_speed',
  },
  fields: {
    panes: {
      write: panes.write,
      read: (text) => {
        const found = panes.read(text);
        return found === null || found.length === 0 ? null : found;
      },
    },
    arrange: oneOf(['grid', 'swipe']),
    swipeAt: numberWithin(0, 100),
    sameScale: flag,
    camera: paneCamera,
    difference: oneOf(DIFFERENCE_LAYERS),
  },
};
