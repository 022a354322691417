import type { ReachFacts } from '@/analysis/reach/reach-facts';
import type { ReachQuestionName, ReachQuestions } from '@/analysis/reach/reach-questions';

/** One question with its number. */
export type AskedQuestion = {
  [Name in ReachQuestionName]: {
    readonly kind: 'ask';
    readonly turn: number;
    readonly name: Name;
    readonly ask: ReachQuestions[Name]['ask'];
  };
}[ReachQuestionName];

/** What the page says to the worker: the facts once, then questions. */
export type ToReachWorker = { readonly kind: 'facts'; readonly facts: ReachFacts } | AskedQuestion;

/** What the worker says to the page. */
export type FromReachWorker =
  | { readonly kind: 'answer'; readonly turn: number; readonly answer: unknown; readonly ms: number }
  | { readonly kind: 'failed'; readonly turn: number; readonly why: string };
