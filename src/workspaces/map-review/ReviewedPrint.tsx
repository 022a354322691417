import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { ReviewFinding } from '@/analysis/map-review-lint';
import type { Manifest } from '@/data/province';
import type { Translate } from '@/i18n/translate';
import { useActions, useServices, useTranslate } from '../app-context';
import type { DrawnLayers } from './layers-drawn';
import { type LeavingMap, reviewMap } from './review-map';

/** Words that belong under every map on paper: its number or that it has none, and what data it was drawn from. */
export const mapWords = ({ mapReviewNumber, asOf, version }: Manifest, t: Translate): readonly string[] => [
  mapReviewNumber ?? t('data.internalMap'),
  t('data.asOf', { date: asOf }),
  t('data.version', { version }),
];

/**
 * Paper with a map on it is reviewed before the browser prints it. What keeps it here is said and nothing is printed;
 * a remark goes with it.
 * @rule REVIEW-1
 */
export function ReviewedPrint(props: {
  readonly layers: DrawnLayers;
  /** Simulated data, which has to be said on it. */
  readonly drill: boolean;
  /** What stands on it beside the words of the map. */
  readonly texts: readonly string[];
  readonly covered?: LeavingMap['covered'];
  readonly onStay: () => void;
  /** The paper. @param foot words for the foot of each page with a map */
  readonly children: (foot: readonly string[]) => ReactNode;
}) {
  const { layers, drill, texts, covered = [], onStay, children } = props;
  const t = useTranslate();
  const actions = useActions();
  const { manifest } = useServices().province;
  const [foot, setFoot] = useState<readonly string[] | null>(null);
  const words = mapWords(manifest, t);
  const review = useEffectEvent(() =>
    reviewMap(manifest, {
      texts: [...texts, ...words],
      reviewNumber: manifest.mapReviewNumber ?? '',
      asOf: manifest.asOf,
      drill,
      covered,
      layers,
    }),
  );
  const settle = useEffectEvent((findings: readonly ReviewFinding[]): void => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) {
      setFoot(findings.length === 0 ? words : [...words, t('review.mark', { count: findings.length })]);
      return;
    }
    const said = [t('review.blocked', { count: errors.length }), ...errors.map(({ why }) => why)];
    actions.notify(said.join('；'), 'warning');
    onStay();
  });
  useEffect(() => {
    let isWanted = true;
    void review().then((findings) => {
      if (isWanted) settle(findings);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return foot === null ? null : children(foot);
}
