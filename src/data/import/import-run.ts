import { type DoctorGround, makeDoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import { evaluateSheet } from '@/analysis/intake/evaluate-sheet';
import type { IntakeResult } from '@/analysis/intake/intake-result';
import { examineImport } from '@/analysis/intake/place-rows';
import { proposeChanges } from '@/analysis/intake/propose-changes';
import { type UnderstoodSheet, understandSheet } from '@/analysis/intake/understand-workbook';
import type { Library } from '@/domain/library/library';
import { readPaste } from '@/io/read-paste';
import { readTableFile } from '@/io/read-table-file';
import type { RawWorkbook } from '@/lib/raw-workbook';
import { assertNever } from '@/lib/assert-never';
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

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Post = (message: FromImportWorker) => void;

const open = async (source: ImportSource): Promise<Result<RawWorkbook>> =>
  source.kind === 'paste' ? readPaste(source.pasted) : readTableFile(source.bytes, source.file);

/** What an import does, in a worker or, where there is none, on the page. It keeps the file's cells to read again. */
export class ImportRun {
  private workbook: RawWorkbook | null = null;
  private readonly results = new Map<number, IntakeResult>();
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
    this.workbook = opened.value;
    const facts = sheets.map(({ name, isHidden, rows }, index) => ({
      index,
      name,
      isHidden,
      rowCount: rows.length,
      head: rows.slice(0, HEAD_ROWS),
    }));
    this.post({ kind: 'file', file, sheets: facts });
    for (const [index, sheet] of sheets.entries()) {
      this.post({ kind: 'progress', progress: { stage: 'understanding', done: index, of: sheets.length } });
      // oxlint-disable-next-line no-await-in-loop -- one sheet after the other, as the parts of each are
      if (!sheet.isHidden) await this.send(understandSheet(file, sheet, index, options, saved));
    }
    this.post({ kind: 'done' });
  }

  private async reread({ index, plan, options, edits }: RereadRequest): Promise<void> {
    const sheet = this.workbook?.sheets[index];
    if (this.workbook === null || sheet === undefined)
      throw new Error(`ImportRun: sheet ${index} is read again before a file was read`);
    const { file } = this.workbook;
    if (plan === null) await this.send(understandSheet(file, sheet, index, options));
    else await this.send({ index, plan, result: evaluateSheet(file, sheet, plan, options.regions, edits) });
    this.post({ kind: 'done' });
  }

  private async weigh({ index, library, ground }: WeighRequest): Promise<void> {
    this.library = library ?? this.library;
    if (ground !== null) this.ground = makeDoctorGround(ground.facts, ground.counties);
    const result = this.results.get(index);
    if (result === undefined || this.library === null || this.ground === null)
      throw new Error(`ImportRun: sheet ${index} is weighed before it, the library or the ground was sent`);
    this.post({ kind: 'progress', progress: { stage: 'matching', done: 0, of: 2 } });
    const proposals = proposeChanges(result.ready, this.library);
    this.post({ kind: 'progress', progress: { stage: 'placing', done: 1, of: 2 } });
    await breathe();
    const { datum, rows } = examineImport(result.ready, this.ground, null);
    const parts = cutWeighed(proposals, rows);
    this.post({ kind: 'weighed', datum });
    for (const [turn, part] of parts.entries()) {
      this.post({ kind: 'progress', progress: { stage: 'sending', done: turn, of: parts.length } });
      this.post({ kind: 'weighedPart', part });
      // oxlint-disable-next-line no-await-in-loop -- a breath between parts, or the page would draw no frame
      await breathe();
    }
    this.post({ kind: 'done' });
  }

  private async send(sheet: UnderstoodSheet): Promise<void> {
    this.results.set(sheet.index, sheet.result);
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
