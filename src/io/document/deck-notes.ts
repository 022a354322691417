/** Stands before what is said to a scene in a handout. */
export const NOTES_TITLE = '讲稿';

/** Lines of notes, blank ones left out. */
export const noteLines = (notes: string): readonly string[] =>
  notes.split(/\r?\n/).filter((line) => line.trim() !== '');
