import { statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { LayerChoice } from '@/domain/view-state/view-state';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { type Mark, NOT_DRAWN } from './mark';

/** Class index of a mark in a month, `NOT_DRAWN` when it is not there yet or its status is not drawn then. */
export function classIndexAt(mark: Mark, month: Month): number {
  const { markClass } = mark;
  switch (markClass.kind) {
    case 'fixed':
      return markClass.index;
    case 'from':
      return markClass.from === null || month >= markClass.from ? markClass.index : NOT_DRAWN;
    case 'timed':
      return markClass.indexOf[statusAt(markClass.lifecycle, month)];
  }
}

/**
 * What one layer shows now: for each mark (same order) the class it is drawn with, or `NOT_DRAWN`, after
 * the month, the legend's hidden classes, the provenance switch and the layer switch.
 */
export interface LayerFrame {
  readonly layer: LayerId;
  readonly marks: readonly Mark[];
  readonly drawn: Int8Array;
}

/** Compute the frame of a layer. Pure: same choices, same frame. */
export function computeLayerFrame(
  layer: LayerId,
  marks: readonly Mark[],
  choice: LayerChoice,
  month: Month,
  officialOnly: boolean,
): LayerFrame {
  const classes = classesOfLayer(layer, 'light');
  const hidden = classes.map((entry) => choice.hidden.includes(entry.id));
  const drawn = new Int8Array(marks.length).fill(NOT_DRAWN);
  if (choice.visible) {
    marks.forEach((mark, position) => {
      if (officialOnly && mark.provenanceClass !== 'official') return;
      const index = classIndexAt(mark, month);
      if (index !== NOT_DRAWN && hidden[index] !== true) drawn[position] = index;
    });
  }
  return { layer, marks, drawn };
}
