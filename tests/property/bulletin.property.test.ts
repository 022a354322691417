import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bulletin, BulletinFigure } from '@/analysis/bulletin/bulletin-figure';
import { DEFAULT_BULLETIN_OPTIONS } from '@/analysis/bulletin/bulletin-options';
import { writeBulletin } from '@/analysis/bulletin/write-bulletin';
import { dayOf } from '@/domain/dispatch/day';
import { POOL_CLASS_IDS } from '@/domain/dispatch/pool-class';
import { PROJECT_LIST_IDS } from '@/domain/dispatch/project-list';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import type { DocumentRun } from '@/domain/document/official-document';
import { groupReports, type Library } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { toyLibrary, TOY_CITIES, TOY_SETTING, type ToyRow } from '../unit/bulletin/toy-bulletin';
import { holds, law } from './law';

const wan = fc.constantFrom(null, 0, 37, 50, 100, 12_345, 500_000);
const row = fc.record({
  city: fc.constantFrom(370000, ...TOY_CITIES.map(({ adcode }) => adcode)),
  plan: fc.constantFrom(null, 0, 100, 30_000),
  done: wan,
  before: fc.option(wan, { nil: undefined }),
  started: fc.boolean(),
  startedBefore: fc.boolean(),
  isSilent: fc.boolean(),
  poolClass: fc.constantFrom(...POOL_CLASS_IDS, 'implementing', 'implementing'),
  lists: fc.subarray([...PROJECT_LIST_IDS], { maxLength: 2 }),
  forces: fc.subarray(
    TASK_FORCES.slice(8, 12).map(({ id }) => id),
    { maxLength: 2 },
  ),
  due: fc.constantFrom('2020-05', '2020-07-05', '2020-07', null),
  opened: fc.constantFrom('2020-01-03', '2020-06-04', null),
  total: wan,
});
const libraries = fc
  .record({ rows: fc.array(row, { maxLength: 9 }), month: fc.constantFrom(1, 2, 6, 12) })
  .map(({ rows, month }) => ({
    month,
    library: toyLibrary(
      rows.map((each, index): ToyRow => {
        const { poolClass, lists, forces, due, opened, total, before, ...own } = each;
        const id = `P${index}`;
        const milestones = due === null ? [] : [due];
        return {
          ...own,
          ...(before === undefined ? {} : { before }),
          id,
          change: {
            poolClass,
            listIds: lists,
            taskForceIds: forces,
            totalInvestmentWan: total,
            milestones: milestones.map((baseline) => ({
              kind: 'start',
              title: '开工',
              baseline,
              forecast: null,
              actual: null,
            })),
            blockers:
              opened === null
                ? []
                : [
                    {
                      id: `B${index}`,
                      projectId: id,
                      text: '用地未批',
                      factorId: 'land',
                      opened: dayOf(opened),
                      closed: null,
                      responsibleUnit: '',
                    },
                  ],
          },
        };
      }),
      month,
    ),
  }));

const write = (library: Library, month: number): Bulletin =>
  writeBulletin(library, monthOf(2020, month), DEFAULT_BULLETIN_OPTIONS, TOY_SETTING);

const runsOf = ({ blocks }: Bulletin): readonly DocumentRun[] =>
  blocks.flatMap((block): readonly DocumentRun[] => {
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'chart') return block.bars.map(({ figureId }) => ({ kind: 'figure', figureId }));
    if (block.kind === 'heading') return [{ kind: 'text', text: block.text }];
    const words = [block.title, block.note, ...block.columns.flatMap(({ heading, unit }) => [heading, unit])];
    return [
      ...words.map((text) => ({ kind: 'text', text }) as const),
      ...block.rows.flatMap((cells) => cells.flatMap(({ runs }) => runs)),
    ];
  });

/** What may carry digits without being a number of the data: dates, and names. */
const DATES = /\d{4}年\d{1,2}月(?:\d{1,2}日)?|(?:1—)?\d{1,2}月底?/g;
const withoutNames = (text: string): string =>
  TASK_FORCES.reduce((rest, { zh }) => rest.replaceAll(zh, ''), text.replaceAll(/项目P\d+/g, ''));

