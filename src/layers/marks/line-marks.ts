import type { Atlas } from '@/domain/atlas/atlas';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import { LIFECYCLE_STATUSES, type LifecycleStatus } from '@/domain/time/lifecycle';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import { classIndexOf } from '@/symbology/classes-of-layer';
import { lineClassId } from '@/symbology/line-classes';
import { type LineMark, NOT_DRAWN } from '../mark';

function statusIndexes(layer: LayerId, schematic: boolean): Readonly<Record<LifecycleStatus, number>> {
  return Object.fromEntries(
    LIFECYCLE_STATUSES.map((status) => [
      status,
      status === 'closed' || status === 'not_yet_named'
        ? NOT_DRAWN
        : classIndexOf(layer, lineClassId(status, schematic)),
    ]),
  ) as Record<LifecycleStatus, number>;
}

/** The ring looks the same whatever its status: it stands for a plan, not for a road. */
function ringIndexes(): Readonly<Record<LifecycleStatus, number>> {
  const ring = classIndexOf('expressway', 'ring');
  return Object.fromEntries(
    LIFECYCLE_STATUSES.map((status) => [status, status === 'not_yet_named' ? NOT_DRAWN : ring]),
  ) as Record<LifecycleStatus, number>;
}

/**
 * Marks of the three networks: one per segment and quality of alignment, so that each stretch opens in its
 * own month. The ring 一环 is a choice of existing roads: it comes first, as a pale band under the others.
 */
export function buildLineMarks(
  atlas: Atlas,
  shapes: LineShapes,
): Readonly<Record<'rail_high_speed' | 'rail_freight' | 'expressway', readonly LineMark[]>> {
  const marks: Record<'rail_high_speed' | 'rail_freight' | 'expressway', LineMark[]> = {
    rail_high_speed: [],
    rail_freight: [],
    expressway: [],
  };
  const segments = new Map(atlas.segments.map((segment) => [segment.id, segment]));
  const lines = new Map<string, { layer: keyof typeof marks; ref: EntityRef; zh: string; en: string }>();
  for (const line of atlas.railLines)
    lines.set(line.id, {
      layer: line.kind === 'high_speed' ? 'rail_high_speed' : 'rail_freight',
      ref: toRef('rail', line.id),
      zh: line.name,
      en: line.nameEn,
    });
  for (const line of atlas.expressways)
    lines.set(line.id, {
      layer: 'expressway',
      ref: toRef('expressway', line.id),
      zh: line.name,
      en: line.nameEn,
    });
  const rings = new Set(atlas.expressways.filter((line) => line.isRouteChoice).map((line) => line.id));
  const ordered = [...shapes.segments].sort(
    (a, b) => Number(rings.has(b.lineId)) - Number(rings.has(a.lineId)),
  );
  for (const shape of ordered) {
    const line = lines.get(shape.lineId);
    const segment = segments.get(shape.segmentId);
    if (line === undefined || segment === undefined) continue;
    const { layer, ref, zh, en } = line;
    marks[layer].push({
      geometry: 'line',
      ref,
      layer,
      featureId: marks[layer].length,
      zh,
      en,
      parts: shape.parts,
      schematic: shape.schematic,
      provenanceClass: segment.provenance.provenanceClass,
      markClass: rings.has(shape.lineId)
        ? { kind: 'timed', lifecycle: segment.lifecycle, indexOf: ringIndexes() }
        : { kind: 'timed', lifecycle: segment.lifecycle, indexOf: statusIndexes(layer, shape.schematic) },
    });
  }
  return marks;
}

/** Marks of rivers, branches and canals. */
export function buildRiverMarks(atlas: Atlas, shapes: LineShapes): readonly LineMark[] {
  const rivers = new Map(atlas.rivers.map((river) => [river.id, river]));
  return shapes.rivers.flatMap((shape, position): LineMark[] => {
    const river = rivers.get(shape.riverId);
    if (river === undefined) return [];
    return [
      {
        geometry: 'line',
        ref: toRef('river', river.id),
        layer: 'river',
        featureId: position,
        zh: river.name,
        en: river.nameEn,
        parts: shape.parts,
        schematic: shape.schematic,
        provenanceClass: river.provenance.provenanceClass,
        markClass: {
          kind: 'fixed',
          index: classIndexOf('river', shape.schematic ? 'schematic' : river.kind),
        },
      },
    ];
  });
}
