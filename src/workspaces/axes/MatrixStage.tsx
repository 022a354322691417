import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { BrushTerm } from '@/domain/view-state/brush';
import { useActions, useApp, useServices } from '../app-context';
import { joinStrokes, type StrokeMode, strokesOfLasso } from './brush-strokes';
import { makeCellPaint } from './cell-paint';
import { boxOf, drawStage, type StagePicture } from './draw-stage';
import { toggleNode } from './open-nodes';
import { StageDepth } from './StageDepth';
import { type StageCursor, StageGrid } from './StageGrid';
import { hitStage, layoutStage, type StageHit } from './stage-layout';
import type { AxesModel } from './use-axes';
import { MatrixSigns } from './MatrixSigns';
import { handleStageKey } from './stage-keys';
import { StageTip } from './StageTip';
import { useSideMotion } from './use-side-motion';

type Point = readonly [number, number];

/** A drag in progress: where it began, where it is, and the path where it is a lasso. */
interface Drag {
  readonly from: Point;
  readonly to: Point;
  readonly path: readonly Point[];
  readonly isLasso: boolean;
}

const DRAG_LEAST = 5;
const ZOOMS = { least: 0.2, most: 6 } as const;

const range = (a: number, b: number): readonly number[] => {
  const [from, to] = a <= b ? [a, b] : [b, a];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** The matrix: a canvas that scrolls below pinned headers, brushed by pointer and keys. */
export function MatrixStage(props: {
  readonly model: AxesModel;
  readonly mode: StrokeMode;
  readonly onMode: (mode: StrokeMode) => void;
  readonly onList: (cursor: StageCursor) => void;
  readonly summaryId: string;
  /** A cell to go to, once for each object. @nodata null */
  readonly goal: StageCursor | null;
  /** The picture as last drawn, for what flies out of it. */
  readonly onDrawn: (picture: StagePicture) => void;
}) {
  const { model, mode, onMode, onList, onDrawn } = props;
  const { matrix, brushed, changed, axes, projects, table } = model;
  const { t, locale } = table.words;
  const { store } = useServices();
  const actions = useActions();
  const { theme, textScale: scale } = useApp((state) => state.preferences);
  const brush = useApp((state) => state.view.brush);
  const selection = useApp((state) => state.view.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const [zoom, setZoom] = useState(1);
  const [hover, setHover] = useState<StageHit | null>(null);
  const [point, setPoint] = useState<Point>([0, 0]);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [placed, setCursor] = useState<StageCursor>({ column: 0, row: 0 });
  const [hasFocus, setFocus] = useState(false);
  const { goal } = props;
  const [reached, setReached] = useState<StageCursor | null>(null);
  if (goal !== null && goal !== reached) {
    setReached(goal);
    setCursor(goal);
    setFocus(true);
  }

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const { columnSteps, rowSteps, columns, rows } = matrix;
  const cursor: StageCursor = {
    column: Math.min(placed.column, columnSteps.length - 1),
    row: Math.min(placed.row, rowSteps.length - 1),
  };
  const target = useMemo(
    () => layoutStage({ columns, rows, columnSteps, rowSteps, ...size, zoom, scale, locale }),
    [columns, rows, columnSteps, rowSteps, size, zoom, scale, locale],
  );
  const layout = useSideMotion(target);
  const paint = useMemo(
    () => makeCellPaint({ matrix, projects, axes }, { theme, scale, locale }),
    [matrix, projects, axes, theme, scale, locale],
  );

  const lines = useMemo(() => {
    const width = columnSteps.length;
    const cellsOf = (passes: (column: number, row: number) => boolean) =>
      (brushed ?? matrix).cells
        .filter((cell) => cell.count > 0 && passes(cell.column, cell.row))
        .map((cell) => ({ column: cell.column, row: cell.row, weight: paint.weightOf(cell) }));
    if (hover?.kind === 'cell') {
      const cell = matrix.cells[hover.row * width + hover.column];
      return cell === undefined || cell.count === 0 ? [] : [{ ...hover, weight: 1 }];
    }
    if (hover?.kind === 'column') return cellsOf((column) => column === hover.position);
    if (hover?.kind === 'row') return cellsOf((_, row) => row === hover.position);
    const index = selection === null ? -1 : table.rows.findIndex(({ ref }) => ref === selection);
    if (index < 0) return [];
    return matrix.cells
      .filter((cell) => cell.projects.includes(index))
      .map((cell) => ({ column: cell.column, row: cell.row, weight: 1 }));
  }, [hover, matrix, brushed, columnSteps, paint, selection, table.rows]);

  const hit = useCallback((at: Point) => hitStage(layout, at, scroll, scale), [layout, scroll, scale]);
  const spanOf = useCallback(
    ({ from, to }: Drag) => {
      const [a, b] = [hit(from), hit(to)];
      if (a?.kind !== 'cell' || b?.kind !== 'cell') return null;
      return { columns: range(a.column, b.column), rows: range(a.row, b.row) };
    },
    [hit],
  );
  const picture = useMemo(
    (): StagePicture => ({
      layout,
      matrix,
      brushed,
      paint,
      changed: changed?.cellAt ?? null,
      locale,
      isLive: true,
      ...size,
      scroll,
      hover,
      drag: drag === null || drag.isLasso ? null : spanOf(drag),
      lasso: drag?.isLasso === true ? drag.path : [],
      lines,
    }),
    [layout, matrix, brushed, paint, changed, locale, size, scroll, hover, drag, spanOf, lines],
  );

  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (element === null || pen === null || pen === undefined || size.width === 0) return;
    const ratio = window.devicePixelRatio;
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawStage(pen, picture);
    onDrawn(picture);
  }, [picture, size, onDrawn]);

  const columnId = useCallback(
    (position: number) => columns.nodes[columnSteps[position] ?? -1]?.id,
    [columns, columnSteps],
  );
  const rowId = useCallback((position: number) => rows.nodes[rowSteps[position] ?? -1]?.id, [rows, rowSteps]);
  const strokeOf = useCallback(
    (columnsAt: readonly number[] | null, rowsAt: readonly number[] | null): Omit<BrushTerm, 'op'> => ({
      columns: columnsAt?.flatMap((at) => columnId(at) ?? []) ?? null,
      rows: rowsAt?.flatMap((at) => rowId(at) ?? []) ?? null,
      box: null,
    }),
    [columnId, rowId],
  );
  const apply = (strokes: readonly Omit<BrushTerm, 'op'>[], how: StrokeMode): void => {
    if (strokes.length > 0) actions.setBrush(joinStrokes(store.getState().view.brush, strokes, how));
  };
  const toggle = (side: 'columns' | 'rows', node: number): void =>
    actions.setAxes(
      side === 'columns'
        ? { openColumns: toggleNode(columns, axes.openColumns, node) }
        : { openRows: toggleNode(rows, axes.openRows, node) },
    );

  const act = (found: StageHit, how: StrokeMode): void => {
    switch (found.kind) {
      case 'corner':
        return actions.setBrush([]);
      case 'band': {
        if (found.toggles) return toggle(found.side, found.node);
        const id = (found.side === 'columns' ? columns : rows).nodes[found.node]?.id;
        if (id === undefined) return;
        const ids = [id];
        return apply(
          [
            {
              columns: found.side === 'columns' ? ids : null,
              rows: found.side === 'rows' ? ids : null,
              box: null,
            },
          ],
          how,
        );
      }
      case 'column':
        if (found.toggles) return toggle('columns', columnSteps[found.position] ?? 0);
        return apply([strokeOf([found.position], null)], how);
      case 'row':
        if (found.toggles) return toggle('rows', rowSteps[found.position] ?? 0);
        return apply([strokeOf(null, [found.position])], how);
      case 'cell':
        setCursor({ column: found.column, row: found.row });
        setFocus(true);
        return apply([strokeOf([found.column], [found.row])], how);
    }
  };
  const howOf = (event: { shiftKey: boolean; altKey: boolean }, isDrag: boolean): StrokeMode =>
    event.shiftKey ? 'add' : event.altKey && !isDrag ? 'subtract' : mode;
  const pointOf = (event: React.PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const onPointerMove = (event: React.PointerEvent): void => {
    const at = pointOf(event);
    setPoint(at);
    setHover(hit(at));
    setDrag((now) => (now === null ? null : { ...now, to: at, path: [...now.path, at] }));
  };
  const onPointerUp = (event: React.PointerEvent): void => {
    const now = drag;
    setDrag(null);
    if (now === null) return;
    const at = pointOf(event);
    const found = hit(now.from);
    if (found === null) return;
    if (Math.hypot(at[0] - now.from[0], at[1] - now.from[1]) < DRAG_LEAST)
      return act(found, howOf(event, false));
    if (now.isLasso) {
      const middles = (side: typeof layout.columns, ids: (at: number) => string | undefined, shift: number) =>
        side.stretches.flatMap(({ start, size: length }, position) => {
          const id = ids(position);
          return id === undefined ? [] : [{ id, middle: shift + start + length / 2 }];
        });
      return apply(
        strokesOfLasso(
          now.path,
          middles(layout.columns, columnId, layout.headerWidth - scroll.left),
          middles(layout.rows, rowId, layout.headerHeight - scroll.top),
        ),
        howOf(event, true),
      );
    }
    const span = spanOf({ ...now, to: at });
    if (span !== null) apply([strokeOf(span.columns, span.rows)], howOf(event, true));
  };

  const boxAt = ({ column, row }: StageCursor) => {
    const box = boxOf(picture, Math.max(0, column), Math.max(0, row));
    const left = layout.columns.levels * layout.band;
    return {
      ...box,
      ...(column < 0
        ? {
            x: layout.rows.levels * layout.band,
            width: layout.headerWidth - layout.rows.levels * layout.band,
          }
        : {}),
      ...(row < 0 ? { y: left, height: layout.headerHeight - left } : {}),
    };
  };
  const bringIntoSight = (next: StageCursor): void => {
    const element = scroller.current;
    if (element === null) return;
    const across = layout.columns.stretches[next.column];
    const down = layout.rows.stretches[next.row];
    const keep = (at: number, room: number, start: number, length: number): number =>
      start < at ? start : start + length > at + room ? start + length - room : at;
    if (across !== undefined)
      element.scrollLeft = keep(scroll.left, size.width - layout.headerWidth, across.start, across.size);
    if (down !== undefined)
      element.scrollTop = keep(scroll.top, size.height - layout.headerHeight, down.start, down.size);
  };
  const goTo = (next: StageCursor): void => {
    setCursor(next);
    setFocus(true);
    bringIntoSight(next);
  };
  const showGoal = useEffectEvent(bringIntoSight);
  useEffect(() => {
    if (goal !== null) showGoal(goal);
  }, [goal]);
  const stroke = (): Omit<BrushTerm, 'op'> =>
    strokeOf(cursor.column < 0 ? null : [cursor.column], cursor.row < 0 ? null : [cursor.row]);
  const onKeyDown = (event: React.KeyboardEvent): void =>
    handleStageKey(event, {
      cursor,
      mode,
      last: { column: columnSteps.length - 1, row: rowSteps.length - 1 },
      goTo,
      onMode,
      onStroke: (how) => apply([stroke()], how),
      onOpen: () => {
        if (cursor.row < 0 && cursor.column >= 0) toggle('columns', columnSteps[cursor.column] ?? 0);
        else if (cursor.column < 0 && cursor.row >= 0) toggle('rows', rowSteps[cursor.row] ?? 0);
        else onList(cursor);
      },
      onZoom: (factor) =>
        setZoom((now) => (factor === null ? 1 : Math.min(ZOOMS.most, Math.max(ZOOMS.least, now * factor)))),
      onLetGo: () => {
        if (brush.length === 0) return false;
        actions.setBrush([]);
        return true;
      },
    });
  const isChosen =
    brush.length > 0 &&
    cursor.column >= 0 &&
    cursor.row >= 0 &&
    (brushed?.cells[cursor.row * columnSteps.length + cursor.column]?.count ?? 0) > 0;
  return (
    <div className="axes-stage">
      <div className="axes-pane">
        <div
          ref={scroller}
          className="axes-scroll"
          onScroll={({ currentTarget }) =>
            setScroll({ left: currentTarget.scrollLeft, top: currentTarget.scrollTop })
          }
        >
          <div
            className="axes-sizer"
            style={{
              width: target.headerWidth + target.columns.length + 1,
              height: target.headerHeight + target.rows.length + 1,
            }}
          />
        </div>
        <div
          className="axes-window"
          style={{ width: size.width, height: size.height }}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            const at = pointOf(event);
            setDrag({ from: at, to: at, path: [at], isLasso: event.altKey });
          }}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => setDrag(null)}
          onPointerLeave={() => setHover(null)}
          onDoubleClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            const found = hit([event.clientX - box.left, event.clientY - box.top]);
            if (found?.kind === 'cell') onList(found);
          }}
          onWheel={(event) => {
            if (event.ctrlKey)
              setZoom((now) =>
                Math.min(ZOOMS.most, Math.max(ZOOMS.least, now * (event.deltaY < 0 ? 1.1 : 1 / 1.1))),
              );
            else scroller.current?.scrollBy(event.deltaX, event.deltaY);
          }}
        >
          <canvas ref={canvas} aria-hidden="true" style={{ width: size.width, height: size.height }} />
          <StageGrid
            matrix={brushed ?? matrix}
            cursor={cursor}
            box={boxAt(cursor)}
            isChosen={isChosen}
            hasFocus={hasFocus}
            describedBy={props.summaryId}
            t={t}
            locale={locale}
            onKeyDown={onKeyDown}
            onFocus={setFocus}
          />
        </div>
      </div>
      <MatrixSigns model={model} layout={target} />
      <StageDepth model={model} layout={target} />
      {drag === null ? <StageTip model={model} hover={hover} point={point} size={size} /> : null}
    </div>
  );
}
