import type { FromImportWorker, ToImportWorker } from './import-messages';
import { ImportRun } from './import-run';

const run = new ImportRun((message: FromImportWorker) => self.postMessage(message, { transfer: [] }));

self.addEventListener('message', (event: MessageEvent<ToImportWorker>) => {
  run.handle(event.data).catch((error: unknown) => {
    // Rethrown outside the promise, so that the page hears of it as the worker's error.
    setTimeout(() => {
      throw error;
    });
  });
});
