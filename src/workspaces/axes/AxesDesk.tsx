import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useActions, useApp, useServices } from '../app-context';
import { BrushChip } from '../BrushChip';
import { AxesBar } from './AxesBar';
import { AxesLegend } from './AxesLegend';
import type { MarkSpots } from '../projects/ProjectsMap';
import { AxesKpi, AxesSummary, type CellAt } from './AxesSummary';
import type { StrokeMode } from './brush-strokes';
import { CellList } from './CellList';
import type { StagePicture } from './draw-stage';
import { type FlightControls, type MapSpots, MarkFlight } from './MarkFlight';
import { type MapMarks, makeMapMarks } from '../projects/map-marks';
import { MatrixStage } from './MatrixStage';
import type { StageCursor } from './StageGrid';
import { type AxesModel, useAxes } from './use-axes';

const AxesMap = lazy(() => import('./AxesMap').then((room) => ({ default: room.AxesMap })));

const AxesPrint = lazy(() => import('./AxesPrint').then((room) => ({ default: room.AxesPrint })));

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

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="range"]), textarea, select');

/** Whether a show is on that wants motion between this scene and the last; it says so on the page's root. */
const isShowFlying = (): boolean => document.documentElement.dataset['showMotion'] === 'fly';

/** The end a flight sets out from when the layout changes. @nodata null: there is no way between the two */
const flightBetween = (from: AxesModel['axes']['layout'], to: AxesModel['axes']['layout']): 0 | 1 | null => {
  if (from === 'matrix' && to === 'map') return 0;
  return from === 'map' && to === 'matrix' ? 1 : null;
};

