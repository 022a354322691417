import { answerReach } from '@/analysis/reach/answer-reach';
import { ReachEngine } from '@/analysis/reach/reach-engine';
import type { FromReachWorker, ToReachWorker } from './reach-messages';

/** Answers questions about reach, in a worker or, where there is none, on the page. */
export class ReachRun {
  private engine: ReachEngine | null = null;
  private readonly post: (message: FromReachWorker) => void;

  constructor(post: (message: FromReachWorker) => void) {
    this.post = post;
  }

  handle(message: ToReachWorker): void {
    if (message.kind === 'facts') {
      this.engine = new ReachEngine(message.facts);
      return;
    }
    const { turn, name, ask } = message;
    try {
      if (this.engine === null) throw new Error('ReachRun: asked before the facts came');
      const start = performance.now();
      const answer = answerReach(this.engine, name, ask as never);
      this.post({ kind: 'answer', turn, answer, ms: performance.now() - start });
    } catch (error) {
      this.post({ kind: 'failed', turn, why: error instanceof Error ? error.message : String(error) });
    }
  }
}
