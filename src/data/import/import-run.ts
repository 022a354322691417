import { evaluateSheet } from '@/analysis/intake/evaluate-sheet';
import { type UnderstoodSheet, understandSheet } from '@/analysis/intake/understand-workbook';
import { readPaste } from '@/io/read-paste';
import { readTableFile } from '@/io/read-table-file';
import type { RawWorkbook } from '@/lib/raw-workbook';
import { assertNever } from '@/lib/assert-never';
import type { Result } from '@/lib/result';
import { cutResult, emptyResult } from './cut-result';
import type {
  FromImportWorker,
  ImportRequest,
  ImportSource,
  RereadRequest,
  ToImportWorker,
} from './import-messages';

const HEAD_ROWS = 30;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Post = (message: FromImportWorker) => void;

const open = async (source: ImportSource): Promise<Result<RawWorkbook>> =>
  source.kind === 'paste' ? readPaste(source.pasted) : readTableFile(source.bytes, source.file);

/** What an import does, in a worker or, where there is none, on the page. It keeps the file's cells to read again. */
export class ImportRun {
  private workbook: RawWorkbook | null = null;
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

  private async send(sheet: UnderstoodSheet): Promise<void> {
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
