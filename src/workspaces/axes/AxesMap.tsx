import { useCallback, useMemo } from 'react';
import { useActions, useServices } from '../app-context';
import { type MapBox, type MarkSpots, ProjectsMap } from '../projects/ProjectsMap';
import type { MapMarks } from '../projects/map-marks';
import { joinStrokes, type StrokeMode } from './brush-strokes';
import type { AxesModel } from './use-axes';

/** The map beside the matrix: every project of the library, those the brush does not let pass in pale. */
export function AxesMap(props: {
  readonly model: AxesModel;
  readonly marks: MapMarks;
  readonly mode: StrokeMode;
  /** 0 not shown, 1 pale, 2 in full, by project. */
  readonly state: Uint8Array;
  /** The marks are on their way and not here. */
  readonly isEmpty: boolean;
  /** Where the marks stand, each time the map has moved. */
  readonly onSpots: (spots: MarkSpots, host: HTMLElement) => void;
}) {
  const { model, marks, mode, state, isEmpty, onSpots } = props;
  const { table, projects } = model;
  const { t, locale } = table.words;
  const { store, province } = useServices();
  const { manifest } = province;
  const actions = useActions();
  const { isPlaced } = marks;
  const visible = useMemo(() => {
    const levels = new Uint8Array(isPlaced.length);
    for (const index of table.unbrushed) levels[index] = isPlaced[index] === 1 ? 2 : 0;
    return levels;
  }, [table.unbrushed, isPlaced]);
  const onBox = useCallback(
    (box: MapBox) =>
      actions.setBrush(joinStrokes(store.getState().view.brush, [{ columns: null, rows: null, box }], mode)),
    [actions, store, mode],
  );
  const full = state.reduce((count, level) => (level === 2 ? count + 1 : count), 0);
  const unplaced = table.order.length - full;
  return (
    <div className="axes-map">
      <ProjectsMap
        rows={table.rows}
        words={table.words}
        projects={projects}
        marks={marks}
        visible={visible}
        isSifted={model.brushed !== null}
        state={state}
        isEmpty={isEmpty}
        onSpots={onSpots}
        onBox={onBox}
        label={t('axes.map')}
      >
        <p className="axes-map-note" data-placed={full}>
          {t('axes.map.note', {
            placed: full.toLocaleString(locale),
            unplaced: unplaced.toLocaleString(locale),
          })}
          {' · '}
          {manifest.mapReviewNumber ?? t('data.internalMap')}
        </p>
      </ProjectsMap>
    </div>
  );
}
