import { useCallback, useMemo } from 'react';
import { COLOR_OF_RANK } from '@/analysis/rule-lab/judge-readings';
import { formatNumber } from '@/i18n/format-number';
import { useActions } from '../../app-context';
import type { Table } from '../../library/use-table';
import { makeMapMarks } from '../../projects/map-marks';
import { type MapBox, ProjectsMap } from '../../projects/ProjectsMap';
import type { RuleLab } from './use-rule-lab';

/** Projects on a map: those that change in full by their light after, the others pale. */
export function LabMap({ table, lab }: { readonly table: Table; readonly lab: RuleLab }) {
  const { rows, words, library } = table;
  const { t } = words;
  const actions = useActions();
  const { shift, after } = lab;
  const marks = useMemo(() => makeMapMarks(library.projects), [library.projects]);
  const { isPlaced } = marks;
  const projects = useMemo(
    () => Array.from(after, (rank) => ({ light: COLOR_OF_RANK[rank] ?? ('none' as const) })),
    [after],
  );
  const visible = useMemo(() => isPlaced.map((placed) => (placed === 1 ? 2 : 0)), [isPlaced]);
  const state = useMemo(() => {
    const levels: Uint8Array = Uint8Array.from(isPlaced);
    for (const index of shift.changed) if (isPlaced[index] === 1) levels[index] = 2;
    return levels;
  }, [isPlaced, shift]);
  const onBox = useCallback(
    (box: MapBox) => actions.setBrush([{ op: 'add', columns: null, rows: null, box }]),
    [actions],
  );
  const rest = shift.changed.filter((index) => isPlaced[index] !== 1).length;
  return (
    <figure className="rules-map" aria-label={t('rules.lab.map')}>
      <div className="rules-map-frame">
        <ProjectsMap
          rows={rows}
          words={words}
          projects={projects}
          marks={marks}
          visible={visible}
          isSifted
          state={state}
          isEmpty={false}
          onBox={onBox}
          label={t('rules.lab.map')}
        >
          {null}
        </ProjectsMap>
      </div>
      <figcaption className="quiet">
        {t('rules.lab.mapNote')}
        {rest === 0 ? '' : t('rules.lab.mapRest', { rest: formatNumber(rest) })}
      </figcaption>
    </figure>
  );
}
