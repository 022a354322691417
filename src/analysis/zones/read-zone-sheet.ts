import type { Park } from '@/domain/park/park';
import { PER_MU_IDS, PER_MU_MEASURES, type PerMuMeasure, type ZoneYear } from '@/domain/park/zone-year';
import { cellAddress, type RawCell, type RawSheet, type RawWorkbook, textOfCell } from '@/lib/raw-workbook';

/** What a sheet of scores gave: records, and what could not be read, each with its place. */
export interface ZoneSheet {
  readonly records: readonly ZoneYear[];
  readonly refused: readonly { readonly where: string; readonly why: string }[];
}

type Column = 'park' | 'year' | 'score' | 'rank' | 'demonstration' | PerMuMeasure;

const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['year', /^(?:考核|评价)?年[度份]?$/],
  ['rank', /排名|名次|位次/],
  ['score', /得分|总分|分数|评分/],
  ['demonstration', /示范/],
  ...PER_MU_IDS.map((id): readonly [Column, RegExp] => [
    id,
    new RegExp(PER_MU_MEASURES[id].zh.replace('研发投入占主营业务收入比重', '研发投入占')),
  ]),
  ['park', /园区|开发区|名称/],
];

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Which column a heading names. @nodata null */
const columnOf = (heading: string): Column | null =>
  HEADINGS.find(([, pattern]) => pattern.test(plain(heading)))?.[0] ?? null;

function headerOf(
  sheet: RawSheet,
): { readonly row: number; readonly at: ReadonlyMap<Column, number> } | null {
  for (const [row, cells] of sheet.rows.slice(0, 8).entries()) {
    const at = new Map<Column, number>();
    cells.forEach((cell, index) => {
      const column = columnOf(textOfCell(cell));
      if (column !== null && !at.has(column)) at.set(column, index);
    });
    if (at.has('park') && at.size > 1) return { row, at };
  }
  return null;
}

/** A number as written: 88.5, 第3名, 2019年, 12%. @nodata null: blank @returns NaN for what is none */
function numberOf(cell: RawCell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const text = plain(textOfCell(cell)).replaceAll(',', '');
  if (text === '' || text === '-' || text === '—') return null;
  const match = /^第?(-?\d+(?:\.\d+)?)(?:分|名|年|年度|%)?$/.exec(text);
  return match === null ? Number.NaN : Number(match[1]);
}

/** The park a name means: the same name, else the only one that holds it or is held by it. @nodata null */
function findPark(name: string, parks: readonly Park[]): Park | null {
  const text = plain(name);
  const same = parks.find((park) => plain(park.name) === text);
  if (same !== undefined) return same;
  const near = parks.filter(
    (park) => text.length >= 4 && (plain(park.name).includes(text) || text.includes(plain(park.name))),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/**
 * Read scores out of a workbook, a .csv or what was pasted: a heading row with 园区 and at least one more of
 * 年度 得分 排名 示范 and the per-亩 measures.
 * @param year of the rows that state none
 */
export function readZoneSheet(workbook: RawWorkbook, parks: readonly Park[], year: number): ZoneSheet {
  const records = new Map<string, ZoneYear>();
  const refused: { where: string; why: string }[] = [];
  for (const sheet of workbook.sheets) {
    const header = headerOf(sheet);
    const place = `${workbook.file} › ${sheet.name}`;
    if (header === null) {
      refused.push({ where: place, why: '没有表头：须有“园区”一栏和年度、得分、排名等至少一栏' });
      continue;
    }
    sheet.rows.slice(header.row + 1).forEach((cells, index) => {
      const row = header.row + 1 + index;
      const cellOf = (column: Column): RawCell | undefined => {
        const at = header.at.get(column);
        return at === undefined ? undefined : cells[at];
      };
      const name = textOfCell(cellOf('park'));
      if (name === '' || /^(?:合计|平均|小计)/.test(name)) return;
      const where = `${place} › ${cellAddress(row, header.at.get('park') ?? 0)}`;
      const park = findPark(name, parks);
      if (park === null)
        return void refused.push({ where, why: `“${name}”不是名录中的园区，或不只一个园区叫这个名` });
      const wrong: string[] = [];
      const read = (column: Column): number | null => {
        const value = numberOf(cellOf(column));
        if (value !== null && Number.isNaN(value)) wrong.push(textOfCell(cellOf(column)));
        return value !== null && Number.isNaN(value) ? null : value;
      };
      const measures = Object.fromEntries(
        PER_MU_IDS.flatMap((id) => {
          const value = read(id);
          return value === null ? [] : [[id, value]];
        }),
      );
      const rank = read('rank');
      const record: ZoneYear = {
        parkId: park.id,
        year: read('year') ?? year,
        score: read('score'),
        rank,
        isDemonstration: /^(?:是|√|1|示范)/.test(textOfCell(cellOf('demonstration'))),
        measures,
        source: `${workbook.file} › ${sheet.name} › ${row + 1}`,
        drill: false,
      };
      if (wrong.length > 0)
        return void refused.push({ where, why: `“${wrong.join('”“')}”不是数字，这一行没有读入` });
      if (rank !== null && (!Number.isInteger(rank) || rank < 1))
        return void refused.push({ where, why: `排名 ${rank} 不是名次` });
      const key = `${record.year} ${record.parkId}`;
      if (records.has(key))
        return void refused.push({ where, why: `${park.name} ${record.year} 年已有一行` });
      records.set(key, record);
    });
  }
  return { records: [...records.values()], refused };
}
