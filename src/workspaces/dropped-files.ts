import { useEffect } from 'react';

type Take = (files: readonly File[]) => unknown;

/** Files that were dropped on the page and not yet taken; a room that opens later takes them then. */
let waiting: readonly File[] = [];
const takers = new Set<Take>();

const openers = new Set<() => void>();

/** Hand files to the room that takes them, now or when it opens. */
export function handFiles(files: readonly File[]): void {
  const [take] = takers;
  if (take !== undefined) return void take(files);
  waiting = files;
  for (const open of openers) open();
}

/** Open the room that takes files when some arrive. */
export function useFilesArrive(open: () => void): void {
  useEffect(() => {
    openers.add(open);
    return () => {
      openers.delete(open);
    };
  }, [open]);
}

/** Take files that are dropped anywhere on the page. */
export function useDroppedFiles(take: Take): void {
  useEffect(() => {
    takers.add(take);
    const files = waiting;
    waiting = [];
    if (files.length > 0) take(files);
    return () => {
      takers.delete(take);
    };
  }, [take]);
}
