/** What a number in a document counts. Written text and value are both kept, so that the paper can be checked. */
export const FIGURE_UNITS = ['count', 'percent', 'points', 'wan', 'yi', 'rank', 'days', 'months'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A number as it stands in a document: what is written, what it is, and what it was counted from. */
export interface DocumentFigure {
  /** Unique in the document: `province.start.rate`, `city.370100.completion.rank`. */
  readonly id: string;
  /** As written, without its unit word: `89.55`, `+3.8`, `—`. */
  readonly text: string;
  /** In the unit, not rounded. @nodata null: not known, the text says so */
  readonly value: number | null;
  readonly unit: FigureUnit;
  /** Rule of analysis/SPEC.md it follows. */
  readonly rule: string;
  /** Ids of the projects it was counted from; a share's are its whole. */
  readonly projectIds: readonly string[];
}

/** A piece of a line: plain words, or a number of the document. */
export type DocumentRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figureId: string };

/** A cell of a table; `light` puts the status mark and its word before the runs. */
export interface DocumentCell {
  readonly runs: readonly DocumentRun[];
  readonly light?: 'red' | 'yellow' | 'green' | 'none';
}

/** A column of a table. */
export interface DocumentColumn {
  readonly heading: string;
  /** Written under or behind the heading: 亿元, %, 个百分点. @nodata '' */
  readonly unit: string;
  readonly align: 'start' | 'end' | 'center';
}

/** A table; a wide one stands on a landscape page. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
  readonly isWide: boolean;
  /** Said below the table: what is left out, how ties stand. @nodata '' */
  readonly note: string;
}

/** A bar chart of figures of the document; slides draw it natively, paper as a table. */
export interface DocumentChart {
  readonly kind: 'chart';
  readonly id: string;
  readonly title: string;
  /** Heading of the values with the unit: 投资完成率（%）. */
  readonly valueTitle: string;
  readonly bars: readonly { readonly label: string; readonly figureId: string }[];
}

/** A paragraph; where an office rewrote it, the words as they were made are kept beside. */
export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly runs: readonly DocumentRun[];
  /** @nodata null: as made */
  readonly edited: { readonly runs: readonly DocumentRun[]; readonly numbersChanged: boolean } | null;
}

/** A heading: 一、 is level 1, （一） level 2, 1. level 3; the text carries its number. */
export interface DocumentHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export type DocumentBlock = DocumentHeading | DocumentParagraph | DocumentTable | DocumentChart;

/** What every page says of where the document comes from. */
export interface DocumentStamp {
  /** 2020年6月 */
  readonly monthText: string;
  /** Day it was made, YYYY-MM-DD. */
  readonly madeOn: string;
  /** Name of the library. */
  readonly library: string;
  /** True for simulated data: 演练 stands on every page. */
  readonly drill: boolean;
  /** SHA-256 of what was counted, hex. */
  readonly dataHash: string;
  /** What the words around it are written in. @nodata absent: Chinese */
  readonly language?: 'zh' | 'en';
}

/** An official document as data: every writer (.docx, .xlsx, .pptx, paper, text) reads this and nothing else. */
export interface OfficialDocument {
  readonly title: string;
  /** 主送, issuing office and so on: lines the office fills in. @nodata '' */
  readonly issuer: string;
  readonly stamp: DocumentStamp;
  readonly blocks: readonly DocumentBlock[];
  readonly figures: ReadonlyMap<string, DocumentFigure>;
}

/** The runs that are shown and printed. */
export const shownRuns = (paragraph: DocumentParagraph): readonly DocumentRun[] =>
  paragraph.edited?.runs ?? paragraph.runs;

/** The words of a run. @throws where a figure is not in the document */
export function textOfRun(document: Pick<OfficialDocument, 'figures'>, run: DocumentRun): string {
  if (run.kind === 'text') return run.text;
  const figure = document.figures.get(run.figureId);
  if (figure === undefined) throw new Error(`textOfRun: the document has no figure ${run.figureId}`);
  return figure.text;
}

/** The words of a line. */
export const textOfRuns = (
  document: Pick<OfficialDocument, 'figures'>,
  runs: readonly DocumentRun[],
): string => runs.map((run) => textOfRun(document, run)).join('');
