import { useEffect, useSyncExternalStore } from 'react';
import { BriefingBook, type BookState } from '@/data/briefing/briefing-book';
import { readEmbeddedBriefings } from '@/data/briefing/embedded-briefings';
import { amongWindows } from '@/data/briefing/in-turn';
import type { LibraryKeeper } from '@/data/library/library-keeper';

let book: BriefingBook | null = null;

/** The one book of this page, kept beside the libraries. */
export function bookOf(keeper: LibraryKeeper): BriefingBook {
  if (book === null) {
    const made = new BriefingBook(keeper, {
      embedded: readEmbeddedBriefings(document),
      inTurn: amongWindows('qilu-briefings'),
    });
    window.addEventListener('pagehide', () => void made.leave());
    // Another window of this machine may have written meanwhile.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void made.flush();
    });
    book = made;
  }
  return book;
}

/** The book and what is in it; it is read at first need. */
export function useBook(keeper: LibraryKeeper): readonly [BriefingBook, BookState] {
  const opened = bookOf(keeper);
  const state = useSyncExternalStore(opened.subscribe, opened.getState);
  useEffect(() => void opened.load(), [opened]);
  return [opened, state];
}
