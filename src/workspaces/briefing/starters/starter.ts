import type { Annotation, SceneKind, Transition } from '@/domain/briefing/scene';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';

/** The same words in both languages; one that is missing does not compile. */
export type Words = Readonly<Record<Locale, string>>;

/** Words of both languages. */
export const say = (zh: string, en: string): Words => ({ zh, en });

/** One scene of a shipped briefing, before it is laid over the province's data. */
export interface StarterScene {
  readonly kind?: SceneKind;
  readonly title: Words;
  readonly points: readonly Words[];
  readonly notes: Words;
  readonly sources: Words;
  readonly dwellSec: number;
  readonly transition?: Transition;
  /** The region or box the map shows. */
  readonly frame: EntityRef | readonly [number, number, number, number];
  /** `YYYY-MM`. @nodata the month the facts were last checked */
  readonly month?: string;
  readonly layers: readonly LayerId[];
  /** Everything else of the view that is not as at first. */
  readonly view?: Partial<ViewState>;
  readonly annotations?: readonly (Omit<Annotation, 'id' | 'text'> & { readonly text: Words })[];
}

/** A shipped briefing. */
export interface Starter {
  /** Begins with `starter-`: it is made anew from the code each time and never stored under this id. */
  readonly id: string;
  readonly title: Words;
  readonly subtitle: Words;
  readonly chapters: readonly { readonly title: Words; readonly scenes: readonly StarterScene[] }[];
}
