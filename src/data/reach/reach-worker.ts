import type { FromReachWorker, ToReachWorker } from './reach-messages';
import { ReachRun } from './reach-run';

const run = new ReachRun((message: FromReachWorker) => self.postMessage(message, { transfer: [] }));

self.addEventListener('message', (event: MessageEvent<ToReachWorker>) => run.handle(event.data));
