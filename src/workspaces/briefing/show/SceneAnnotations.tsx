import { useMemo } from 'react';
import type { Scene } from '@/domain/briefing/scene';
import { useApp, useServices, useTranslate } from '../../app-context';
import { plainLine } from './LiveLine';
import { placeAnnotations, placeOfAnchor, toStage } from './place-annotations';
import type { StageSize } from './scene-view';
import { thingsOnStage } from './things-on-stage';
import type { ShownPiece } from './use-live-text';

const REM = 16;
const NOTE_EM = 1.0625;

/** Remarks over the map of a scene, each at its place; while the map flies they wait. */
export function SceneAnnotations(props: {
  readonly scene: Scene;
  readonly stage: StageSize;
  /** Words are drawn at this share of their size where the picture is low: remarks as those beside them. */
  readonly fit: number;
  readonly fill: (line: string) => readonly ShownPiece[];
}) {
  const { scene, stage, fit, fill } = props;
  const t = useTranslate();
  const { province } = useServices();
  const { camera, layers, month } = useApp((state) => state.view);
  const { textScale: scale, locale } = useApp((state) => state.preferences);
  const { placed, unplaced } = useMemo(() => {
    const texts = new Map(scene.annotations.map((note) => [note.id, plainLine(fill(note.text))]));
    const textOf = (id: string): string => texts.get(id) ?? '';
    const notes = scene.annotations.flatMap((note) => {
      const place = placeOfAnchor(province, note.anchor);
      const at = place === null ? null : toStage(camera, stage, place);
      return at === null ? [] : [{ note, text: textOf(note.id), at }];
    });
    const things = thingsOnStage(province, { layers, month, camera }, stage, { scale, locale });
    const placed = placeAnnotations(notes, stage, REM * NOTE_EM * scale * fit, things);
    const known = new Set(placed.map(({ id }) => id));
    // What has no place on this stage is still said, beside the map.
    const unplaced = scene.annotations.filter(({ id }) => !known.has(id)).map(({ id }) => textOf(id));
    return { placed, unplaced };
  }, [scene, stage, fill, province, camera, layers, month, scale, fit, locale]);
  if (scene.annotations.length === 0) return null;
  return (
    <div className="show-notes" data-testid="show-notes">
      <svg aria-hidden="true">
        <defs>
          <marker
            id="note-head"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0L10 5L0 10Z" fill="var(--accent)" />
          </marker>
        </defs>
        {placed
          .filter(({ kind }) => kind !== 'text')
          .map(({ id, kind, from, subject }) => (
            <line
              key={id}
              x1={from[0]}
              y1={from[1]}
              x2={subject[0]}
              y2={subject[1]}
              stroke="var(--accent)"
              strokeWidth={2 * scale * fit}
              {...(kind === 'arrow' ? { markerEnd: 'url(#note-head)' } : {})}
            />
          ))}
      </svg>
      {placed.map(({ id, kind, text, box }) => (
        <p
          key={id}
          className={`show-note show-note-${kind}`}
          style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height }}
        >
          {text}
        </p>
      ))}
      {unplaced.length === 0 ? null : (
        <ul className="show-unplaced" aria-label={t('briefing.note.unplaced')}>
          {unplaced.map((text, index) => (
            <li key={`${index}:${text}`}>
              {t('briefing.note.unplaced')}：{text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
