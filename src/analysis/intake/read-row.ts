import type { SourceRow } from '@/domain/dispatch/monthly-report';
import type { Adcode } from '@/domain/region/adcode';
import { isRawFormula, type RawCell, textOfCell } from '@/lib/raw-workbook';
import { assertNever } from '@/lib/assert-never';
import { compactText } from './half-width';
import { type IntakeField, kindOfField } from './intake-field';
import type { ColumnMapping, IntakeRow } from './intake-result';
import { readCoordinates } from './read-coordinates';
import { readDateCell, readTermCell } from './read-date-cell';
import { readMoneyCell } from './read-money-cell';
import { readPark } from './read-park';
import { readRegion, type RegionNames } from './read-region';
import { readWordCell } from './read-word-cell';
import { RowDraft } from './row-draft';
import type { SheetPlan } from './sheet-plan';

/** What a group heading over a row says: 潍坊市, 储备类. */
export interface GroupContext {
  readonly cityAdcode: Adcode | null;
  readonly countyAdcode: Adcode | null;
  readonly project: Pick<IntakeRow['project'], 'poolClass' | 'listIds' | 'industryId'>;
}

/** The cells of one project: one by column, and its rows' own for coordinates. */
export interface RowCells {
  readonly rows: readonly number[];
  readonly cells: readonly RawCell[];
  readonly rowCells: readonly (readonly RawCell[])[];
}

const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function setText(
  draft: RowDraft,
  field: IntakeField,
  mapping: ColumnMapping,
  cell: RawCell,
  plan: SheetPlan,
): void {
  const text = textOfCell(cell).replace(/[\s\u3000]*\n[\s\u3000]*/g, field === 'progressText' ? '\n' : '');
  const { project } = draft;
  if (text === '') return;
  switch (field) {
    case 'id':
    case 'name':
    case 'leadUnit':
    case 'responsibleUnit':
      project[field] = text;
      return;
    case 'code':
      project.codes = [...(project.codes ?? []), text];
      return;
    case 'alias':
      project.aliases = [...(project.aliases ?? []), ...text.split(/[、;；]/)];
      return;
    case 'contactPerson':
      draft.contact.person = text;
      return;
    case 'contactPhone': {
      // 联系人及电话 in one cell: 张三 0536-1234567.
      const both = /^(\p{Script=Han}{2,4})[\s:：,，、/]*(\d[\d\-\s]{6,})$/u.exec(text);
      draft.contact.phone = both?.[2] ?? text;
      if (both?.[1] !== undefined && draft.contact.person === '') draft.contact.person = both[1];
      return;
    }
    case 'progressText':
      if (plan.month === null) draft.problem(mapping, 'month_unknown', cell);
      else draft.report(plan.month).progressText = text;
      return;
    default:
      draft.keep(mapping, cell);
  }
}

