import { contactShape, PROJECT_SHAPES, projectShape, monthShape } from '@/domain/dispatch/project-shape';
import { reportShape, sourceRowShape } from '@/domain/dispatch/report-shape';
import {
  fieldsShape,
  integerShape,
  listShape,
  nullable,
  recordShape,
  refuseShape,
  type Shape,
  textShape,
  wordShape,
} from '@/lib/json-shape';
import type { Acceptance } from './acceptance';
import { LOG_STATUSES, type LogEntry, type LogStatus } from './change-log';
import {
  CHANGE_ORIGINS,
  type Change,
  type ChangeOrigin,
  type ChangeSet,
  type ProjectField,
} from './change-set';
import { LIBRARY_IDS } from './library';
import { BOOK_IDS, type BookId, type BookRecords } from './library-books';
import { BOOK_SHAPES } from './library-books-shape';

/** A finding accepted as it is. */
export const acceptanceShape: Shape<Acceptance> = recordShape<Acceptance>({
  key: textShape,
  projectId: textShape,
  reason: textShape,
});

const common = { projectId: textShape, source: nullable(sourceRowShape) };
type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

const isProjectField = (field: string): field is ProjectField =>
  field !== 'id' && field !== 'drill' && Object.hasOwn(PROJECT_SHAPES, field);

const fieldChange: Shape<Of<'field'>> = (value, where) => {
  const field = textShape(fieldsShape(value, where)['field'], `${where} › field`);
  if (!isProjectField(field)) return refuseShape(`${where} › field`, `“${field}”不是项目可改的字段`);
  const of: Shape<Of<'field'>['from']> = PROJECT_SHAPES[field];
  return recordShape<Of<'field'>>({
    ...common,
    kind: wordShape(['field']),
    field: wordShape([field]),
    from: of,
    to: of,
  })(value, where);
};

const bookChange: Shape<Of<'book'>> = (value, where) => {
  const book = wordShape(BOOK_IDS)(fieldsShape(value, where)['book'], `${where} › book`);
  const of = nullable(BOOK_SHAPES[book] as Shape<BookRecords[BookId]>);
  return recordShape({
    kind: wordShape(['book']),
    projectId: wordShape(['']),
    book: wordShape([book]),
    key: textShape,
    from: of,
    to: of,
    source: nullable(sourceRowShape),
  })(value, where) as Of<'book'>;
};

const CHANGE_SHAPES: { readonly [K in Change['kind']]: Shape<Of<K>> } = {
  project: recordShape<Of<'project'>>({
    ...common,
    kind: wordShape(['project']),
    index: integerShape,
    from: nullable(projectShape),
    to: nullable(projectShape),
  }),
  field: fieldChange,
  report: recordShape<Of<'report'>>({
    ...common,
    kind: wordShape(['report']),
    month: monthShape,
    from: nullable(reportShape),
    to: nullable(reportShape),
  }),
  contact: recordShape<Of<'contact'>>({
    ...common,
    kind: wordShape(['contact']),
    from: nullable(contactShape),
    to: nullable(contactShape),
  }),
  acceptance: recordShape<Of<'acceptance'>>({
    projectId: textShape,
    kind: wordShape(['acceptance']),
    key: textShape,
    from: nullable(acceptanceShape),
    to: nullable(acceptanceShape),
    source: (value, where) => (value === null ? null : refuseShape(where, '须为空')),
  }),
  book: bookChange,
};

const changeShape: Shape<Change> = (value, where) => {
  const kind = textShape(fieldsShape(value, where)['kind'], `${where} › kind`);
  if (!Object.hasOwn(CHANGE_SHAPES, kind)) return refuseShape(`${where} › kind`, `“${kind}”不是改动的种类`);
  return CHANGE_SHAPES[kind as Change['kind']](value, where);
};

/** A change set. */
export const changeSetShape: Shape<ChangeSet> = recordShape<ChangeSet>({
  id: textShape,
  libraryId: wordShape(LIBRARY_IDS),
  at: textShape,
  by: textShape,
  origin: wordShape(Object.keys(CHANGE_ORIGINS) as ChangeOrigin[]),
  reason: textShape,
  changes: listShape(changeShape),
});

/** An entry of the change log. */
export const logEntryShape: Shape<LogEntry> = recordShape<LogEntry>({
  seq: integerShape,
  set: changeSetShape,
  status: wordShape(Object.keys(LOG_STATUSES) as LogStatus[]),
});
