import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProvince } from '../../scripts/steps/read-province';
import { statusAt } from '@/domain/time/lifecycle';
import { FIRST_MONTH, formatMonth, LAST_MONTH, type Month } from '@/domain/time/month';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import { layersShowing } from '@/domain/view-state/view-state';
import { classIndexAt, computeLayerFrame } from '@/layers/layer-frame';
import { buildLegend, cycleLegendClass } from '@/layers/legend';
import { NOT_DRAWN } from '@/layers/mark';
import { findNewlyOpen } from '@/layers/newly-open';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { anyMonth } from './arbitrary-view';
import { holds, law } from './law';

const { atlas, marksOf } = readProvince();
const everything = layersShowing(LAYER_IDS);
/** Layers where a thing is one mark; a line is several stretches, each with its own class. */
const ONE_MARK_EACH = LAYER_IDS.filter((layer) => marksOf[layer].every((mark) => mark.geometry !== 'line'));
const MONTHS = Array.from({ length: LAST_MONTH - FIRST_MONTH + 1 }, (_, i) => (FIRST_MONTH + i) as Month);

function plainTotals(layer: LayerId, month: Month): Map<number, Set<string>> {
  const totals = new Map<number, Set<string>>();
  for (const mark of marksOf[layer]) {
    const index = classIndexAt(mark, month);
    totals.set(index, (totals.get(index) ?? new Set()).add(mark.ref));
  }
  return totals;
}

