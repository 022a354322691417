import type { ProjectPlace } from '@/domain/dispatch/project-place';
import type { SourceRow } from '@/domain/dispatch/monthly-report';
import type { Change } from '@/domain/library/change-set';
import type { Library } from '@/domain/library/library';
import type { DoctorReport } from '../coordinate-doctor/row-verdict';
import { changesOfImport, type ImportDecision } from './changes-of-import';
import type { IntakeResult, IntakeRow } from './intake-result';
import { addPlaces, placesOfImport, type PlaceWords } from './place-rows';
import type { RowProposal } from './propose-changes';

/** A sheet of a batch, as it was understood and examined. */
export interface BatchSheet {
  readonly result: Pick<IntakeResult, 'ready'>;
  /** @nodata null: not examined, its projects keep the places they have */
  readonly doctor: DoctorReport | null;
}

/** The row that says where a project lies: the last one that can be placed, else the first. */
function placingRow(rows: readonly IntakeRow[], places: ReadonlyMap<IntakeRow, ProjectPlace>) {
  return rows.filter((row) => places.get(row)?.kind === 'points').at(-1) ?? rows[0];
}

/** The rows of each project an import is about: known ones by id, new ones by the source of their first row. */
function gatherRows(proposals: readonly RowProposal[]) {
  const known = new Map<string, IntakeRow[]>();
  const fresh = new Map<string, IntakeRow[]>();
  const add = (table: Map<string, IntakeRow[]>, key: string, row: IntakeRow): void => {
    const rows = table.get(key);
    if (rows === undefined) table.set(key, [row]);
    else rows.push(row);
  };
  for (const proposal of proposals) {
    if (proposal.kind === 'update' || proposal.kind === 'same') add(known, proposal.projectId, proposal.row);
    if (proposal.kind === 'new' && proposal.missing.length === 0) add(fresh, proposal.key, proposal.row);
  }
  const bySource = new Map<SourceRow, readonly IntakeRow[]>();
  for (const rows of fresh.values()) if (rows[0] !== undefined) bySource.set(rows[0].source, rows);
  return { known, bySource };
}

/**
 * All sheets of a batch as the changes of one set: values by `changesOfImport`, places from the coordinates
 * that were taken or confirmed. A project on several sheets is placed by the last row that can be placed.
 * @param proposals of the ready rows of all sheets, sheet after sheet
 * @param confirmed keys of verdicts whose correction a person confirmed
 * @rule IMP-9
 */
export function changesOfBatch(
  sheets: readonly BatchSheet[],
  proposals: readonly RowProposal[],
  library: Library,
  decision: ImportDecision,
  confirmed: ReadonlySet<string>,
  words: PlaceWords,
): readonly Change[] {
  const places = new Map(
    sheets.flatMap(({ result, doctor }) =>
      doctor === null ? [] : [...placesOfImport(result.ready, doctor, confirmed, words)],
    ),
  );
  const { known, bySource } = gatherRows(proposals);
  const changes = changesOfImport(proposals, library, decision);
  const rowOf = new Map<string, IntakeRow>();
  const place = (projectId: string, rows: readonly IntakeRow[]): void => {
    const row = placingRow(rows, places);
    if (row !== undefined) rowOf.set(projectId, row);
  };
  for (const [projectId, rows] of known) place(projectId, rows);
  for (const change of changes)
    if (change.kind === 'project' && change.from === null && change.source !== null)
      place(change.projectId, bySource.get(change.source) ?? []);
  return addPlaces(changes, places, rowOf, library.projects);
}

/** How many projects and rows an import is about, each project once. */
export interface ProposalCount {
  readonly added: number;
  /** New projects that cannot be written: their city or name is not stated. */
  readonly lacking: number;
  readonly updated: number;
  /** Values of known projects that change. */
  readonly values: number;
  readonly same: number;
  /** Rows a person must settle. */
  readonly ambiguous: number;
}

/** Count what an import would do. */
export function countProposals(proposals: readonly RowProposal[]): ProposalCount {
  const [added, lacking, updated, same] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  let [values, ambiguous] = [0, 0];
  for (const proposal of proposals) {
    if (proposal.kind === 'new') (proposal.missing.length === 0 ? added : lacking).add(proposal.key);
    if (proposal.kind === 'update') {
      updated.add(proposal.projectId);
      values += proposal.changes.length;
    }
    if (proposal.kind === 'same') same.add(proposal.projectId);
    if (proposal.kind === 'ambiguous') ambiguous++;
  }
  for (const projectId of updated) same.delete(projectId);
  return {
    added: added.size,
    lacking: lacking.size,
    updated: updated.size,
    values,
    same: same.size,
    ambiguous,
  };
}
