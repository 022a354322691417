import { useMemo } from 'react';
import { SvgShapes } from '@/charts/svg-map/SvgShapes';
import { SvgPen } from '@/charts/svg-pen';
import { SvgPenMarks } from '@/charts/SvgPenMarks';
import type { Scene } from '@/domain/briefing/scene';
import type { Library } from '@/domain/library/library';
import type { ViewState } from '@/domain/view-state/view-state';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { drawingOf } from './scene-drawing';

/** A small picture is a large one seen from afar: nothing in it is laid out anew. */
const AFAR = 3;

/** A view that is no plain map as a small picture, drawn by the hand that draws it on paper. */
export function DrawnPicture(props: {
  readonly id: string;
  readonly view: ViewState;
  readonly bounds: Scene['bounds'];
  readonly width: number;
  readonly height: number;
  /** The library of the view, where it is not the open one. */
  readonly library?: Library | undefined;
}) {
  const { id, view, bounds } = props;
  const [width, height] = [props.width * AFAR, props.height * AFAR];
  const t = useTranslate();
  const { province } = useServices();
  const open = useKept().library;
  const library = props.library ?? open;
  const { theme, locale } = useApp((state) => state.preferences);
  const picture = useMemo(() => {
    const room = { province, theme, locale, t, libraries: new Map([[library.id, library]]) };
    const scene: Scene = {
      id,
      kind: 'view',
      view,
      bounds,
      title: '',
      points: [],
      notes: '',
      sources: '',
      dwellSec: 0,
      transition: 'cut',
      annotations: [],
      values: [],
      stamp: { takenAt: '', dataVersion: '', keptAt: '' },
    };
    const drawing = drawingOf(room, scene, { width, height, theme, scale: 1 });
    if (drawing === null) return null;
    const pen = new SvgPen(`picture-${id}`);
    drawing.draw(pen);
    return { drawing, pen };
  }, [id, view, bounds, width, height, province, library, theme, locale, t]);
  if (picture === null)
    return (
      <div className="scene-plain" style={{ aspectRatio: `${width} / ${height}` }}>
        {t(`workspace.${view.workspace}`)}
      </div>
    );
  const { maps, palette } = picture.drawing;
  return (
    <svg
      className="scene-picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ background: palette.land }}
      aria-hidden="true"
    >
      {maps.map(({ layout, x, y }) => (
        <svg key={`${x}:${y}`} x={x} y={y} width={layout.width} height={layout.height}>
          <rect width={layout.width} height={layout.height} fill={palette.water} />
          <SvgShapes layout={layout} />
        </svg>
      ))}
      <SvgPenMarks pen={picture.pen} />
    </svg>
  );
}
