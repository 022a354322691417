import type { Cells } from '@/lib/cells';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';

/** The three economic circles, in the order document B names them. @source 文件B 三(4) */
export const CIRCLE_IDS = ['capital', 'jiaodong', 'lunan'] as const;
export type CircleId = (typeof CIRCLE_IDS)[number];

/** Economic circle 经济圈: a group of whole cities. */
export interface EconomicCircle {
  readonly id: CircleId;
  readonly name: string;
  readonly nameEn: string;
  /** 1–3, the documents' order. */
  readonly seq: number;
  readonly provenance: Provenance;
}

/** Parse one row of `circles.csv`. @throws CellError. */
export function parseCircleRow(cells: Cells): EconomicCircle {
  return {
    id: cells.oneOf('id', CIRCLE_IDS),
    name: cells.text('name'),
    nameEn: cells.text('name_en'),
    seq: cells.number('seq'),
    provenance: parseProvenance(cells),
  };
}