/** Read city, county and place together: each may state the others. @rule IMP-6 */
function readRegions(
  draft: RowDraft,
  plan: SheetPlan,
  cells: readonly RawCell[],
  names: RegionNames,
  group: GroupContext,
): void {
  const of = (field: IntakeField): readonly [ColumnMapping, RawCell] | null => {
    const mapping = plan.columns.find((column) => column.field === field);
    const cell = mapping === undefined ? null : (cells[mapping.column] ?? null);
    return mapping === undefined || /^[-/]*$/.test(compactText(textOfCell(cell))) ? null : [mapping, cell];
  };
  let city = group.cityAdcode ?? plan.cityAdcode;
  let county: Adcode | null = null;
  const stated = of('city');
  if (stated !== null) {
    const found = readRegion(textOfCell(stated[1]), names, null);
    if (found.cityAdcode === null) draft.problem(stated[0], 'city_unknown', stated[1]);
    city = found.cityAdcode ?? city;
    county = found.countyAdcode;
  }
  const within = of('county');
  if (within !== null) {
    const text = textOfCell(within[1]);
    const found = readRegion(text, names, city);
    const elsewhere =
      found.countyAdcode === null && found.rest !== '' ? readRegion(text, names, null) : found;
    if (found.countyAdcode !== null && (city === null || found.cityAdcode === city)) {
      county = found.countyAdcode;
      city = found.cityAdcode;
    } else if (elsewhere.countyAdcode !== null && stated !== null)
      draft.problem(within[0], 'county_not_in_city', within[1]);
    else if (found.cityAdcode !== null && found.rest === '') city = stated === null ? found.cityAdcode : city;
    else if (elsewhere.countyAdcode !== null) {
      const own = names.cities.find(({ adcode }) => adcode === elsewhere.cityAdcode);
      draft.note(within[0], 'county_elsewhere', within[1], 'read_as', own?.name ?? '');
      [city, county] = [elsewhere.cityAdcode, elsewhere.countyAdcode];
    } else if (found.rest !== '') {
      draft.keep(within[0], within[1]);
      draft.note(within[0], 'region_unknown', within[1], 'kept');
    }
  }
  const place = of('place');
  if (place !== null) {
    const text = textOfCell(place[1]);
    draft.project.placeText = text;
    const found = readRegion(text, names, city);
    if (stated === null && city === null) city = found.cityAdcode;
    if (county === null && found.countyAdcode !== null && found.cityAdcode === city)
      county = found.countyAdcode;
  }
  const lies = of('park');
  if (lies !== null) {
    const park = readPark(textOfCell(lies[1]), names.parks ?? [], city);
    if (park === null) {
      draft.keep(lies[0], lies[1]);
      draft.note(lies[0], 'word_unknown', lies[1], 'kept');
    } else {
      draft.project.parkId = park.id;
      city ??= park.cityAdcode;
    }
  }
  county ??= group.countyAdcode;
  if (city !== null) draft.project.cityAdcode = city;
  if (county !== null) draft.project.countyAdcode = county;
}

function readCell(
  draft: RowDraft,
  mapping: ColumnMapping,
  cell: RawCell,
  plan: SheetPlan,
  names: RegionNames,
): void {
  const { field } = mapping;
  if (field === null) return draft.keep(mapping, cell);
  const text = typeof cell === 'string' ? cell.trim() : '';
  const kind = kindOfField(field);
  if (kind !== 'raw' && ERROR_VALUE.test(text)) return draft.problem(mapping, 'error_value', cell);
  // A name may begin with `=`; where a number, a day or a term is due, such a text is a formula nobody worked out.
  const unsolved = isRawFormula(cell) || (kind !== 'text' && text.length > 1 && text.startsWith('='));
  if (kind !== 'raw' && unsolved) return draft.problem(mapping, 'formula_without_value', cell);
  switch (kind) {
    case 'text':
      return setText(draft, field, mapping, cell, plan);
    case 'money':
      return readMoneyCell(draft, field, mapping, cell, plan.month);
    case 'date':
      return readDateCell(draft, field, mapping, cell, plan.month);
    case 'term':
      return readTermCell(draft, mapping, cell);
    case 'word':
      return readWordCell(draft, field, mapping, cell, plan.month, names);
    case 'region':
      return;
    case 'raw':
      if (field === 'extra') draft.keep(mapping, cell);
      return;
    default:
      return assertNever(kind);
  }
}

/** Read one project of a sheet. The draft holds its facts, its problems (then it goes to the tray) and notes. */
export function readRow(
  { rows, cells, rowCells }: RowCells,
  source: SourceRow,
  plan: SheetPlan,
  names: RegionNames,
  group: GroupContext,
): RowDraft {
  const draft = new RowDraft(source);
  Object.assign(draft.project, group.project);
  for (const mapping of plan.columns) {
    const cell = cells[mapping.column] ?? null;
    if (cell !== null && cell !== '') readCell(draft, mapping, cell, plan, names);
  }
  // Beyond the header's last column stands what nobody named: it is kept too.
  for (let column = plan.columns.length; column < cells.length; column++)
    draft.keep({ heading: '', column }, cells[column] ?? null);
  readRegions(draft, plan, cells, names, group);
  draft.coordinates.push(...readCoordinates(plan.columns, rows, rowCells));
  const milestones = draft.listMilestones();
  if (milestones.length > 0) draft.project.milestones = milestones;
  return draft;
}
