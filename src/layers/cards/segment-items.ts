import '@/i18n/add-card-words';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { LineSegment } from '@/domain/network/line-segment';
import { statusAt } from '@/domain/time/lifecycle';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { formatNumber } from '@/i18n/format-number';
import type { CardContext } from './card-context';
import type { CardItem, CardProvenance, CardRow, CardSentence } from './card-model';
import { caveat, remark, rowOf } from './card-rows';
import { linkTo } from './card-title';
import { datePhrase, statusWord } from './lifecycle-words';

const shares = new WeakMap<LineShapes, ReadonlyMap<string, number>>();

/** Share (0–1) of each drawn segment that is only schematic, by length. A segment that is not drawn is absent. */
function schematicShares(lines: LineShapes): ReadonlyMap<string, number> {
  const known = shares.get(lines);
  if (known !== undefined) return known;
  const sums = new Map<string, { schematic: number; all: number }>();
  for (const { segmentId, schematic, parts } of lines.segments) {
    const sum = sums.get(segmentId) ?? { schematic: 0, all: 0 };
    for (const part of parts)
      for (let at = 1; at < part.length; at++) {
        const [from, to] = [part[at - 1], part[at]];
        if (from === undefined || to === undefined) continue;
        const km = computeDistanceKm([from[0], from[1]], [to[0], to[1]]);
        sum.all += km;
        if (schematic) sum.schematic += km;
      }
    sums.set(segmentId, sum);
  }
  const result = new Map([...sums].map(([id, { schematic, all }]) => [id, all === 0 ? 0 : schematic / all]));
  shares.set(lines, result);
  return result;
}

/** Share of a segment that is only schematic. @nodata null: nothing of it is drawn */
export const schematicShareOf = (context: CardContext, segmentId: string): number | null =>
  schematicShares(context.lines).get(segmentId) ?? null;

/** 定位 · 示意 · 约三成示意. */
function evidenceWord(context: CardContext, segmentId: string): string {
  const share = schematicShareOf(context, segmentId);
  if (share === null) return context.t('card.notDrawn');
  if (share < 0.005) return context.t('card.located');
  return share > 0.995
    ? context.t('card.schematic')
    : context.t('card.partlySchematic', { percent: Math.round(share * 100) });
}

function lengthWords(context: CardContext, segmentId: string): string {
  const length = context.index.lengthOf.get(segmentId);
  return length === undefined
    ? context.t('card.noComputedLength')
    : context.t('card.computedKm', { km: formatNumber(length.km, 1) });
}

/** The stretches of a line: status at the month, dates, evidence and computed length. */
export const segmentItems = (context: CardContext, segments: readonly LineSegment[]): readonly CardItem[] =>
  segments.map((segment) => ({
    ref: null,
    text: segment.name,
    asides: [
      `${statusWord(context, statusAt(segment.lifecycle, context.month), 'line')} · ${datePhrase(context, segment.lifecycle, 'line')}`,
      `${evidenceWord(context, segment.id)} · ${lengthWords(context, segment.id)}`,
      ...(segment.sharesTrackWith.length === 0
        ? []
        : [
            context.t('card.sharesTrack', {
              lines: segment.sharesTrackWith
                .map(
                  (id) =>
                    linkTo(context, context.index.railLines.has(id) ? `rail:${id}` : `expressway:${id}`).text,
                )
                .join(context.t('card.listComma')),
            }),
          ]),
    ],
    provenance: segment.provenance,
  }));

/** Sum over segments in the province, shared track left out; the provenance says how it was computed. */
export function computedLengthRow(context: CardContext, segments: readonly LineSegment[]): CardRow {
  const { index, t } = context;
  const lengths = segments
    .filter((segment) => segment.sharesTrackWith.length === 0)
    .flatMap((segment) => index.lengthOf.get(segment.id) ?? []);
  const km = lengths.reduce((sum, length) => sum + length.km, 0);
  const anySchematic = segments.some((segment) => (schematicShareOf(context, segment.id) ?? 0) > 0.005);
  const provenance: CardProvenance = {
    provenanceClass: 'derived',
    source: t('card.lengthMethod'),
    confidence: anySchematic ? 'low' : 'medium',
    note: anySchematic ? t('card.lengthSchematicNote') : '',
  };
  const value = lengths.length === 0 ? '' : t('card.computedKm', { km: formatNumber(km, 1) });
  return rowOf(t('card.computedLength'), value, provenance, t('card.noComputedLength'));
}

/** What is only schematic about a line, in one sentence. */
export function schematicSentence(context: CardContext, segments: readonly LineSegment[]): CardSentence {
  const { t } = context;
  const drawn = segments.filter((segment) => schematicShareOf(context, segment.id) !== null);
  if (drawn.length === 0) return caveat(t('card.line.notDrawn'));
  const full = drawn.filter((segment) => (schematicShareOf(context, segment.id) ?? 0) > 0.995);
  const partly = drawn.filter((segment) => (schematicShareOf(context, segment.id) ?? 0) > 0.005);
  if (full.length === drawn.length) return caveat(t('card.line.allSchematic'));
  if (partly.length === 0) return remark(t('card.line.allLocated'));
  const names = partly.map((segment) => segment.name).join(context.t('card.listComma'));
  return caveat(t('card.line.partSchematic', { names }));
}
