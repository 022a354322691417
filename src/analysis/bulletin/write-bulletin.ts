import { assertNever } from '@/lib/assert-never';
import type { DocumentBlock } from '@/domain/document/official-document';
import type { Library } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import type { Bulletin, BulletinFigure } from './bulletin-figure';
import { type BulletinDesk, openDesk, paragraph, type Written } from './bulletin-desk';
import type { BulletinOptions, BulletinPart, BulletinSetting } from './bulletin-options';
import { type BulletinFacts, gatherBulletin } from './gather-bulletin';
import { hashCounted } from './hash-counted';
import { say, toRuns } from './say';
import { writeLists } from './write-lists';
import { writeNotes } from './write-notes';
import { projectTables } from './write-project-tables';
import { rankingChart, rankingTable } from './write-tables';
import { writeTotals } from './write-totals';
import { writeUnits } from './write-units';
import { writeBlockers, writeDue, writeSupervision } from './write-work';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 一, 十, 十二. @param count 1–19 */
const numeralOf = (count: number): string =>
  count <= 10 ? (NUMERALS[count] ?? '') : `十${NUMERALS[count - 10] ?? ''}`;

/** The parts with a heading of their own, in the order of published bulletins. */
const SECTIONS: readonly {
  readonly part: BulletinPart;
  readonly title: string;
  readonly write: (desk: BulletinDesk) => readonly Written[];
}[] = [
  { part: 'totals', title: '总体情况', write: writeTotals },
  { part: 'lists', title: '分清单情况', write: writeLists },
  {
    part: 'cities',
    title: '各市情况',
    write: (desk) => {
      const { cityless } = desk.facts;
      const left =
        cityless.length === 0
          ? []
          : say`未落到单一市的项目${desk.make.projects('city.left', cityless)}个，计入全省，不计入各市。`;
      return writeUnits(desk, { id: 'city', noun: '市' }, desk.facts.cities, left);
    },
  },
  {
    part: 'forces',
    title: '各专班情况',
    write: (desk) => {
      const { forceless } = desk.facts;
      const left =
        forceless.length === 0
          ? []
          : say`未归入专班的项目${desk.make.projects('force.left', forceless)}个，计入全省，不计入各专班。`;
      return writeUnits(desk, { id: 'force', noun: '专班' }, desk.facts.forces, left);
    },
  },
  { part: 'supervision', title: '督导情况', write: writeSupervision },
  { part: 'blockers', title: '堵点情况', write: writeBlockers },
  { part: 'due', title: '近期到期节点', write: writeDue },
  { part: 'notes', title: '数据说明', write: writeNotes },
];

/** Said before anything else. */
function writeOpening({ options, words }: BulletinDesk, drill: boolean): readonly Written[] {
  const { issueNumber } = options;
  return [
    ...paragraph(
      'opening.drill',
      drill ? say`【演练】本文稿由演练数据生成，所列数字均为模拟，只供演练使用，不得作为正式通报印发。` : [],
    ),
    ...paragraph('opening.issue', issueNumber === '' ? [] : [issueNumber]),
    ...paragraph(
      'opening.subject',
      say`现将${words.month}全省重点项目建设调度情况通报如下，数据截至${words.lastDay}。`,
    ),
  ];
}

