import type { Datum } from '@/analysis/coordinate-doctor/datum-witness';
import { type DoctorGround, makeDoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import type { DoctorReport } from '@/analysis/coordinate-doctor/row-verdict';
import { evaluateSheet } from '@/analysis/intake/evaluate-sheet';
import type { IntakeResult, IntakeRow } from '@/analysis/intake/intake-result';
import { examineImportInSteps } from '@/analysis/intake/place-rows';
import { makeProposer, type RowProposal } from '@/analysis/intake/propose-changes';
import { type UnderstoodSheet, understandSheet } from '@/analysis/intake/understand-workbook';
import type { Library } from '@/domain/library/library';
import { readPaste } from '@/io/read-paste';
import { readTableFile } from '@/io/read-table-file';
import type { RawSheet, RawWorkbook } from '@/lib/raw-workbook';
import { assertNever } from '@/lib/assert-never';
import { runStepsBreathing } from '@/lib/run-steps';
import type { Result } from '@/lib/result';
import { cutResult, cutWeighed, emptyResult } from './cut-result';
import type {
  FromImportWorker,
  ImportRequest,
  ImportSource,
  RereadRequest,
  ToImportWorker,
  WeighRequest,
} from './import-messages';

const HEAD_ROWS = 30;
/** Rows compared with the library between two breaths. */
const SLICE_ROWS = 500;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Post = (message: FromImportWorker) => void;

const open = async (source: ImportSource): Promise<Result<RawWorkbook>> =>
  source.kind === 'paste' ? readPaste(source.pasted) : readTableFile(source.bytes, source.file);

/** What an import does, in a worker or, where there is none, on the page. It keeps the files' cells to read again. */
export class ImportRun {
  /** Sheets of all files, in the order they were read. */
  private readonly sheets: { readonly file: string; readonly sheet: RawSheet }[] = [];
  private readonly results = new Map<number, IntakeResult>();
  /** What each sheet, or a person of it, says its coordinates are in. */
  private readonly datums = new Map<number, Datum | null>();
  private library: Library | null = null;
  private ground: DoctorGround | null = null;
  private readonly post: Post;

  constructor(post: Post) {
    this.post = post;
  }

  /** Do what a message asks. Ends with `done` or `refused`. */
  async handle(message: ToImportWorker): Promise<void> {
    switch (message.kind) {
      case 'read':
        return this.read(message.request);
      case 'reread':
        return this.reread(message.request);
      case 'weigh':
        return this.weigh(message.request);
      default:
        return assertNever(message);
    }
  }

  private async read({ source, options, saved }: ImportRequest): Promise<void> {
    this.post({ kind: 'progress', progress: { stage: 'reading', done: 0, of: 1 } });
    const opened = await open(source);
    if (!opened.ok) return this.post({ kind: 'refused', refusal: opened.error });
    const { file, sheets } = opened.value;
    const first = this.sheets.length;
    this.sheets.push(...sheets.map((sheet) => ({ file, sheet })));
    const facts = sheets.map(({ name, isHidden, rows }, turn) => ({
      index: first + turn,
      file,
      name,
      isHidden,
      rowCount: rows.length,
      head: rows.slice(0, HEAD_ROWS),
    }));
    this.post({ kind: 'file', file, sheets: facts });
    for (const [turn, sheet] of sheets.entries()) {
      this.post({ kind: 'progress', progress: { stage: 'understanding', done: turn, of: sheets.length } });
      // oxlint-disable-next-line no-await-in-loop -- one sheet after the other, as the parts of each are
      if (!sheet.isHidden) await this.send(understandSheet(file, sheet, first + turn, options, saved));
    }
    this.post({ kind: 'done' });
  }

  private async reread({ index, plan, options, edits }: RereadRequest): Promise<void> {
    const known = this.sheets[index];
    if (known === undefined)
      throw new Error(`ImportRun: sheet ${index} is read again before a file was read`);
    const { file, sheet } = known;
    if (plan === null) await this.send(understandSheet(file, sheet, index, options));
    else await this.send({ index, plan, result: evaluateSheet(file, sheet, plan, options.regions, edits) });
    this.post({ kind: 'done' });
  }

  private async weigh({ indexes, library, ground }: WeighRequest): Promise<void> {
    this.library = library ?? this.library;
    if (ground !== null) this.ground = makeDoctorGround(ground.facts, ground.counties);
    const results = indexes.flatMap((index) => this.results.get(index) ?? []);
    if (results.length !== indexes.length || this.library === null || this.ground === null)
      throw new Error(
        `ImportRun: sheets ${indexes.join()} are weighed before them, the library or the ground`,
      );
    const proposals = await this.propose(
      results.flatMap(({ ready }) => ready),
      this.library,
    );
    const reports: DoctorReport[] = [];
    for (const [turn, { ready }] of results.entries()) {
      const declared = this.datums.get(indexes[turn] ?? -1) ?? null;
      this.post({ kind: 'progress', progress: { stage: 'placing', done: turn, of: results.length } });
      // oxlint-disable-next-line no-await-in-loop -- a sheet is a file's own: its datum is judged by its rows alone
      reports.push(await runStepsBreathing(examineImportInSteps(ready, this.ground, declared), breathe));
    }
    const sheets = indexes.flatMap((index, turn) => {
      const report = reports[turn];
      return report === undefined ? [] : [{ index, datum: report.datum, verdicts: report.rows.length }];
    });
    const parts = cutWeighed(
      proposals,
      reports.flatMap(({ rows }) => rows),
    );
    this.post({ kind: 'weighed', sheets });
    for (const [turn, part] of parts.entries()) {
      this.post({ kind: 'progress', progress: { stage: 'sending', done: turn, of: parts.length } });
      this.post({ kind: 'weighedPart', part });
      // oxlint-disable-next-line no-await-in-loop -- a breath between parts, or the page would draw no frame
      await breathe();
    }
    this.post({ kind: 'done' });
  }

  /** Compare rows with the library, with a breath between slices: there may be no worker. */
  private async propose(rows: readonly IntakeRow[], library: Library): Promise<readonly RowProposal[]> {
    const propose = makeProposer(library);
    const proposals: RowProposal[] = [];
    for (let from = 0; from < rows.length; from += SLICE_ROWS) {
      this.post({ kind: 'progress', progress: { stage: 'matching', done: from, of: rows.length } });
      for (const row of rows.slice(from, from + SLICE_ROWS)) proposals.push(propose(row));
      // oxlint-disable-next-line no-await-in-loop -- the breath
      await breathe();
    }
    return proposals;
  }

  private async send(sheet: UnderstoodSheet): Promise<void> {
    this.results.set(sheet.index, sheet.result);
    this.datums.set(sheet.index, sheet.plan?.datum ?? null);
    const parts = cutResult(sheet.result);
    this.post({ kind: 'sheet', sheet: { ...sheet, result: emptyResult(sheet.result) } });
    for (const [turn, part] of parts.entries()) {
      this.post({ kind: 'progress', progress: { stage: 'sending', done: turn, of: parts.length } });
      this.post({ kind: 'part', index: sheet.index, part });
      // oxlint-disable-next-line no-await-in-loop -- a breath between parts, or the page would draw no frame
      await breathe();
    }
  }
}
