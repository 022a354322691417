import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { PxPoint } from '@/geo/web-mercator-clip';
import { boundsOfMarks } from '@/layers/mark-bounds';
import { type LineMark, NOT_DRAWN } from '@/layers/mark';
import { besideCandidates, centredCandidates, type LabelType } from './label-candidates';
import type { LabelWish } from './label-wish';
import { lineNameCandidates } from './line-name-candidates';
import { wrapName } from './measure-text';
import { POINT_REVEAL, type PointLayerId, type PointOnPicture } from './point-shapes';
import { insideRegion, type SvgMapInput } from './svg-map-input';
import { atZoom } from './zoom-stops';

/** Widest line of a name. @unit em */
const MAX_EM = 9;

/** What the names of one point layer wish, the most important first; each thing once. */
export function pointLabelWishes(
  layer: PointLayerId,
  points: readonly PointOnPicture[],
  input: SvgMapInput,
): readonly LabelWish[] {
  const { palette, locale, scale, plane, detail } = input;
  const reveal = POINT_REVEAL[layer];
  if (plane.view.zoom + detail < reveal.names) return [];
  const size = atZoom(plane.view.zoom, [7, reveal.size], [12, reveal.size + 2]) * scale;
  return points
    .filter((point) => point.layer === layer && !point.outside)
    .sort((a, b) => a.mark.rank - b.mark.rank)
    .map(({ mark, symbol, x, y, size: symbolSize }): LabelWish => {
      const type: LabelType = {
        lines: wrapName(mark[locale], MAX_EM),
        size,
        letterSpacing: 0,
        padding: 1.5 * scale,
      };
      return {
        key: `name:${layer}:${mark.featureId}`,
        ref: mark.ref,
        type,
        color: symbol.color,
        halo: palette.halo,
        haloWidth: 1.5 * scale,
        opacity: input.choices[layer].opacity,
        candidates: besideCandidates(x, y, symbolSize / 2 + 3 * scale, type),
      };
    });
}

interface NamedLine {
  readonly ref: EntityRef;
  readonly name: string;
  readonly parts: (readonly PxPoint[])[];
}

const SCHEMATIC = { zh: '（示意）', en: ' (schematic)' } as const;
/** Zoom from which names along lines appear. */
const namesFrom = (layer: LayerId): number =>
  layer === 'river' ? 7 : layer === 'rail_high_speed' ? 7.3 : 7.6;

/** Smallest lake that is named, across. @unit px */
const NAMED_LAKE_PX = 15;

/** What the names along lines wish: one per line and quality of alignment, on its straightest stretch. */
export function lineLabelWishes(layer: LayerId, input: SvgMapInput): readonly LabelWish[] {
  const { palette, locale, scale, plane, detail } = input;
  const water = layer === 'river';
  const frame = input.frames.find((item) => item.layer === layer);
  if (frame === undefined || plane.view.zoom + detail < namesFrom(layer)) return [];
  const inside = insideRegion(input);
  const lines = new Map<string, NamedLine>();
  frame.marks.forEach((mark, position) => {
    if (mark.geometry !== 'line' || frame.drawn[position] === NOT_DRAWN) return;
    const key = `${mark.ref}${mark.schematic ? '/schematic' : ''}`;
    const line = lines.get(key) ?? { ref: mark.ref, name: lineName(mark, locale), parts: [] };
    line.parts.push(...plane.lineParts(mark.parts));
    lines.set(key, line);
  });
  const size = atZoom(plane.view.zoom, [7, 11], [12, 13]) * scale;
  return [...lines].map(([key, { ref, name, parts }]): LabelWish => {
    const type: LabelType = { lines: [name], size, letterSpacing: water ? 0.2 : 0.04, padding: 3 * scale };
    return {
      key: `name:${layer}:${key}`,
      ref,
      type,
      color: water ? palette.textWater : palette.textQuiet,
      halo: palette.halo,
      haloWidth: 1.4 * scale,
      opacity: input.choices[layer].opacity,
      candidates: lineNameCandidates(parts, type).filter(({ x, y }) => inside(x, y)),
    };
  });
}

function lineName(mark: LineMark, locale: 'zh' | 'en'): string {
  const name = mark[locale];
  return mark.schematic ? `${name}${SCHEMATIC[locale]}` : name;
}

/** What the names of lakes wish, each name once. */
export function lakeLabelWishes(input: SvgMapInput): readonly LabelWish[] {
  const { palette, locale, scale, plane, detail } = input;
  const frame = input.frames.find((item) => item.layer === 'lake');
  if (frame === undefined || plane.view.zoom + detail < 7.2) return [];
  const inside = insideRegion(input);
  const seen = new Set<string>();
  return frame.marks.flatMap((mark, position): readonly LabelWish[] => {
    if (
      mark.geometry !== 'area' ||
      frame.drawn[position] === NOT_DRAWN ||
      mark[locale] === '' ||
      seen.has(mark.zh)
    )
      return [];
    seen.add(mark.zh);
    const [x, y] = plane.view.toPx(mark.labelAt);
    const [west, south, east, north] = boundsOfMarks([mark]);
    const [left, bottom] = plane.view.toPx([west, south]);
    const [right, top] = plane.view.toPx([east, north]);
    if (Math.hypot(right - left, bottom - top) < NAMED_LAKE_PX * scale || !inside(x, y)) return [];
    const size = atZoom(plane.view.zoom, [7, 11], [11, 13]) * scale;
    const type: LabelType = { lines: [mark[locale]], size, letterSpacing: 0.1, padding: 2 * scale };
    return [
      {
        key: `name:${mark.ref}`,
        ref: mark.ref,
        type,
        color: palette.textWater,
        halo: palette.halo,
        haloWidth: 1.2 * scale,
        opacity: 1,
        candidates: centredCandidates(x, y, type),
      },
    ];
  });
}
