import { useMemo } from 'react';
import { layoutChoropleth } from '@/charts/choropleth/layout-choropleth';
import { Choropleth } from '@/charts/choropleth/Choropleth';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { milestoneName } from '@/domain/dispatch/project-milestone';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { type Adcode, cityOfAdcode } from '@/domain/region/adcode';
import { toRef } from '@/domain/view-state/entity-ref';
import { viewOfBounds } from '@/geo/web-mercator';
import { regionBounds } from '@/layers/region-tree';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import { paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import { useServices } from '../../app-context';
import { markPlace } from '../../projects/map-marks';
import { openSheet } from '../../open-sheet';
import type { Due, DueRow } from './use-due';

const INSETS = { top: 8, right: 8, bottom: 8, left: 8 };
const ASPECT = 0.7;
/** How near a pointer must come. @unit px at text scale 1 */
const REACH = 12;

interface DueMark {
  readonly row: DueRow;
  readonly at: readonly [number, number];
}

const lozenge = ([x, y]: DueMark['at'], r: number): string =>
  `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`;

/** Milestones on the map: overdue lozenges over coming discs; the one pointed at is ringed here and in the list. */
export function DueMap(props: {
  readonly due: Due;
  readonly width: number;
  readonly theme: ThemeId;
  readonly textScale: number;
  readonly hovered: string;
  readonly onHover: (key: string) => void;
}) {
  const { due, width, theme, textScale, hovered, onHover } = props;
  const { overdue, soon, view, library, t, locale } = due;
  const { store, province } = useServices();
  const layout = useMemo(() => {
    const region = view.dueCity === '' ? PROVINCE_REF : toRef('city', view.dueCity);
    const bounds = regionBounds(province.atlas, province.areas, region);
    const plane = makeMapPlane(viewOfBounds(bounds, width, Math.round(width * ASPECT), INSETS, 11));
    const level = view.dueCity === '' ? 'city' : 'county';
    return layoutChoropleth(province, plane, level, paletteOf(theme), textScale);
  }, [province, width, theme, textScale, view.dueCity]);
  const looks = useMemo(() => {
    const { names } = due;
    const isIn = (adcode: Adcode): boolean =>
      view.dueCity === '' || cityOfAdcode(adcode) === Number(view.dueCity);
    return new Map(
      layout.areas.map(({ adcode }) => {
        const name = (names.cityOf.get(adcode) ?? names.countyOf.get(adcode))?.[locale] ?? '';
        return [
          adcode as Adcode,
          { fill: 'transparent', hatch: null, lines: isIn(adcode) ? [name] : [], title: name },
        ] as const;
      }),
    );
  }, [layout, due, view.dueCity, locale]);
  const marks = useMemo(() => {
    const place = (rows: readonly DueRow[]): readonly DueMark[] =>
      rows.flatMap((row) => {
        const at = markPlace(row.project);
        return at === null ? [] : [{ row, at: layout.toPx(at) }];
      });
    return { overdue: place(overdue), soon: place(soon) };
  }, [overdue, soon, layout]);
  const all = [...marks.overdue, ...marks.soon];
  const look = MATRIX_LOOKS[theme];
  const nearest = (event: React.PointerEvent | React.MouseEvent): DueRow | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const grow = layout.view.width / box.width;
    const [x, y] = [(event.clientX - box.left) * grow, (event.clientY - box.top) * grow];
    let found: DueRow | null = null;
    let least = REACH * textScale;
    for (const { row, at } of all) {
      const distance = Math.hypot(at[0] - x, at[1] - y);
      if (distance < least) [found, least] = [row, distance];
    }
    return found;
  };
  const ringed = all.find(({ row }) => row.key === hovered);
  const unplaced = overdue.length + soon.length - all.length;
  const radius = 5 * textScale;
  return (
    <figure className="due-map">
      <div
        className="due-map-stage"
        onPointerMove={(event) => onHover(nearest(event)?.key ?? '')}
        onPointerLeave={() => onHover('')}
        onClick={(event) => {
          const row = nearest(event);
          if (row !== null) openSheet(store, toRef('project', row.project.id), library.id);
        }}
      >
        <Choropleth
          layout={layout}
          looks={looks}
          marks={[]}
          markRadius={0}
          label={t('due.map', { overdue: overdue.length, soon: soon.length })}
          textPx={14 * textScale}
          selected={null}
          hovered={null}
        />
        <svg
          viewBox={`0 0 ${layout.view.width} ${layout.view.height}`}
          aria-hidden="true"
          data-overdue={marks.overdue.length}
          data-soon={marks.soon.length}
        >
          {marks.soon.map(({ row, at: [x, y] }) => (
            <circle key={row.key} cx={x} cy={y} r={radius * 0.85} fill={look.stage} stroke={look.surface} />
          ))}
          {marks.overdue.map(({ row, at }) => (
            <path key={row.key} d={lozenge(at, radius * 1.15)} fill={look.lights.red} stroke={look.surface} />
          ))}
          {ringed === undefined ? null : (
            <circle
              className="due-ring"
              cx={ringed.at[0]}
              cy={ringed.at[1]}
              r={radius * 2.1}
              stroke={look.selection}
            />
          )}
        </svg>
      </div>
      <figcaption>
        <p>
          <span style={{ color: look.lights.red }}>◆</span> {t('due.map.overdue')}{' '}
          <span style={{ color: look.stage }}>●</span> {t('due.map.soon')}
          {unplaced > 0 ? ` · ${t('due.map.unplaced', { count: unplaced })}` : ''}
        </p>
        <p className="due-pointed">
          {ringed === undefined
            ? ''
            : `${ringed.row.project.name} · ${milestoneName(ringed.row.milestone, locale)}`}
        </p>
        <p className="quiet">{t('data.internalMap')}</p>
      </figcaption>
    </figure>
  );
}
