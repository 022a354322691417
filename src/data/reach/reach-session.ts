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

/** Reach off the main thread, for as long as the page lives: the graph is built once. */
export class ReachSession {
  private worker: Worker | null;
  private run: ReachRun | null = null;
  private readonly waiting = new Map<number, Settle>();
  private readonly asked = new Map<number, AskedQuestion>();
  private readonly facts: ReachFacts;
  private turn = 0;

  constructor(facts: ReachFacts) {
    this.facts = facts;
    this.worker = this.start();
    if (this.worker === null) this.stayOnPage();
  }

  /** Ask; questions are answered in their order. */
  async ask<Name extends ReachQuestionName>(
    name: Name,
    ask: ReachQuestions[Name]['ask'],
  ): Promise<Result<TimedAnswer<ReachQuestions[Name]['answer']>>> {
    const turn = ++this.turn;
    const message = await new Promise<FromReachWorker>((settle) => {
      this.waiting.set(turn, settle);
      const question = { kind: 'ask', turn, name, ask } as unknown as AskedQuestion;
      this.asked.set(turn, question);
      this.send(question);
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
    for (const question of this.asked.values()) this.send(question);
  }

  private send(question: AskedQuestion): void {
    const { run } = this;
    if (this.worker !== null) this.worker.postMessage(question, { transfer: [] });
    else if (run !== null) setTimeout(() => run.handle(question));
  }

  private hear(message: FromReachWorker): void {
    const settle = this.waiting.get(message.turn);
    this.waiting.delete(message.turn);
    this.asked.delete(message.turn);
    settle?.(message);
  }
}
