import type { UnderstoodSheet } from '@/analysis/intake/understand-workbook';
import { ok, type Refusal, type Result } from '@/lib/result';
import { joinParts } from './cut-result';
import type {
  FromImportWorker,
  ImportProgress,
  ImportRequest,
  RereadRequest,
  ResultPart,
  SheetFacts,
  ToImportWorker,
} from './import-messages';
import { ImportRun } from './import-run';
// Vite makes the default export: a classic worker from a Blob, which also starts on file://.
// oxlint-disable-next-line import/default
import ImportWorker from './import-worker?worker&inline';

/** A file that was read: its sheets for the picker, and those that were understood. */
export interface ImportedFile {
  readonly file: string;
  readonly sheets: readonly SheetFacts[];
  readonly understood: readonly UnderstoodSheet[];
}

type Answer = Result<ImportedFile>;
/** Settles what is asked for; an error only for a programmer's mistake in the worker. */
interface Waiting {
  readonly file: string;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

const CANCELLED = '已取消导入';
const FAILED = '读取时出错，可能是内存不足，请把文件分成几份再试';

/** The workers of the page need a Blob URL; where a page may not make one, the work is done on the page. */
function makeWorker(): Worker | null {
  try {
    return new ImportWorker();
  } catch {
    return null;
  }
}

/**
 * One file being imported, off the main thread: read it, read sheets again by edited plans or with cells
 * fixed in place, cancel. One question at a time.
 */
export class ImportSession {
  private readonly worker: Worker | null;
  private readonly run: ImportRun | null;
  private readonly onProgress: (progress: ImportProgress) => void;
  private waiting: Waiting | null = null;
  private facts: readonly SheetFacts[] = [];
  private file = '';
  private sheets: UnderstoodSheet[] = [];
  private parts = new Map<number, ResultPart[]>();

  constructor(onProgress: (progress: ImportProgress) => void) {
    this.onProgress = onProgress;
    this.worker = makeWorker();
    this.run = this.worker === null ? new ImportRun((message) => this.hear(message)) : null;
    this.worker?.addEventListener('message', (event: MessageEvent<FromImportWorker>) =>
      this.hear(event.data),
    );
    this.worker?.addEventListener('error', () =>
      this.refuse({ where: this.waiting?.file ?? this.file, why: FAILED }),
    );
  }

  /** Read a file or what was pasted. The bytes are handed over: the caller's array is empty afterwards. */
  read(request: ImportRequest): Promise<Answer> {
    const { source } = request;
    const file = source.kind === 'file' ? source.file : '';
    return this.ask({ kind: 'read', request }, file, source.kind === 'file' ? [source.bytes.buffer] : []);
  }

  /** Read one sheet again. @returns the file with only that sheet understood anew */
  reread(request: RereadRequest): Promise<Answer> {
    return this.ask({ kind: 'reread', request }, this.file, []);
  }

  /** Stop at once, whatever is going on; what was asked for is answered with a refusal that says so. */
  cancel(): void {
    this.worker?.terminate();
    this.refuse({ where: this.waiting?.file ?? this.file, why: CANCELLED });
  }

  private ask(message: ToImportWorker, file: string, transfer: readonly ArrayBufferLike[]): Promise<Answer> {
    if (this.waiting !== null) throw new Error('ImportSession: asked again before the last answer');
    this.sheets = [];
    this.parts = new Map();
    return new Promise<Answer>((answer, fail) => {
      this.waiting = { file, answer, fail };
      if (this.worker !== null) this.worker.postMessage(message, transfer as ArrayBuffer[]);
      else void this.run?.handle(message).catch((error: Error) => fail(error));
    });
  }

  private hear(message: FromImportWorker): void {
    if (message.kind === 'progress') this.onProgress(message.progress);
    if (message.kind === 'file') [this.file, this.facts] = [message.file, message.sheets];
    if (message.kind === 'sheet') this.sheets.push(message.sheet);
    if (message.kind === 'part') {
      const parts = this.parts.get(message.index);
      if (parts === undefined) this.parts.set(message.index, [message.part]);
      else parts.push(message.part);
    }
    if (message.kind === 'refused') this.refuse(message.refusal);
    if (message.kind === 'done') this.settle(ok(this.collect()));
  }

  private collect(): ImportedFile {
    const understood = this.sheets.map((sheet) => ({
      ...sheet,
      result: joinParts(sheet.result, this.parts.get(sheet.index) ?? []),
    }));
    return { file: this.file, sheets: this.facts, understood };
  }

  private refuse(error: Refusal): void {
    this.settle({ ok: false, error });
  }

  private settle(answer: Answer): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.answer(answer);
  }
}