describe('marks', () => {
  it.each(LAYER_IDS)('%s: every mark has, in every month, one class that exists or none', (layer) => {
    const count = classesOfLayer(layer, 'light').length;
    const wrong = marksOf[layer].filter((mark) =>
      MONTHS.some((month) => {
        const index = classIndexAt(mark, month);
        return !Number.isInteger(index) || index < NOT_DRAWN || index >= count;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('a park is drawn in exactly the months its date, read as text, has begun by', () => {
    const parks = new Map(atlas.parks.map((park) => [`park:${park.id}`, park]));
    for (const mark of marksOf.park) {
      const [begin] = parks.get(mark.ref)?.founded?.text.split('/') ?? [''];
      const wanted = MONTHS.filter(
        (month) => begin === undefined || begin <= formatMonth(month).padEnd(10, '~'),
      );
      expect([mark.zh, MONTHS.filter((month) => classIndexAt(mark, month) !== NOT_DRAWN)]).toEqual([
        mark.zh,
        wanted,
      ]);
    }
  });

  it('a project is drawn in exactly the months something of it is dated by', () => {
    const documentOf = new Map(atlas.documents.map((document) => [document.id as string, document]));
    for (const mark of marksOf.project) {
      const names = atlas.entities
        .filter(({ id, sameAs }) => [id, sameAs].some((name) => `project:${name}` === mark.ref))
        .map(({ id }) => id);
      const dates = [
        ...atlas.entityClauses
          .filter(({ entityId }) => names.includes(entityId))
          .map(({ clauseId }) => documentOf.get(clauseId.charAt(0))?.date),
        ...atlas.milestones
          .filter(({ entityId, timing }) => timing === 'actual' && names.includes(entityId ?? ''))
          .map(({ when }) => (when.dated ? when.date : undefined)),
      ];
      const wanted = MONTHS.filter((month) =>
        dates.some((date) => date !== undefined && date.earliest <= month),
      );
      expect([mark.zh, MONTHS.filter((month) => classIndexAt(mark, month) !== NOT_DRAWN)]).toEqual([
        mark.zh,
        wanted,
      ]);
    }
  });

  it.each(LAYER_IDS)('%s: feature ids are whole numbers and differ', (layer) => {
    const ids = marksOf[layer].map((mark) => mark.featureId);
    expect(ids.every(Number.isInteger)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('no two points of a layer stand at one place in one slot', () => {
    for (const layer of LAYER_IDS) {
      const taken = new Map<string, string>();
      const clashes = marksOf[layer].flatMap((mark) => {
        if (mark.geometry !== 'point') return [];
        const key = `${mark.lngLat.join()}#${mark.slot}`;
        const other = taken.get(key);
        taken.set(key, mark.ref);
        return other === undefined ? [] : [`${other} = ${mark.ref}`];
      });
      const crowded = new Map<string, number>();
      for (const mark of marksOf[layer])
        if (mark.geometry === 'point')
          crowded.set(mark.lngLat.join(), (crowded.get(mark.lngLat.join()) ?? 0) + 1);
      const over = [...crowded.values()].reduce((sum, count) => sum + Math.max(0, count - 9), 0);
      expect([layer, clashes.length <= over]).toEqual([layer, true]);
    }
  });
});

describe('buildLegend', () => {
  it(law('counts each thing once per class it has, as a plain loop does', 60), () => {
    holds(
      fc.property(anyMonth, (month) => {
        const rows = buildLegend(marksOf, everything, month, 'light', () => true).flatMap(
          (section) => section.rows,
        );
        for (const layer of LAYER_IDS) {
          const totals = plainTotals(layer, month);
          const ids = classesOfLayer(layer, 'light').map(({ id }) => id);
          const wanted = ids.flatMap((id, index) => {
            const total = totals.get(index)?.size ?? 0;
            return total === 0 ? [] : [[id, total, total]];
          });
          const found = rows
            .filter((row) => row.layer === layer)
            .map((row) => [row.symbolClass.id, row.total, row.inView]);
          expect(found).toEqual(wanted);
        }
      }),
      60,
    );
  });

  it(law('partition: totals and what is not drawn make all things of a layer', 60), () => {
    holds(
      fc.property(anyMonth, (month) => {
        const sections = buildLegend(marksOf, everything, month, 'light', () => true);
        for (const layer of ONE_MARK_EACH) {
          const drawn = sections
            .find((section) => section.layer === layer)
            ?.rows.reduce((sum, row) => sum + row.total, 0);
          const none = plainTotals(layer, month).get(NOT_DRAWN)?.size ?? 0;
          expect([layer, (drawn ?? 0) + none]).toEqual([
            layer,
            new Set(marksOf[layer].map((mark) => mark.ref)).size,
          ]);
        }
        for (const layer of LAYER_IDS) {
          const byClass = [...plainTotals(layer, month).values()].flatMap((refs) => [...refs]);
          expect(new Set(byClass)).toEqual(new Set(marksOf[layer].map((mark) => mark.ref)));
        }
      }),
      60,
    );
  });

  it(law('what the frame draws is what the legend counts and does not hide', 60), () => {
    holds(
      fc.property(
        anyMonth,
        fc.constantFrom(...LAYER_IDS),
        fc.infiniteStream(fc.boolean()),
        (month, layer, coins) => {
          const ids = classesOfLayer(layer, 'light').map(({ id }) => id);
          const hidden = ids.filter(() => coins.next().value === true);
          const choice = { visible: true, opacity: 1, hidden };
          const { drawn, marks } = computeLayerFrame(layer, marksOf[layer], choice, month, false);
          const shown = new Map<string, Set<string>>();
          drawn.forEach((index, position) => {
            const id = ids[index];
            const mark = marks[position];
            if (id !== undefined && mark !== undefined)
              shown.set(id, (shown.get(id) ?? new Set()).add(mark.ref));
          });
          const rows = buildLegend(marksOf, { ...everything, [layer]: choice }, month, 'light', () => true)
            .flatMap((section) => section.rows)
            .filter((row) => row.layer === layer && !row.hidden);
          expect(new Map([...shown].map(([id, refs]) => [id, refs.size]))).toEqual(
            new Map(rows.map((row) => [row.symbolClass.id, row.total])),
          );
        },
      ),
      60,
    );
  });
});

describe('cycleLegendClass', () => {
  it(law('only it → hide it → all: three clicks on a class come back to the start', 100), () => {
    holds(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 9 }),
        fc.nat(),
        (ids, pick) => {
          const clicked = ids[pick % ids.length] as string;
          const click = (hidden: readonly string[]) => cycleLegendClass(ids, hidden, clicked);
          const only = click([]);
          expect(only).toEqual(ids.filter((id) => id !== clicked));
          expect(click(only)).toEqual([clicked]);
          expect(click(click(only))).toEqual([]);
        },
      ),
      100,
    );
  });

  it(law('from any state, clicks never leave the class list and soon show everything', 200), () => {
    holds(
      fc.property(
        fc
          .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 9 })
          .chain((ids) => fc.tuple(fc.constant(ids), fc.subarray(ids), fc.constantFrom(...ids))),
        ([ids, start, clicked]) => {
          let hidden: readonly string[] = start;
          const seen: number[] = [];
          for (let clicks = 0; clicks < 5; clicks++) {
            hidden = cycleLegendClass(ids, hidden, clicked);
            expect(hidden.every((id) => ids.includes(id))).toBe(true);
            expect(hidden.length).toBeLessThan(ids.length);
            seen.push(hidden.length);
          }
          if (start.every((id) => id === clicked)) expect(seen).toContain(0);
        },
      ),
      200,
    );
  });
});

describe('findNewlyOpen', () => {
  const frames = (month: Month) =>
    LAYER_IDS.map((layer) => computeLayerFrame(layer, marksOf[layer], everything[layer], month, false));
  const openIn = (month: Month): ReadonlySet<string> => {
    const open = new Set<string>();
    for (const layer of LAYER_IDS)
      for (const mark of marksOf[layer])
        if (mark.markClass.kind === 'timed' && statusAt(mark.markClass.lifecycle, month) === 'open')
          open.add(`${layer}/${mark.featureId}`);
    return open;
  };

  it('over each month of the slider is the difference of two plain loops', () => {
    for (const now of MONTHS.slice(1)) {
      const before = (now - 1) as Month;
      const wasOpen = openIn(before);
      const wanted = [...openIn(now)].filter((key) => !wasOpen.has(key));
      const found = findNewlyOpen(frames(now), before, now).map((mark) => `${mark.layer}/${mark.featureId}`);
      expect([formatMonth(now), found]).toEqual([formatMonth(now), wanted]);
    }
  });

  it(law('nothing opens when time stands still or runs backwards', 50), () => {
    holds(
      fc.property(anyMonth, anyMonth, (a, b) => {
        const [now, later] = a <= b ? [a, b] : [b, a];
        expect(findNewlyOpen(frames(now), later, now)).toEqual([]);
      }),
      50,
    );
  });
});
