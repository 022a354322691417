import { describe, expect, it } from 'vitest';
import { portMark, railMark } from './toy-marks';
import { monthOf } from '@/domain/time/month';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import { type LayerChoice, layersShowing } from '@/domain/view-state/view-state';
import { classIndexAt, computeLayerFrame } from '@/layers/layer-frame';
import { buildLegend, cycleLegendClass } from '@/layers/legend';
import type { Mark } from '@/layers/mark';
import { boundsOfMarks, isMarkInView } from '@/layers/mark-bounds';
import { findNewlyOpen } from '@/layers/newly-open';
import { spreadCoincident } from '@/layers/spread-coincident';
import { classIndexOf } from '@/symbology/classes-of-layer';

const SHOWN = { visible: true, opacity: 1, hidden: [] };
const ports = [portMark('A', 0), portMark('B', 0), portMark('C', 1, { provenanceClass: 'official' })];
const rails = [
  railMark('HSR05', { planned: '2018-02', opened: '2018-12-26' }),
  railMark('HSR05', { opened: '2020' }),
  railMark('OLD', { opened: '1990', closed: '2018-12' }),
];
const marksOf = {
  ...(Object.fromEntries(LAYER_IDS.map((id) => [id, []])) as unknown as Record<LayerId, readonly Mark[]>),
  port: ports,
  rail_high_speed: rails,
};
const december = monthOf(2018, 12);

describe('classIndexAt', () => {
  it('follows the life of a timed mark', () => {
    const stretch = railMark('x', { planned: '2018-02', building: '2018-05', opened: '2018-12' });
    const at = (month: number) => classIndexAt(stretch, monthOf(2018, month));
    expect([at(1), at(2), at(5), at(12)]).toEqual([-1, 6, 4, 0]);
  });
  it('a mark with a first month is drawn from that month on', () => {
    const park = portMark('p', 1, { markClass: { kind: 'from', index: 1, from: december } });
    const at = [monthOf(2008, 1), monthOf(2018, 11), december, monthOf(2030, 12)];
    expect(at.map((month) => classIndexAt(park, month))).toEqual([-1, -1, 1, 1]);
  });
  it('a mark whose first month is not known is always drawn', () => {
    const park = portMark('p', 1, { markClass: { kind: 'from', index: 1, from: null } });
    expect([monthOf(2008, 1), december].map((month) => classIndexAt(park, month))).toEqual([1, 1]);
  });
  it('the toy indexes are the real ones', () => {
    const index = (id: string) => classIndexOf('rail_high_speed', id);
    expect([index('open'), index('opening_uncertain'), index('building'), index('planned')]).toEqual([
      0, 2, 4, 6,
    ]);
  });
});

describe('computeLayerFrame', () => {
  const draw = (choice: Partial<LayerChoice>, officialOnly = false) => [
    ...computeLayerFrame('port', ports, { ...SHOWN, ...choice }, december, officialOnly).drawn,
  ];
  it('draws every mark in its class', () => expect(draw({})).toEqual([0, 0, 1]));
  it('a hidden class is not drawn', () => expect(draw({ hidden: ['sea'] })).toEqual([-1, -1, 1]));
  it('a class nobody has changes nothing', () => expect(draw({ hidden: ['submarine'] })).toEqual([0, 0, 1]));
  it('a layer switched off draws nothing', () => expect(draw({ visible: false })).toEqual([-1, -1, -1]));
  it('official only leaves the official one', () => expect(draw({}, true)).toEqual([-1, -1, 1]));
});

describe('buildLegend', () => {
  const legend = (hidden: string[], isInView: (mark: Mark) => boolean = () => true) =>
    buildLegend(
      marksOf,
      { ...layersShowing(['port', 'rail_high_speed']), port: { ...SHOWN, hidden } },
      december,
      'light',
      isInView,
    );
  const rowsOf = (layer: LayerId, sections = legend([])) =>
    sections
      .find((section) => section.layer === layer)
      ?.rows.map(({ symbolClass, total, inView, hidden }) => [symbolClass.id, total, inView, hidden]);

  it('counts things; classes and layers without any are left out', () => {
    expect(legend([]).map((section) => section.layer)).toEqual(['port', 'rail_high_speed']);
    expect(rowsOf('port')).toEqual([
      ['sea', 2, 2, false],
      ['inland', 1, 1, false],
    ]);
    expect(rowsOf('rail_high_speed')).toEqual([['open', 1, 1, false]]);
  });
  it('counts a hidden class all the same, and marks it', () => {
    expect(rowsOf('port', legend(['sea']))?.[0]).toEqual(['sea', 2, 2, true]);
  });
  it('counts what is in view apart', () => {
    expect(
      rowsOf(
        'port',
        legend([], (mark) => mark.ref === 'port:B'),
      ),
    ).toEqual([
      ['sea', 2, 1, false],
      ['inland', 1, 0, false],
    ]);
  });
});

describe('cycleLegendClass', () => {
  const click = (hidden: string[], id: string) => cycleLegendClass(['a', 'b', 'c'], hidden, id);
  it.each([
    ['nothing hidden: show only it', [], 'b', ['a', 'c']],
    ['only it: hide it', ['a', 'c'], 'b', ['b']],
    ['it is hidden: show it again', ['b'], 'b', []],
    ['another is shown alone: show only this one', ['b', 'c'], 'b', ['c']],
  ] as const)('%s', (_, hidden, id, wanted) => {
    expect(click([...hidden], id)).toEqual(wanted);
  });
});

describe('findNewlyOpen', () => {
  const frames = [computeLayerFrame('rail_high_speed', rails, SHOWN, december, false)];
  it('finds what opened since, not what was open and not what closed', () => {
    expect(findNewlyOpen(frames, monthOf(2018, 11), december)).toEqual([rails[0]]);
  });
  it('finds nothing in the same month, nor backwards', () => {
    expect(findNewlyOpen(frames, december, december)).toEqual([]);
    expect(findNewlyOpen(frames, monthOf(2020, 1), december)).toEqual([]);
  });
  it('does not show what is hidden', () => {
    const hidden = [
      computeLayerFrame('rail_high_speed', rails, { ...SHOWN, hidden: ['open'] }, december, false),
    ];
    expect(findNewlyOpen(hidden, monthOf(2018, 11), december)).toEqual([]);
  });
});

describe('spreadCoincident', () => {
  it('the first stays, the others go round, the tenth starts over', () => {
    const ten = Array.from({ length: 10 }, () => [120, 36] as const);
    expect(spreadCoincident(ten)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 1]);
  });
  it('about 100 m are one place, other places are not touched', () => {
    expect(
      spreadCoincident([
        [120, 36],
        [120.0004, 36.0004],
        [120.01, 36],
        [120, 36],
      ]),
    ).toEqual([0, 1, 0, 2]);
  });
});

describe('boundsOfMarks, isMarkInView', () => {
  it('boxes points and lines together', () => {
    expect(boundsOfMarks([portMark('A', 0), ...rails])).toEqual([117, 36, 120, 37]);
  });
  it('refuses to box nothing', () => expect(() => boundsOfMarks([])).toThrow('no marks'));
  it('touching counts as in view', () => {
    expect([
      isMarkInView(portMark('A', 0), [119, 35, 120, 36]),
      isMarkInView(portMark('A', 0), [121, 35, 122, 37]),
    ]).toEqual([true, false]);
  });
});
