import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TableColumn } from '@/domain/view-state/table-view';
import { useActions, useApp } from '../app-context';
import { CellEditor } from './CellEditor';
import { EDIT_RULES } from './edit-rules';
import { groupRows } from './group-rows';
import { GroupLine } from './GroupLine';
import { type Cell, moveCell } from './move-cell';
import { ProjectLine } from './ProjectLine';
import type { ProjectRow } from './project-row';
import { fitColumns } from './fit-columns';
import { COLUMN_RULES } from './table-columns';
import { TableHead } from './TableHead';
import type { Table } from './use-table';
import './ProjectTable.css';

/** Room for the tick box, before the first column. @unit rem */
const TICK_REM = 2.25;
const LINE_REM = 2.25;
/** Room the cell editor takes, with a margin. */
const EDITOR_REM = { width: 25.5, height: 19 } as const;

/** Width of the room an element gives its content, followed as it changes. @unit CSS px */
function useRoom(box: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setRoom(element.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return room;
}

/** Id of a cell on the page, for `aria-activedescendant`. */
const cellId = (line: number, column: number): string => `cell-${line}-${column}`;

/**
 * The projects as a grid: virtual rows, a sticky first column, one tab stop. Arrows move, Enter opens the sheet,
 * F2 edits, Space ticks.
 */
export function ProjectTable(props: {
  readonly table: Table;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: ReadonlySet<string>) => void;
  readonly onSelect: (row: ProjectRow) => void;
}) {
  const { table, picked, onPick, onSelect } = props;
  const { rows, order, facets, words, unitOf } = table;
  const { t } = words;
  const actions = useActions();
  const { columns, group, sort } = useApp((state) => state.view.table);
  const selection = useApp((state) => state.view.selection);
  const scale = useApp((state) => state.preferences.textScale);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<Cell>({ line: 0, column: 0 });
  const [editing, setEditing] = useState<Cell | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const facet = facets.find(({ id }) => id === group) ?? null;
  const lines = useMemo(() => groupRows(order, facet, collapsed), [order, facet, collapsed]);
  const lineHeight = LINE_REM * 16 * scale;
  // oxlint-disable-next-line react/incompatible-library -- its functions are used while rendering only.
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    scrollPaddingStart: lineHeight,
  });
  useEffect(() => virtual.measure(), [virtual, lineHeight]);
  const showSelected = useEffectEvent((ref: string) => {
    const line = lines.findIndex((item) => item.kind === 'row' && rows[item.row]?.ref === ref);
    if (line < 0 || line === active.line) return;
    setActive({ line, column: active.column });
    virtual.scrollToIndex(line, { align: 'center' });
  });
  // What was selected on the map, in a sheet or by a link comes into sight here.
  useEffect(() => {
    if (selection !== null) showSelected(selection);
  }, [selection]);
  const room = useRoom(grid);
  const widths = useMemo(
    () =>
      fitColumns(
        columns.map((column) => COLUMN_RULES[column].width),
        room / (16 * scale) - TICK_REM,
      ),
    [columns, room, scale],
  );
  const template = `${TICK_REM}rem ${widths.map((item) => `${item}rem`).join(' ')}`;
  const width = `${TICK_REM + widths.reduce((sum, item) => sum + item, 0)}rem`;
  const at: Cell = {
    line: Math.min(active.line, Math.max(0, lines.length - 1)),
    column: Math.min(active.column, columns.length - 1),
  };
  const rowAt = (line: number): ProjectRow | null => {
    const found = lines[line];
    return found?.kind === 'row' ? (rows[found.row] ?? null) : null;
  };
  const toggleGroup = (value: string): void => {
    const next = new Set(collapsed);
    if (!next.delete(value)) next.add(value);
    setCollapsed(next);
  };
  const toggle = (id: string): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  const goTo = (cell: Cell): void => {
    setActive(cell);
    virtual.scrollToIndex(cell.line);
    const row = rowAt(cell.line);
    if (row !== null && cell.line !== at.line) onSelect(row);
  };
  const openSheet = (row: ProjectRow): void => {
    onSelect(row);
    actions.openSide('sheet');
  };
  /** Edits the cell where it can be edited, else opens the sheet. */
  const openCell = (cell: Cell): void => {
    const row = rowAt(cell.line);
    const column = columns[cell.column];
    if (row === null || column === undefined) return;
    if (EDIT_RULES[column] !== undefined) setEditing(cell);
    else openSheet(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.altKey) return;
    const moved = moveCell(at, event, { lines: lines.length, columns: columns.length, page: 12 });
    const line = lines[at.line];
    if (moved !== null) goTo(moved);
    else if (event.key === 'Enter' || event.key === 'F2') {
      const row = rowAt(at.line);
      if (line?.kind === 'group') toggleGroup(line.value);
      else if (event.key === 'F2') openCell(at);
      else if (row !== null) openSheet(row);
    } else if (event.key === ' ') {
      const row = rowAt(at.line);
      if (row !== null) toggle(row.project.id);
    } else if (event.key === 'a' && event.ctrlKey)
      onPick(new Set(order.map((row) => rows[row]?.project.id ?? '')));
    else if (event.key === 'Escape' && picked.size > 0) onPick(new Set());
    else return;
    event.preventDefault();
  };
  const editorPlace = (cell: Cell): { readonly top: number; readonly left: number } => {
    const box = grid.current;
    const rem = 16 * scale;
    const before = widths.slice(0, cell.column);
    const left = (TICK_REM + before.reduce((sum, item) => sum + item, 0)) * rem;
    const below = (cell.line + 1) * lineHeight;
    if (box === null) return { top: below, left };
    const farthest = box.scrollLeft + box.clientWidth - EDITOR_REM.width * rem;
    const lowest = box.scrollTop + box.clientHeight - EDITOR_REM.height * rem;
    return {
      left: Math.max(box.scrollLeft, Math.min(left, farthest)),
      top:
        below > lowest
          ? Math.max(box.scrollTop, below - lineHeight - (EDITOR_REM.height - 2.5) * rem)
          : below,
    };
  };
  const editedRow = editing === null ? null : rowAt(editing.line);
  const editedColumn: TableColumn | undefined = editing === null ? undefined : columns[editing.column];
  return (
    <div
      ref={grid}
      className="grid"
      style={{ scrollPaddingLeft: `${TICK_REM + (widths[0] ?? 0)}rem` }}
      role="grid"
      tabIndex={0}
      aria-label={t('library.table')}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={lines.length === 0 ? undefined : cellId(at.line, at.column)}
      onKeyDown={onKeyDown}
    >
      <TableHead
        columns={columns}
        sort={sort}
        unitOf={unitOf}
        words={words}
        template={template}
        width={width}
        allPicked={order.length > 0 && picked.size >= order.length}
        onPickAll={(all) => onPick(new Set(all ? order.map((row) => rows[row]?.project.id ?? '') : []))}
      />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize(), width }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const style = { transform: `translateY(${start}px)`, height: lineHeight, width };
          if (line.kind === 'group')
            return (
              <GroupLine
                key={`group ${line.value}`}
                facet={group ?? 'city'}
                line={line}
                lineIndex={index}
                rows={rows}
                words={words}
                style={style}
                isActive={index === at.line}
                id={cellId(index, at.column)}
                onToggle={() => toggleGroup(line.value)}
              />
            );
          const row = rows[line.row];
          if (row === undefined) return null;
          return (
            <ProjectLine
              key={`${line.value} ${row.project.id}`}
              row={row}
              lineIndex={index}
              columns={columns}
              unitOf={unitOf}
              words={words}
              template={template}
              style={style}
              activeColumn={index === at.line ? at.column : null}
              isSelected={row.ref === selection}
              isPicked={picked.has(row.project.id)}
              onToggle={() => toggle(row.project.id)}
              onPress={(column, double) => {
                const cell = { line: index, column };
                setActive(cell);
                if (double) openCell(cell);
                else onSelect(row);
              }}
            />
          );
        })}
        {editing !== null && editedRow !== null && editedColumn !== undefined ? (
          <CellEditor
            key={`${editedRow.project.id} ${editedColumn}`}
            row={editedRow}
            column={editedColumn}
            month={table.month}
            place={editorPlace(editing)}
            words={words}
            onDone={() => {
              setEditing(null);
              grid.current?.focus();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}
