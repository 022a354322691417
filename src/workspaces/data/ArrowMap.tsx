import { extent } from 'd3';
import { useMemo } from 'react';
import type { LngLat } from '@/domain/provenance/position';
import { thinOut } from '@/lib/thin-out';
import { useServices, useTranslate } from '../app-context';

const WIDTH = 720;
const HEIGHT = 300;
/** More arrows than this are a blot: every so many-th is drawn. */
const MOST = 500;

/** One proposed move. @crs CGCS2000 */
export interface Arrow {
  readonly key: string;
  readonly from: LngLat | null;
  readonly to: LngLat;
}

/** Frame of all arrows with a little room, and no smaller than a county, so that one sees where it is. */
function frameOf(points: readonly LngLat[]) {
  const [west = 0, east = 0] = extent(points, ([lng]) => lng);
  const [south = 0, north = 0] = extent(points, ([, lat]) => lat);
  const middle = (south + north) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const spanX = Math.max((east - west) * shrink, 0.9) * 1.15;
  const spanY = Math.max(north - south, 0.4) * 1.15;
  const scale = Math.min(WIDTH / spanX, HEIGHT / spanY);
  const center = (west + east) / 2;
  return ([lng, lat]: LngLat): readonly [number, number] => [
    WIDTH / 2 + (lng - center) * shrink * scale,
    HEIGHT / 2 - (lat - middle) * scale,
  ];
}

/** Proposed moves as arrows over the counties: ring from, dot to. */
export function ArrowMap({ arrows }: { readonly arrows: readonly Arrow[] }) {
  const t = useTranslate();
  const { areas } = useServices().province;
  const inside = ([lng, lat]: LngLat): boolean => {
    const [west, south, east, north] = areas.province.bbox;
    return lng > west - 1 && lng < east + 1 && lat > south - 1 && lat < north + 1;
  };
  const drawn = useMemo(() => {
    const shown = thinOut(arrows, MOST).map(({ key, from, to }) => ({
      key,
      to,
      from: from !== null && inside(from) ? from : null,
    }));
    const place = frameOf(shown.flatMap(({ from, to }) => (from === null ? [to] : [from, to])));
    const borders = [...areas.counties.values()].flatMap(({ shape }) =>
      (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat(),
    );
    const path = borders
      .map(
        (ring) =>
          `M${ring
            .map(([lng = 0, lat = 0]) =>
              place([lng, lat])
                .map((n) => n.toFixed(1))
                .join(' '),
            )
            .join('L')}Z`,
      )
      .join('');
    return { shown, place, path };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [arrows, areas]);
  const { shown, place, path } = drawn;
  return (
    <figure className="data-arrows-figure">
      <svg
        className="data-arrows"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('import.doctor.map')}
      >
        <path d={path} className="data-arrows-border" />
        {shown.map(({ key, from, to }) => {
          const [x2, y2] = place(to);
          const [x1, y1] = from === null ? [x2, y2] : place(from);
          return (
            <g key={key}>
              {from === null ? null : (
                <>
                  <circle cx={x1} cy={y1} r={3.5} className="data-arrow-from" />
                  <line x1={x1} y1={y1} x2={x2} y2={y2} className="data-arrow-line" />
                </>
              )}
              <circle cx={x2} cy={y2} r={3} className="data-arrow-to" />
            </g>
          );
        })}
      </svg>
      {shown.length === arrows.length ? null : (
        <figcaption>{t('import.doctor.map.some', { shown: shown.length, count: arrows.length })}</figcaption>
      )}
    </figure>
  );
}