/** Attached tables and charts, numbered in their order. */
function writeAttached(desk: BulletinDesk): readonly Written[] {
  const { facts, options } = desk;
  const wants = (part: BulletinPart): boolean => !options.without.includes(part);
  const ties = '位次按未经四舍五入的数值排列，数值相同的并列；“—”表示没有可计的数。';
  const tables =
    wants('tables') && facts.measured.length > 0
      ? [
          ...(facts.cities.length > 0
            ? [rankingTable(desk, { id: 'cities', title: '各市调度情况', note: ties }, facts.cities)]
            : []),
          ...(facts.forces.length > 0
            ? [rankingTable(desk, { id: 'forces', title: '各专班调度情况', note: ties }, facts.forces)]
            : []),
          ...(facts.lists.length > 0
            ? [
                rankingTable(
                  desk,
                  {
                    id: 'lists',
                    title: '各清单调度情况',
                    note: `${ties}同时列入多个清单的项目在各清单分别计入，在全省合计中只计一次。`,
                  },
                  facts.lists,
                ),
              ]
            : []),
          ...projectTables(desk),
        ]
      : [];
  const charts = wants('charts')
    ? [
        ...rankingChart(desk, 'cities.start', '各市开工率', facts.cities, 'start'),
        ...rankingChart(desk, 'cities.completion', '各市投资完成率', facts.cities, 'completion'),
      ]
    : [];
  return [
    ...tables.map((table, index) => ({ ...table, title: `附表${numeralOf(index + 1)}　${table.title}` })),
    ...charts.map((chart, index) =>
      chart.kind === 'chart' ? { ...chart, title: `附图${numeralOf(index + 1)}　${chart.title}` } : chart,
    ),
  ];
}

/** Enter the numbers of written blocks in the book. */
function enter(written: readonly Written[], book: Map<string, BulletinFigure>): readonly DocumentBlock[] {
  let second = 0;
  return written.map((block): DocumentBlock => {
    switch (block.kind) {
      case 'heading':
        second++;
        return { ...block, text: `（${numeralOf(second)}）${block.text}` };
      case 'paragraph':
        return { kind: 'paragraph', id: block.id, runs: toRuns(block.line, book), edited: null };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((line) => ({ runs: toRuns(line, book) }))),
        };
      case 'chart':
        return {
          ...block,
          bars: block.bars.map(({ label, line }) => {
            const [run] = toRuns(line, book);
            return { label, figureId: run?.kind === 'figure' ? run.figureId : '' };
          }),
        };
      default:
        return assertNever(block);
    }
  });
}

/** Whom it is addressed to ends in a colon and stands first; who signs stands below. */
function issuerOf({ addressee, issuer }: BulletinOptions): string {
  const to = addressee === '' || /[：:]$/.test(addressee) ? addressee : `${addressee}：`;
  return [to, issuer].filter((line) => line !== '').join('\n');
}

/** Gather and write: what `writeBulletin` does, with the facts at hand. */
export function composeBulletin(
  facts: BulletinFacts,
  library: Library,
  options: BulletinOptions,
  setting: BulletinSetting,
): Bulletin {
  const desk = openDesk(facts, options, setting);
  const book = new Map<string, BulletinFigure>();
  const blocks: DocumentBlock[] = [...enter(writeOpening(desk, library.drill), book)];
  let first = 0;
  for (const { part, title, write } of SECTIONS) {
    if (options.without.includes(part)) continue;
    const written = write(desk);
    if (written.length === 0) continue;
    first++;
    blocks.push(
      { kind: 'heading', level: 1, text: `${numeralOf(first)}、${title}` },
      ...enter(written, book),
    );
  }
  blocks.push(...enter(writeAttached(desk), book));
  return {
    title: options.title === '' ? `关于${desk.words.month}全省重点项目建设调度情况的通报` : options.title,
    issuer: issuerOf(options),
    stamp: {
      monthText: desk.words.month,
      madeOn: options.date === '' ? setting.madeOn : options.date,
      library: setting.libraryName,
      drill: library.drill,
      dataHash: hashCounted(facts),
    },
    blocks,
    figures: book,
  };
}

/**
 * Write the bulletin of a month: the same library, month and choice give the same words, in whatever order the
 * projects were entered. Every number is a figure with its projects; it seals nothing and sends nothing.
 * @rule BUL-1
 */
export const writeBulletin = (
  library: Library,
  month: Month,
  options: BulletinOptions,
  setting: BulletinSetting,
): Bulletin => composeBulletin(gatherBulletin(library, month, options, setting), library, options, setting);
