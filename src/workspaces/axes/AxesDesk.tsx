import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { MatrixCell } from '@/analysis/two-axes/matrix-model';
import { useActions, useApp } from '../app-context';
import { AxesBar } from './AxesBar';
import { AxesLegend } from './AxesLegend';
import { AxesKpi, AxesSummary } from './AxesSummary';
import { BrushChip } from '../BrushChip';
import type { StrokeMode } from './brush-strokes';
import { CellList } from './CellList';
import type { StagePicture } from './draw-stage';
import type { MarkSpots } from './AxesMap';
import { type MapMarks, makeMapMarks } from './map-marks';
import { MatrixStage } from './MatrixStage';
import type { StageCursor } from './StageGrid';
import { type AxesModel, useAxes } from './use-axes';

const AxesMap = lazy(() => import('./AxesMap').then((room) => ({ default: room.AxesMap })));

const SUMMARY_ID = 'axes-summary';
const MODES = ['replace', 'add', 'intersect', 'subtract'] as const satisfies readonly StrokeMode[];
const KEY_OF: Readonly<Record<StrokeMode, string>> = { replace: '', add: 'U', intersect: 'I', subtract: 'N' };

/** How each project is marked: 0 filtered out or nowhere, 1 not brushed, 2 chosen. */
function stateOfMarks({ table, projects }: AxesModel, { isPlaced }: MapMarks): Uint8Array {
  const state = new Uint8Array(projects.length);
  for (const index of table.unbrushed) state[index] = isPlaced[index] === 1 ? 1 : 0;
  for (const index of table.order) state[index] = isPlaced[index] === 1 ? 2 : 0;
  return state;
}

/** The two axes: the bar, the sentences, the sums, the matrix and the map. */
export function AxesDesk() {
  const model = useAxes();
  const actions = useActions();
  const { t } = model.table.words;
  const layout = useApp((state) => state.view.axes.layout);
  const [mode, setMode] = useState<StrokeMode>('replace');
  const [listed, setListed] = useState<StageCursor | null>(null);
  const [isLegend, setLegend] = useState(false);
  const picture = useRef<StagePicture | null>(null);
  const onDrawn = useCallback((drawn: StagePicture) => {
    picture.current = drawn;
  }, []);
  const { matrix, table } = model;
  const marks = useMemo(() => makeMapMarks(table.library.projects), [table.library.projects]);
  const state = useMemo(() => stateOfMarks(model, marks), [model, marks]);
  const spots = useRef<{ readonly spots: MarkSpots; readonly host: HTMLElement } | null>(null);
  const onSpots = useCallback((at: MarkSpots, host: HTMLElement) => {
    spots.current = { spots: at, host };
  }, []);
  const onCell = (cell: MatrixCell): void => {
    const column = matrix.columns.nodes[matrix.columnSteps[cell.column] ?? -1]?.id;
    const row = matrix.rows.nodes[matrix.rowSteps[cell.row] ?? -1]?.id;
    if (column !== undefined && row !== undefined)
      actions.setBrush([{ op: 'add', columns: [column], rows: [row], box: null }]);
  };
  return (
    <>
      <AxesBar model={model} />
      <AxesSummary model={model} id={SUMMARY_ID} onCell={onCell} />
      <div className="axes-line">
        <AxesKpi model={model} />
        <BrushChip t={t} />
        <div className="segments" role="group" aria-label={t('axes.stroke')}>
          {MODES.map((id) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={mode === id}
              title={KEY_OF[id] === '' ? undefined : `${t(`axes.stroke.${id}`)}（${KEY_OF[id]}）`}
              onClick={() => setMode(id)}
            >
              {t(`axes.stroke.${id}`)}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="button"
          aria-expanded={isLegend}
          onClick={() => setLegend(!isLegend)}
        >
          {t('axes.legend')}
        </button>
      </div>
      {isLegend ? <AxesLegend words={model.table.words} onClose={() => setLegend(false)} /> : null}
      <div className={`axes-body axes-${layout}`}>
        {layout === 'map' ? null : (
          <MatrixStage
            model={model}
            mode={mode}
            onMode={setMode}
            onList={setListed}
            summaryId={SUMMARY_ID}
            onDrawn={onDrawn}
          />
        )}
        {layout === 'matrix' ? null : (
          <Suspense fallback={<div className="map-host" />}>
            <AxesMap
              model={model}
              marks={marks}
              mode={mode}
              state={state}
              isEmpty={false}
              onSpots={onSpots}
            />
          </Suspense>
        )}
      </div>
      {listed === null ? null : <CellList model={model} at={listed} onClose={() => setListed(null)} />}
    </>
  );
}
