import type { Atlas } from '@/domain/atlas/atlas';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { Confidence, ProvenanceClass } from '@/domain/provenance/provenance';
import type { FuzzyDate } from '@/domain/time/fuzzy-date';
import type { EntityRef } from '@/domain/view-state/entity-ref';

/** What cards are built from. */
export interface CardSource {
  readonly atlas: Atlas;
  readonly areas: RegionAreas;
  readonly lines: LineShapes;
}

/** Where a shown value comes from; a position carries no confidence of its own. */
export interface CardProvenance {
  readonly provenanceClass: ProvenanceClass;
  readonly source: string;
  readonly confidence: Confidence | null;
  readonly note: string;
}

/** A name that leads to another card; without a reference it is only text. */
export interface CardLink {
  readonly ref: EntityRef | null;
  readonly text: string;
}

/** A sentence of the card; a caveat rests on nothing and is always said. */
export interface CardSentence {
  readonly text: string;
  /** `warning`: to be careful with what follows, or a target that was missed. */
  readonly tone: 'plain' | 'warning';
  readonly provenance: CardProvenance | null;
}

/** One labelled value. `missing` values say why there is none. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  readonly missing: boolean;
  /** Shown instead of `value` where there are any; `value` is then the same names as text. */
  readonly links: readonly CardLink[];
  readonly provenance: CardProvenance | null;
  /** What is measured and when, where the same thing is told of several years. */
  readonly series?: { readonly name: string; readonly when: string };
}

/** One entry of a list: a thing, a stretch, a clause. */
export interface CardItem extends CardLink {
  /** Lines of small print below the name. */
  readonly asides: readonly string[];
  readonly provenance: CardProvenance | null;
}

/** A dated point, or one without a date and the reason. */
export interface CardMilestone {
  readonly id: string;
  readonly date: FuzzyDate | null;
  /** The date in words with its precision, or the reason there is none. */
  readonly dateText: string;
  readonly title: string;
  readonly forecast: boolean;
  /** Later than the month shown. */
  readonly later: boolean;
  readonly provenance: CardProvenance;
}

export type CardSection =
  | { readonly kind: 'rows'; readonly title: string; readonly rows: readonly CardRow[] }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly ordered: boolean;
      readonly open: boolean;
      readonly items: readonly CardItem[];
      /** Said when there are no items. */
      readonly empty: string;
    }
  | { readonly kind: 'milestones'; readonly title: string; readonly items: readonly CardMilestone[] };

/** Everything the card of one thing says in one month and language. */
export interface CardModel {
  readonly ref: EntityRef;
  readonly kindWord: string;
  readonly title: string;
  /** Where it is or what it is part of. */
  readonly subtitle: readonly CardLink[];
  /** Its state in the month shown. @nodata null: it has no dates of its own */
  readonly status: CardSentence | null;
  /** Sentences to read before the numbers: a verdict, what is schematic. */
  readonly sentences: readonly CardSentence[];
  readonly sections: readonly CardSection[];
  /** Things on the map that show it, where it has no mark of its own. */
  readonly mapRefs: readonly EntityRef[];
}
