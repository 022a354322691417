import '@/i18n/add-review-words';
import { lintMapForReview, type ReviewFinding } from '@/analysis/map-review-lint';
import { hashBoundaries } from '@/data/boundary-hash';
import type { Manifest } from '@/data/province';
import { listOutside } from '../briefing/check/gather-facts';
import type { DrawnLayers } from './layers-drawn';

/** A map about to leave the house. */
export interface LeavingMap {
  /** Every text that stands on it or in its margin. */
  readonly texts: readonly string[];
  /** The office's own number. @nodata '' */
  readonly reviewNumber: string;
  /** The day or month the data is of, as written on it. */
  readonly asOf: string;
  readonly drill: boolean;
  /** Border names that something is drawn over. */
  readonly covered: readonly string[];
  /** What is drawn on it. */
  readonly layers: DrawnLayers;
}

/** 审图 lint of a map of this page. @rule REVIEW-1 */
export async function reviewMap(manifest: Manifest, map: LeavingMap): Promise<readonly ReviewFinding[]> {
  return lintMapForReview({
    ...map,
    boundary: await hashBoundaries(manifest),
    dataVersion: manifest.version,
    externalRequests: listOutside().length,
  });
}

/** Whether a map has to stay. */
export const mustStay = (findings: readonly ReviewFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
