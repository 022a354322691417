import { useCallback, useMemo } from 'react';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { useActions } from '../app-context';
import { makeMapMarks } from '../projects/map-marks';
import { type MapBox, ProjectsMap } from '../projects/ProjectsMap';
import { StatusMark } from './StatusMark';
import type { Table } from './use-table';

const LIGHTS = Object.keys(LIGHT_COLORS) as readonly LightColor[];

/**
 * The map beside the table: projects by their light; those the filters do not let pass stay, pale. A click
 * selects a row, a box drawn with Shift filters the table.
 */
export function LibraryMap({ table }: { readonly table: Table }) {
  const { rows, order, words, library } = table;
  const { t, locale } = words;
  const actions = useActions();
  const marks = useMemo(() => makeMapMarks(library.projects), [library.projects]);
  const projects = useMemo(
    () => rows.map(({ light }) => ({ light: light?.color ?? ('none' as const) })),
    [rows],
  );
  const { isPlaced } = marks;
  const visible = useMemo(() => isPlaced.map((placed) => (placed === 1 ? 2 : 0)), [isPlaced]);
  const state = useMemo(() => {
    const levels: Uint8Array = Uint8Array.from(isPlaced);
    for (const index of order) if (isPlaced[index] === 1) levels[index] = 2;
    return levels;
  }, [isPlaced, order]);
  const counts = useMemo(() => {
    const count = { red: 0, yellow: 0, green: 0, none: 0 };
    for (const index of order) if (isPlaced[index] === 1) count[projects[index]?.light ?? 'none'] += 1;
    return count;
  }, [order, isPlaced, projects]);
  const placed = LIGHTS.reduce((sum, light) => sum + counts[light], 0);
  const onBox = useCallback(
    (box: MapBox) => actions.setBrush([{ op: 'add', columns: null, rows: null, box }]),
    [actions],
  );
  const hasCoarse = useMemo(() => marks.isCoarse.some((coarse) => coarse === 1), [marks]);
  return (
    <div className="library-map">
      <ProjectsMap
        rows={rows}
        words={words}
        projects={projects}
        marks={marks}
        visible={visible}
        isSifted={order.length < rows.length}
        state={state}
        isEmpty={false}
        onBox={onBox}
        label={t('library.side.map')}
      >
        <div className="library-map-note" data-placed={placed}>
          <p>
            {t('library.map.note', { placed, rest: order.length - placed })}
            {hasCoarse ? ` · ${t('library.map.hollow')}` : ''}
            {order.length < rows.length ? ` · ${t('library.map.pale')}` : ''} · {t('library.map.box')}
          </p>
          <p className="library-map-lights">
            {LIGHTS.filter((light) => counts[light] > 0).map((light) => (
              <StatusMark
                key={light}
                color={light}
                word={`${LIGHT_COLORS[light][locale]} ${counts[light]}`}
              />
            ))}
          </p>
        </div>
      </ProjectsMap>
    </div>
  );
}