/** The two axes: the bar, the sentences, the sums, the matrix and the map. */
export function AxesDesk() {
  const model = useAxes();
  const actions = useActions();
  const { store } = useServices();
  const { matrix, table, axes } = model;
  const dialog = useApp((state) => state.dialog);
  const { layout } = axes;
  const { t } = table.words;
  const [mode, setMode] = useState<StrokeMode>('replace');
  const [listed, setListed] = useState<StageCursor | null>(null);
  const [isLegend, setLegend] = useState(false);
  /** Where the keyboard is sent; a new object each time. @nodata null: nowhere yet */
  const [goal, setGoal] = useState<CellAt | null>(null);
  /** Where the flight under way began. @nodata null: the marks rest */
  const [flight, setFlight] = useState<0 | 1 | null>(null);
  /** Where the last flight came to rest. */
  const rested = useRef<0 | 1>(0);
  const body = useRef<HTMLDivElement>(null);
  const controls = useRef<FlightControls | null>(null);
  const picture = useRef<StagePicture | null>(null);
  const spots = useRef<MapSpots | null>(null);
  const onDrawn = useCallback((drawn: StagePicture) => {
    picture.current = drawn;
  }, []);
  const onSpots = useCallback((at: MarkSpots, host: HTMLElement) => {
    spots.current = { spots: at, host };
  }, []);
  const marks = useMemo(() => makeMapMarks(table.library.projects), [table.library.projects]);
  const state = useMemo(() => stateOfMarks(model, marks), [model, marks]);

  const ends = useCallback(() => {
    // A map that was left keeps no places: its element is out of the page.
    const at = spots.current;
    return { picture: picture.current, spots: at?.host.isConnected === true ? at : null };
  }, []);
  const onShare = useCallback((now: number) => {
    body.current?.style.setProperty('--flown', String(now));
  }, []);
  const onEnd = useCallback(
    (at: 0 | 1) => {
      rested.current = at;
      const shown = store.getState().view.axes.layout;
      // Beside the map the marks rest in the matrix until they are sent back.
      if (shown === 'split' && at === 0) return;
      setFlight(null);
      if (shown !== 'split') store.getState().setAxes({ layout: at === 1 ? 'map' : 'matrix' });
    },
    [store],
  );
  const fly = useCallback(() => {
    if (flight !== null) {
      controls.current?.toggle();
      return;
    }
    const from = layout === 'map' ? 1 : layout === 'split' ? rested.current : 0;
    if (layout === 'matrix') spots.current = null;
    if (layout === 'map') picture.current = null;
    setFlight(from);
  }, [flight, layout]);
  const [stood, setStood] = useState(layout);
  if (stood !== layout) {
    setStood(layout);
    // Between two scenes of a show the marks fly by themselves; the next scene ends a flight under way.
    if (isShowFlying()) setFlight(flight === null ? flightBetween(stood, layout) : null);
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const state = store.getState();
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'm' || state.dialog !== null || isTyping(event.target)) return;
      event.preventDefault();
      fly();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, fly]);

  const onCell = (cell: CellAt): void => {
    const column = matrix.columns.nodes[matrix.columnSteps[cell.column] ?? -1]?.id;
    const row = matrix.rows.nodes[matrix.rowSteps[cell.row] ?? -1]?.id;
    if (column !== undefined && row !== undefined)
      actions.setBrush([{ op: 'add', columns: [column], rows: [row], box: null }]);
  };
  const onGo = ({ column, row }: CellAt): void => {
    if (layout === 'map') actions.setAxes({ layout: 'split' });
    setGoal({ column, row });
  };
  const isFlying = flight !== null;
  return (
    <>
      <AxesBar model={model} />
      <AxesSummary model={model} id={SUMMARY_ID} onCell={onCell} onGo={onGo} />
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
        <button type="button" className="button" title={`${t('axes.fly')}（M）`} onClick={fly}>
          {t('axes.fly')}
        </button>
        <button type="button" className="button" onClick={() => actions.openDialog('print')}>
          {t('axes.print')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            void import('./export-matrix')
              .then((room) => room.exportMatrix(model))
              .then((file) => actions.notify(t('axes.export.done', { file }), 'info'))
          }
        >
          {t('axes.export')}
        </button>
        <button
          type="button"
          className="button"
          title={t('axes.exportCsv')}
          aria-label={t('axes.exportCsv')}
          onClick={() =>
            void import('./export-matrix').then((room) =>
              actions.notify(t('axes.export.done', { file: room.exportMatrixCsv(model) }), 'info'),
            )
          }
        >
          CSV
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isLegend}
          onClick={() => setLegend(!isLegend)}
        >
          {t('axes.legend')}
        </button>
      </div>
      {dialog === 'print' ? (
        <Suspense fallback={null}>
          <AxesPrint model={model} onDone={() => actions.openDialog(null)} />
        </Suspense>
      ) : null}
      {isLegend ? <AxesLegend words={table.words} onClose={() => setLegend(false)} /> : null}
      <div
        ref={body}
        className={`axes-body axes-${layout === 'map' ? 'map-only' : layout} ${isFlying ? 'axes-flying' : ''}`}
      >
        {layout === 'map' && !isFlying ? null : (
          <MatrixStage
            key="stage"
            model={model}
            mode={mode}
            onMode={setMode}
            onList={setListed}
            goal={goal}
            summaryId={SUMMARY_ID}
            onDrawn={onDrawn}
          />
        )}
        {layout === 'matrix' && !isFlying ? null : (
          <Suspense key="map" fallback={<div className="map-host" />}>
            <AxesMap
              model={model}
              marks={marks}
              mode={mode}
              state={state}
              isEmpty={isFlying}
              onSpots={onSpots}
            />
          </Suspense>
        )}
        {flight === null ? null : (
          <MarkFlight
            key="flight"
            model={model}
            marks={marks}
            ends={ends}
            controls={controls}
            startsAt={flight}
            onEnd={onEnd}
            onShare={onShare}
          />
        )}
      </div>
      {listed === null ? null : <CellList model={model} at={listed} onClose={() => setListed(null)} />}
    </>
  );
}
