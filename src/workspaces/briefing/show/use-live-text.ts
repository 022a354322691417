import { useMemo } from 'react';
import { answerQuery, type QueryAnswer } from '@/analysis/briefing/answer-query';
import type { Province } from '@/data/province';
import { parseLiveText } from '@/domain/briefing/live-text';
import type { RecordedValue, Scene } from '@/domain/briefing/scene';
import type { Library } from '@/domain/library/library';
import { PROVINCE_REF, type ViewState } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import { countiesOfRegion } from '@/layers/region-tree';
import { dayOfMoment } from '@/lib/local-time';

/** A piece of a line as it is shown. */
export interface ShownPiece {
  readonly text: string;
  /** What makes it a number that follows the library. @nodata null: plain words */
  readonly live: {
    readonly query: string;
    readonly rule: string;
    readonly frozenAt: string;
    /** A fact without a document behind it: common knowledge, or placed by us. */
    readonly isEstimated: boolean;
  } | null;
  /** Why there is no number. @nodata '' */
  readonly why: string;
}

/** Answers live numbers in the month and region of a view. */
export function makeAnswer(
  province: Province,
  library: Library | null,
  view: ViewState,
  locale: Locale,
): (query: string) => QueryAnswer {
  const counties = view.region === PROVINCE_REF ? null : countiesOfRegion(province.atlas, view.region);
  const open = library?.id === view.library ? library : null;
  const known = new Map<string, QueryAnswer>();
  return (query) => {
    const before = known.get(query);
    if (before !== undefined) return before;
    const answer = answerQuery(query, {
      atlas: province.atlas,
      library: open,
      month: view.month,
      counties,
      locale,
    });
    known.set(query, answer);
    return answer;
  };
}

/** A line with its live numbers filled in; frozen ones as recorded, with their date. */
export function fillLine(
  line: string,
  answer: (query: string) => QueryAnswer,
  values: readonly RecordedValue[],
  takenAt: string,
): readonly ShownPiece[] {
  return parseLiveText(line).map((piece): ShownPiece => {
    if (piece.kind === 'words') return { text: piece.text, live: null, why: '' };
    const { query } = piece;
    const frozen = values.find((value) => value.query === query && value.frozen);
    if (frozen !== undefined)
      return {
        text: frozen.text,
        live: { query, rule: '', frozenAt: dayOfMoment(takenAt), isEstimated: false },
        why: '',
      };
    const found = answer(query);
    return found.known
      ? {
          text: found.text,
          live: {
            query,
            rule: found.rule,
            frozenAt: '',
            isEstimated: found.provenanceClass === 'estimated',
          },
          why: '',
        }
      : { text: `{${query}}`, live: null, why: found.why };
  });
}

/** A filler of the lines of a scene. */
export function useLines(
  scene: Scene,
  province: Province,
  library: Library | null,
  locale: Locale,
): (line: string) => readonly ShownPiece[] {
  return useMemo(() => {
    const answer = makeAnswer(province, library, scene.view, locale);
    return (line) => fillLine(line, answer, scene.values, scene.stamp.takenAt);
  }, [scene, province, library, locale]);
}
