import type { ReachFacts } from '@/analysis/reach/reach-facts';
import type { ReachQuestionName, ReachQuestions } from '@/analysis/reach/reach-questions';
import { ok, type Result, refuse } from '@/lib/result';
import type { AskedQuestion, FromReachWorker, ToReachWorker } from './reach-messages';
import { ReachRun } from './reach-run';
// Vite makes the default export: a classic worker from a Blob, which also starts on file://.
// oxlint-disable-next-line import/default
import ReachWorker from './reach-worker?worker&inline';

/** An answer with how long it took to compute. @unit ms */
export interface TimedAnswer<T> {
  readonly answer: T;
  readonly ms: number;
}

type Settle = (message: FromReachWorker) => void;

/**
 * Reach off the main thread, for as long as the page lives: the graph is built once. One question is out at a time, so
 * that what nobody waits for any more is taken back and the newest toggle waits for one answer at most.
 */
export class ReachSession {
  private worker: Worker | null;
  private run: ReachRun | null = null;
  private readonly waiting = new Map<number, Settle>();
  private readonly queue: AskedQuestion[] = [];
  private out: AskedQuestion | null = null;
  private readonly facts: ReachFacts;
  private turn = 0;

  constructor(facts: ReachFacts) {
    this.facts = facts;
    this.worker = this.start();
    if (this.worker === null) this.stayOnPage();
  }

  /**
   * Ask; questions are answered in their order.
   * @param signal takes the question back; it is answered all the same when it is already out
   */
  async ask<Name extends ReachQuestionName>(
    name: Name,
    ask: ReachQuestions[Name]['ask'],
    signal?: AbortSignal,
  ): Promise<Result<TimedAnswer<ReachQuestions[Name]['answer']>>> {
    const turn = ++this.turn;
    const message = await new Promise<FromReachWorker>((settle) => {
      this.waiting.set(turn, settle);
      this.queue.push({ kind: 'ask', turn, name, ask } as unknown as AskedQuestion);
      signal?.addEventListener('abort', () => this.takeBack(turn), { once: true });
      this.sendNext();
    });
    if (message.kind === 'failed') return refuse('通达计算', message.why);
    return ok({ answer: message.answer as ReachQuestions[Name]['answer'], ms: message.ms });
  }

  private start(): Worker | null {
    try {
      const worker = new ReachWorker();
      worker.addEventListener('message', (event: MessageEvent<FromReachWorker>) => this.hear(event.data));
      worker.addEventListener('error', () => this.stayOnPage());
      worker.postMessage({ kind: 'facts', facts: this.facts } satisfies ToReachWorker, { transfer: [] });
      return worker;
    } catch {
      return null;
    }
  }

  /** No worker starts, or it broke down: what is open is answered on the page, a question at a time. */
  private stayOnPage(): void {
    if (this.run !== null) return;
    this.worker?.terminate();
    this.worker = null;
    this.run = new ReachRun((message) => this.hear(message));
    this.run.handle({ kind: 'facts', facts: this.facts });
    if (this.out !== null) this.send(this.out);
  }

  private takeBack(turn: number): void {
    const at = this.queue.findIndex((question) => question.turn === turn);
    if (at < 0) return;
    this.queue.splice(at, 1);
    this.settle({ kind: 'failed', turn, why: '不再需要' });
  }

  private sendNext(): void {
    if (this.out !== null) return;
    this.out = this.queue.shift() ?? null;
    if (this.out !== null) this.send(this.out);
  }

  private send(question: AskedQuestion): void {
    const { run } = this;
    if (this.worker !== null) this.worker.postMessage(question, { transfer: [] });
    else if (run !== null) setTimeout(() => run.handle(question));
  }

  private settle(message: FromReachWorker): void {
    const settle = this.waiting.get(message.turn);
    this.waiting.delete(message.turn);
    settle?.(message);
  }

  private hear(message: FromReachWorker): void {
    this.settle(message);
    if (this.out?.turn === message.turn) this.out = null;
    this.sendNext();
  }
}
