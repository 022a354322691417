import type { DoctorReport } from '@/analysis/coordinate-doctor/row-verdict';
import type { RowProposal } from '@/analysis/intake/propose-changes';
import type { UnderstoodSheet } from '@/analysis/intake/understand-workbook';
import type { Library } from '@/domain/library/library';
import { ok, type Refusal, type Result, refuse } from '@/lib/result';
import { joinParts, joinProposals, joinVerdicts } from './cut-result';
import type {
  FromImportWorker,
  GroundFacts,
  ImportProgress,
  ImportRequest,
  RereadRequest,
  ResultPart,
  SheetFacts,
  ToImportWorker,
  WeighedFacts,
  WeighedPart,
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

/** What sheets would do to the library as one change, and what the coordinate doctor says of each. */
export interface WeighedSheets {
  /** One for each ready row, sheet after sheet. */
  readonly proposals: readonly RowProposal[];
  /** By the sheet's index. */
  readonly doctors: ReadonlyMap<number, DoctorReport>;
}

/** Settles what is asked for; an error only for a programmer's mistake in the worker. */
interface Waiting {
  readonly file: string;
  readonly answer: (answer: Result<void>) => void;
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
 * One import of one or several files, off the main thread: read them, read sheets again by edited plans or with cells
 * fixed in place, weigh them against the library, cancel. Questions are answered one after the other.
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
  private weighedFacts: readonly WeighedFacts[] = [];
  private weighed: WeighedPart[] = [];
  private sentLibrary: Library | null = null;
  private sentGround: GroundFacts | null = null;
  private isCancelled = false;
  private last: Promise<unknown> = Promise.resolve();

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

  /** Read a file or what was pasted, after those read before. The bytes are handed over: the caller's array is empty afterwards. */
  read(request: ImportRequest): Promise<Result<ImportedFile>> {
    const { source } = request;
    const file = source.kind === 'file' ? source.file : '';
    const transfer = source.kind === 'file' ? [source.bytes.buffer] : [];
    return this.ask(
      () => ({ kind: 'read', request }),
      file,
      transfer,
      () => this.collect(),
    );
  }

  /** Read one sheet again. @returns the file with only that sheet understood anew */
  reread(request: RereadRequest): Promise<Result<ImportedFile>> {
    return this.ask(
      () => ({ kind: 'reread', request }),
      this.file,
      [],
      () => this.collect(),
    );
  }

  /**
   * Weigh sheets as they were understood last against the library and the ground; either is sent only when
   * it is another one than before.
   */
  weigh(
    sheets: readonly UnderstoodSheet[],
    library: Library,
    ground: GroundFacts,
  ): Promise<Result<WeighedSheets>> {
    return this.ask(
      () => {
        const request = {
          indexes: sheets.map(({ index }) => index),
          library: this.sentLibrary === library ? null : library,
          ground: this.sentGround === ground ? null : ground,
        };
        [this.sentLibrary, this.sentGround] = [library, ground];
        return { kind: 'weigh', request };
      },
      this.file,
      [],
      () => ({
        proposals: joinProposals(
          sheets.flatMap(({ result }) => result.ready),
          this.weighed,
        ),
        doctors: joinVerdicts(this.weighedFacts, this.weighed),
      }),
    );
  }

  /** Stop at once, whatever is going on; all that was asked for is answered with a refusal that says so. */
  cancel(): void {
    this.isCancelled = true;
    this.worker?.terminate();
    this.refuse({ where: this.waiting?.file ?? this.file, why: CANCELLED });
  }

  /** Ask when what was asked before is answered. */
  private ask<T>(
    message: () => ToImportWorker,
    file: string,
    transfer: readonly ArrayBufferLike[],
    collect: () => T,
  ): Promise<Result<T>> {
    const answer = this.last.then(() => this.put(message, file, transfer, collect));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async put<T>(
    message: () => ToImportWorker,
    file: string,
    transfer: readonly ArrayBufferLike[],
    collect: () => T,
  ): Promise<Result<T>> {
    if (this.isCancelled) return refuse(file, CANCELLED);
    [this.sheets, this.parts, this.weighed] = [[], new Map(), []];
    const done = await new Promise<Result<void>>((answer, fail) => {
      this.waiting = { file, answer, fail };
      const asked = message();
      if (this.worker !== null) this.worker.postMessage(asked, transfer as ArrayBuffer[]);
      else void this.run?.handle(asked).catch((error: Error) => fail(error));
    });
    return done.ok ? ok(collect()) : done;
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
    if (message.kind === 'weighed') this.weighedFacts = message.sheets;
    if (message.kind === 'weighedPart') this.weighed.push(message.part);
    if (message.kind === 'refused') this.refuse(message.refusal);
    if (message.kind === 'done') this.settle(ok(undefined));
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

  private settle(answer: Result<void>): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.answer(answer);
  }
}
