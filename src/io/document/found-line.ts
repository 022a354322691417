/** A text that stands in a file: a paragraph, a cell, a label of a chart. */
export interface FoundLine {
  /** In the words of the program that opens it: “正文第3段”, “表1第2行第4列”. */
  readonly where: string;
  /** As it is seen. */
  readonly text: string;
  /** Stored number of a cell or a bar, unrounded. @nodata null: it is text */
  readonly value: number | null;
}

/** A place that must say what another shows, and does not: the data sheet behind a chart. */
export interface FoundEcho {
  readonly where: string;
  readonly text: string;
  readonly shown: string;
}

/** What stands in a file, read from its own bytes. */
export interface FoundDocument {
  /** Texts in reading order, blank ones left out. */
  readonly lines: readonly FoundLine[];
  /** Texts of parts that must say where the page comes from: heads of pages, feet of slides; one entry a part. */
  readonly stamped: readonly FoundLine[];
  /** Texts of parts that may hold no number but those in the names of rules: page numbers are fields. */
  readonly quiet: readonly FoundLine[];
  readonly echoes: readonly FoundEcho[];
}

export const foundText = (where: string, text: string): FoundLine => ({ where, text, value: null });

/** Whether there is anything to read in a line. */
export const isFilled = ({ text, value }: FoundLine): boolean => value !== null || text.trim() !== '';