/** A number counted again from its projects, by a plain loop over the library. @nodata undefined: not from projects alone */
function recount(figure: BulletinFigure, library: Library, month: number): number | null | undefined {
  const reports = new Map(
    (library.reports.get(monthOf(2020, month)) ?? []).map((each) => [each.projectId, each]),
  );
  const earlier = new Map(
    (library.reports.get(monthOf(2020, month - (month === 1 ? 0 : 1))) ?? []).map((each) => [
      each.projectId,
      each,
    ]),
  );
  let [plan, done, thisMonth, total, started] = [0, 0, 0, 0, 0];
  const cities = new Set<number>();
  for (const id of figure.projectIds) {
    const project = library.projects.find((each) => each.id === id);
    if (project === undefined) return Number.NaN;
    const report = reports.get(id);
    plan += project.annualPlans[0]?.plannedInvestmentWan ?? 0;
    done += report?.cumulativeWan ?? 0;
    thisMonth += (report?.cumulativeWan ?? 0) - (month === 1 ? 0 : (earlier.get(id)?.cumulativeWan ?? 0));
    total += project.totalInvestmentWan ?? 0;
    started += report?.started === true ? 1 : 0;
    cities.add(project.cityAdcode);
  }
  const { basis } = figure;
  switch (basis.kind) {
    case 'projects':
      return figure.projectIds.length;
    case 'units':
      return figure.id.startsWith('city') ? cities.size : basis.unitIds.length;
    case 'sum':
      if (figure.projectIds.length === 0) return null;
      return { plan, cumulative: done, month: thisMonth, total }[basis.of] / 10_000;
    case 'share':
      if (basis.of === 'start')
        return figure.projectIds.length === 0 ? null : (started / figure.projectIds.length) * 100;
      return plan === 0 ? null : (done / plan) * 100;
    case 'lead': {
      if (plan === 0) return null;
      const lead = (done / plan) * 100 - (month / 12) * 100;
      return basis.absolute ? Math.abs(lead) : lead;
    }
    case 'elapsed':
      return (month / 12) * 100;
    default:
      return undefined;
  }
}

describe('BUL-1 the bulletin', () => {
  it(law('the order in which projects and reports were entered changes no word and no hash', 60), () =>
    holds(
      fc.property(libraries, fc.infiniteStream(fc.nat()), ({ library, month }, keys) => {
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other: Library = {
          ...library,
          projects: shuffled(library.projects),
          reports: groupReports(shuffled([...library.reports.values()].flat())),
        };
        const [one, two] = [write(library, month), write(other, month)];
        expect(two.blocks).toEqual(one.blocks);
        expect([...two.figures]).toEqual([...one.figures]);
        expect(two.stamp).toEqual(one.stamp);
      }),
      60,
    ),
  );

  it(law('every number is in the book, and comes out again by a plain loop over its projects', 150), () =>
    holds(
      fc.property(libraries, ({ library, month }) => {
        const bulletin = write(library, month);
        for (const run of runsOf(bulletin)) {
          if (run.kind === 'text') continue;
          const figure = bulletin.figures.get(run.figureId);
          expect(figure, run.figureId).toBeDefined();
          if (figure === undefined) continue;
          const again = recount(figure, library, month);
          if (again === undefined) continue;
          if (again === null) expect(figure.value, figure.id).toBeNull();
          else expect(figure.value, figure.id).toBeCloseTo(again, 6);
          if (figure.value !== null)
            expect(Math.abs(Number(figure.text) - figure.value), figure.id).toBeLessThanOrEqual(0.005 + 1e-6);
        }
      }),
      150,
    ),
  );

  it(law('no digit stands in the words but in dates and names', 100), () =>
    holds(
      fc.property(libraries, ({ library, month }) => {
        for (const run of runsOf(write(library, month)))
          if (run.kind === 'text')
            expect(withoutNames(run.text).replaceAll(DATES, '')).not.toMatch(/[\d０-９]/);
      }),
      100,
    ),
  );

  it(law('one report more or less changes the hash; a contact does not', 30), () =>
    holds(
      fc.property(libraries, ({ library, month }) => {
        const { dataHash } = write(library, month).stamp;
        const contact = { projectId: 'P0', person: '某', phone: '' };
        expect(write({ ...library, contacts: [contact] }, month).stamp.dataHash).toBe(dataHash);
        const reports = library.reports.get(monthOf(2020, month)) ?? [];
        const [first, ...others] = reports;
        if (first === undefined) return;
        const more = [{ ...first, cumulativeWan: (first.cumulativeWan ?? 0) + 1 }, ...others];
        const changed = new Map(library.reports).set(monthOf(2020, month), more);
        expect(write({ ...library, reports: changed }, month).stamp.dataHash).not.toBe(dataHash);
        const fewer = new Map(library.reports).set(monthOf(2020, month), reports.slice(1));
        expect(write({ ...library, reports: fewer }, month).stamp.dataHash).not.toBe(dataHash);
      }),
      30,
    ),
  );
});
