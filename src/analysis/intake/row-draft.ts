import type { SourceRow } from '@/domain/dispatch/monthly-report';
import type { MilestoneKind } from '@/domain/dispatch/project-milestone';
import type { Month } from '@/domain/time/month';
import { columnLetters, type RawCell, textOfCell } from '@/lib/raw-workbook';
import type {
  ColumnMapping,
  IntakeAction,
  IntakeEntry,
  IntakeExtra,
  IntakeMilestone,
  IntakeNote,
  IntakeProblem,
  IntakeProject,
  IntakeReport,
  RawCoordinate,
} from './intake-result';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** How a column is named to a person: its heading and its letters. */
export const columnLabel = ({ heading, column }: Pick<ColumnMapping, 'heading' | 'column'>): string =>
  heading === '' ? `${columnLetters(column)}列` : `${heading}（${columnLetters(column)}列）`;

/** What is known of a row so far; each column adds to it. */
export class RowDraft {
  readonly project: Writable<IntakeProject> = {};
  readonly reports = new Map<Month, Writable<IntakeReport>>();
  readonly contact = { person: '', phone: '' };
  readonly coordinates: RawCoordinate[] = [];
  readonly extras: IntakeExtra[] = [];
  readonly problems: IntakeEntry[] = [];
  readonly notes: IntakeEntry[] = [];
  private readonly milestones = new Map<MilestoneKind, Writable<IntakeMilestone>>();
  private readonly source: SourceRow;

  constructor(source: SourceRow) {
    this.source = source;
  }

  report(month: Month): Writable<IntakeReport> {
    const report = this.reports.get(month) ?? { month };
    this.reports.set(month, report);
    return report;
  }

  milestone(kind: MilestoneKind): Writable<IntakeMilestone> {
    const milestone = this.milestones.get(kind) ?? { kind };
    this.milestones.set(kind, milestone);
    return milestone;
  }

  listMilestones(): readonly IntakeMilestone[] {
    return [...this.milestones.values()];
  }

  problem(mapping: ColumnMapping | null, code: IntakeProblem, cell: RawCell, result = ''): void {
    this.problems.push(this.entry(mapping, code, cell, 'to_tray', result));
  }

  note(
    mapping: ColumnMapping | null,
    code: IntakeNote,
    cell: RawCell,
    action: IntakeAction,
    result = '',
  ): void {
    this.notes.push(this.entry(mapping, code, cell, action, result));
  }

  /** Keep what no field takes, under its heading. */
  keep(mapping: Pick<ColumnMapping, 'heading' | 'column'>, cell: RawCell): void {
    const text = textOfCell(cell);
    if (text !== '') this.extras.push({ heading: mapping.heading || columnLabel(mapping), text });
  }

  private entry(
    mapping: ColumnMapping | null,
    code: IntakeEntry['code'],
    cell: RawCell,
    action: IntakeAction,
    result: string,
  ): IntakeEntry {
    const column = mapping === null ? '' : columnLabel(mapping);
    return { source: this.source, column, code, found: textOfCell(cell), action, result };
  }
}
