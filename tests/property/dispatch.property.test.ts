import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCompletionRate, computeStartRate } from '@/analysis/dispatch-rates';
import { derivePoolMovements } from '@/analysis/pool-movements';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import { countProjectsOnce } from '@/domain/dispatch/dispatch-project';
import { POOL_CLASS_IDS } from '@/domain/dispatch/pool-class';
import type { PoolEntry } from '@/domain/dispatch/pool-movement';
import { PROJECT_LIST_IDS } from '@/domain/dispatch/project-list';
import { sealSnapshot, type Snapshot, verifyChain } from '@/domain/dispatch/snapshot';
import { STAGE_IDS } from '@/domain/dispatch/stage';
import { NEXT_STEPS, SUPERVISION_STEPS, takeSupervisionStep } from '@/domain/dispatch/supervision-step';
import { dayOf } from '@/domain/dispatch/day';
import type { Month } from '@/domain/time/month';
import { holds, law } from './law';

const ids = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const poolClass = fc.constantFrom(...POOL_CLASS_IDS);
const entry: fc.Arbitrary<PoolEntry> = fc.record({
  id: ids,
  poolClass,
  stage: fc.constantFrom(...STAGE_IDS),
});
const pool = fc.array(entry, { maxLength: 10 });

describe('snapshot chain', () => {
  const contents = fc.array(
    fc.array(fc.record({ id: ids, wan: fc.option(fc.nat(99_999)), name: fc.string() }), { maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const sealAll = (months: readonly unknown[]): readonly Snapshot<unknown>[] =>
    months.reduce<Snapshot<unknown>[]>((chain, content, at) => {
      const draft = { month: at as Month, edition: 'published' as const, note: '', content };
      return [...chain, sealSnapshot<unknown>(chain, draft)];
    }, []);

  it(law('an untouched chain holds after JSON', 100), () =>
    holds(
      fc.property(contents, (months) => {
        expect(verifyChain(JSON.parse(JSON.stringify(sealAll(months))) as Snapshot[]).intact).toBe(true);
      }),
      100,
    ),
  );

  it(law('one changed character anywhere breaks its link, or the file does not parse', 400), () =>
    holds(
      fc.property(contents, fc.nat(), fc.integer({ min: 1, max: 93 }), (months, where, step) => {
        const links = sealAll(months).map((snapshot) => toCanonicalJson(snapshot));
        const text = `[${links.join(',')}]`;
        const at = where % text.length;
        const code = text.charCodeAt(at);
        const changed = String.fromCharCode(33 + ((Math.max(0, code - 33) + step) % 94));
        if (changed === text[at]) return;
        let parsed: unknown;
        try {
          parsed = JSON.parse(text.slice(0, at) + changed + text.slice(at + 1));
        } catch {
          return;
        }
        expect(Array.isArray(parsed)).toBe(true);
        const verdict = verifyChain(parsed as Snapshot[]);
        // The link that holds the character is the first that is broken.
        let start = 1;
        const link = links.findIndex((one) => {
          const inside = at >= start && at < start + one.length;
          start += one.length + 1;
          return inside;
        });
        expect(verdict).toMatchObject({ intact: false, at: link });
      }),
      400,
    ),
  );
});

describe('POOL-1', () => {
  it(law('movements are those of a plain loop over the ids', 400), () =>
    holds(
      fc.property(pool, pool, (before, after) => {
        const at = (entries: readonly PoolEntry[], id: string) =>
          entries.filter(({ stage }) => stage !== 'removed').find((one) => one.id === id)?.poolClass ?? null;
        const expected = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((id) => {
          const [from, to] = [at(before, id), at(after, id)];
          return from === to ? [] : [`${id} ${from} ${to}`];
        });
        const found = derivePoolMovements(before, after).map(
          ({ projectId, from, to }) => `${projectId} ${from} ${to}`,
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      400,
    ),
  );
  it(law('a pool does not move against itself', 100), () =>
    holds(
      fc.property(pool, (entries) => {
        expect(derivePoolMovements(entries, entries)).toEqual([]);
      }),
      100,
    ),
  );
});

const figure: fc.Arbitrary<DispatchFigure> = fc.record({
  projectId: ids,
  poolClass,
  plannedToStart: fc.boolean(),
  started: fc.boolean(),
  annualPlanWan: fc.option(fc.nat(1000)),
  cumulativeWan: fc.option(fc.nat(1500)),
  previousCumulativeWan: fc.constant(null),
});

describe('RATE-1 and RATE-2', () => {
  it(
    law(
      'the denominator is the implementing, planned, each once; a part never counts what the whole does not',
      400,
    ),
    () =>
      holds(
        fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
          const seen = new Map<string, DispatchFigure>();
          for (const one of figures) if (!seen.has(one.projectId)) seen.set(one.projectId, one);
          let planned = 0;
          let plans = 0;
          let missing = 0;
          for (const one of seen.values()) {
            if (one.poolClass !== 'implementing') continue;
            if (one.plannedToStart) planned++;
            if (one.annualPlanWan === null || one.cumulativeWan === null) missing++;
            else plans += one.annualPlanWan;
          }
          const start = computeStartRate(figures);
          const completion = computeCompletionRate(figures);
          expect([start.whole, completion.whole, completion.missing.length]).toEqual([
            planned,
            plans,
            missing,
          ]);
          expect(start.part).toBeLessThanOrEqual(start.whole);
          expect(start.ratio.defined).toBe(planned > 0);
        }),
        400,
      ),
  );
});

describe('lists', () => {
  const listed = fc.array(
    fc.record({ id: ids, listIds: fc.subarray([...PROJECT_LIST_IDS], { minLength: 1 }) }),
    { maxLength: 12 },
  );
  it(law('entries of the lists, repeated, count each project once', 200), () =>
    holds(
      fc.property(listed, (projects) => {
        const entries = projects.flatMap((project) => project.listIds.map(() => project));
        expect(countProjectsOnce(entries)).toHaveLength(new Set(projects.map(({ id }) => id)).size);
      }),
      200,
    ),
  );
});

describe('supervision', () => {
  const kinds = fc.array(
    fc.constantFrom(...(Object.keys(SUPERVISION_STEPS) as (keyof typeof SUPERVISION_STEPS)[])),
    { maxLength: 8 },
  );
  it(law('no history holds 调出 without 约谈 before it, nor anything after it', 200), () =>
    holds(
      fc.property(kinds, (wanted) => {
        let history: Parameters<typeof takeSupervisionStep>[0] = [];
        for (const kind of wanted) {
          const next = takeSupervisionStep(history, {
            kind,
            day: dayOf('2020-06-01'),
            reason: '红灯',
            person: '督导组',
            document: '',
          });
          if (next.ok) history = next.value;
          else expect(NEXT_STEPS[history.at(-1)?.kind ?? 'none']).not.toContain(kind);
        }
        const at = history.findIndex(({ kind }) => kind === 'removal');
        if (at >= 0) {
          expect(history[at - 1]?.kind).toBe('interview');
          expect(at).toBe(history.length - 1);
        }
      }),
      200,
    ),
  );
});
