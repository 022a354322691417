import type { Atlas } from '@/domain/atlas/atlas';
import { toRef } from '@/domain/view-state/entity-ref';
import type { TimelineEvent } from './timeline-event';

/** Everything dated that the month slider can show, in date order. Events before the slider are kept out by it. */
export function buildTimelineEvents(atlas: Atlas): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const railNames = new Map(atlas.railLines.map((line) => [line.id, line]));
  const roadNames = new Map(atlas.expressways.map((line) => [line.id, line]));
  for (const segment of atlas.segments) {
    const isRail = railNames.has(segment.lineId);
    const line = railNames.get(segment.lineId) ?? roadNames.get(segment.lineId);
    if (line === undefined) continue;
    const { name, nameEn } = line;
    const ref = toRef(isRail ? 'rail' : 'expressway', segment.lineId);
    const kind = isRail ? 'rail' : 'expressway';
    if (segment.sharesTrackWith.length > 0) continue;
    const { opened, expected } = segment.lifecycle;
    if (opened !== null)
      events.push({
        kind,
        date: opened,
        ref,
        text: `${name}通车`,
        textEn: `${nameEn} opened`,
        expected: false,
      });
    if (expected !== null)
      events.push({
        kind,
        date: expected,
        ref,
        text: `${name}计划通车`,
        textEn: `${nameEn} planned to open`,
        expected: true,
      });
  }
  for (const airport of atlas.airports) {
    const { opened, closed, expected } = airport.lifecycle;
    const ref = toRef('airport', airport.id);
    if (opened !== null)
      events.push({
        kind: 'airport',
        date: opened,
        ref,
        text: `${airport.name}启用`,
        textEn: `${airport.nameEn} opened`,
        expected: false,
      });
    if (closed !== null)
      events.push({
        kind: 'airport',
        date: closed,
        ref,
        text: `${airport.name}停用`,
        textEn: `${airport.nameEn} closed`,
        expected: false,
      });
    if (expected !== null)
      events.push({
        kind: 'airport',
        date: expected,
        ref,
        text: `${airport.name}计划启用`,
        textEn: `${airport.nameEn} planned to open`,
        expected: true,
      });
  }
  for (const park of atlas.parks)
    if (park.founded !== null)
      events.push({
        kind: 'park',
        date: park.founded,
        ref: toRef('park', park.id),
        text: `${park.name}设立`,
        textEn: `Founded: ${park.name}`,
        expected: false,
      });
  for (const milestone of atlas.milestones) {
    if (!milestone.when.dated) continue;
    if (milestone.subjectKind === 'rail' || milestone.subjectKind === 'airport') continue;
    events.push({
      kind: 'milestone',
      date: milestone.when.date,
      ref: milestone.entityId === null ? null : toRef('project', milestone.entityId),
      text: `${milestone.subjectName}：${milestone.title}`,
      textEn: `${milestone.subjectName}: ${milestone.title}`,
      expected: milestone.timing === 'forecast',
    });
  }
  return events.sort((a, b) => a.date.latest - b.date.latest || a.text.localeCompare(b.text, 'zh'));
}
