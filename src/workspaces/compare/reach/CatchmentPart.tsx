import { useMemo } from 'react';
import { colorCatchments, sumCatchments } from '@/analysis/reach/catchments';
import type { CatchmentAnswer } from '@/analysis/reach/reach-questions';
import type { MercatorView } from '@/geo/web-mercator';
import { formatNumber } from '@/i18n/format-number';
import { REACH_LOOKS, type ReachLook } from '@/symbology/reach-look';
import { useApp, useServices, useTranslate } from '../../app-context';
import { type Raster, pathBelow, rasterOf } from './contour-paths';
import { Dots } from './MapOverlays';
import { ReachMap } from './ReachMap';
import { sayMinutes, sayWan } from './reach-words';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

/** Squares of each catchment, drawn as they are: where times are equal is known to a square only. */
function Catchments(props: {
  readonly answer: CatchmentAnswer;
  readonly view: MercatorView;
  readonly fillOf: (facility: number) => string;
}) {
  const { answer, view, fillOf } = props;
  const { grid, nearest } = answer;
  const paths = answer.facilities.map(() => [] as string[]);
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.cellAt[row * grid.columns + column] ?? -1;
      const owner = cell < 0 ? -1 : (nearest[cell] ?? -1);
      if (owner < 0) continue;
      const [x0, y0] = view.toPx([grid.west + column * grid.lngStep, grid.south + (row + 1) * grid.latStep]);
      const [x1, y1] = view.toPx([grid.west + (column + 1) * grid.lngStep, grid.south + row * grid.latStep]);
      paths[owner]?.push(
        `M${x0.toFixed(1)} ${y0.toFixed(1)}H${x1.toFixed(1)}V${y1.toFixed(1)}H${x0.toFixed(1)}Z`,
      );
    }
  return (
    <g fillOpacity="0.55" shapeRendering="crispEdges">
      {answer.facilities.map(({ id }, index) => (
        <path key={id} d={paths[index]?.join('') ?? ''} fill={fillOf(index)} />
      ))}
    </g>
  );
}

function GapAndOverlap(props: {
  readonly first: Raster;
  readonly second: Raster;
  readonly minutes: number;
  readonly view: MercatorView;
  readonly look: ReachLook;
}) {
  const { first, second, minutes, view, look } = props;
  return (
    <g fill="none" strokeWidth="2.5" strokeLinejoin="round">
      <path d={pathBelow(first, minutes, view.toPx)} stroke={look.limit} />
      <path d={pathBelow(second, minutes, view.toPx)} stroke={look.overlap} strokeDasharray="3 3" />
    </g>
  );
}

/** 机场与港口: to which one everybody is nearest, who reaches none in time, who reaches several. */
export function CatchmentPart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const { theme, locale, textScale } = useApp((state) => state.preferences);
  const look = REACH_LOOKS[theme];
  const { facility, minutes } = desk.view;
  const ask = useMemo(() => ({ plan: desk.plan, facility }), [desk.plan, facility]);
  const { found, isPending, why } = useReachAnswer(province, 'catchments', ask);
  const answer = found?.answer ?? null;
  const rasters = useMemo(
    () =>
      answer === null
        ? null
        : { first: rasterOf(answer.grid, answer.first), second: rasterOf(answer.grid, answer.second) },
    [answer],
  );
  const english = useMemo(
    () =>
      new Map([...province.atlas.airports, ...province.atlas.ports].map(({ id, nameEn }) => [id, nameEn])),
    [province],
  );
  const marks = useMemo(() => answer?.facilities.map(({ lngLat }) => lngLat) ?? [], [answer]);
  const colors = useMemo(
    () =>
      answer === null
        ? []
        : colorCatchments(
            Array.from(answer.grid.cellAt, (cell) => (cell < 0 ? -1 : (answer.nearest[cell] ?? -1))),
            answer.grid.columns,
            answer.facilities.length,
            look.catchments.length,
          ),
    [answer, look],
  );
  const fillOf = (facility: number): string => look.catchments[colors[facility] ?? 0] ?? '';
  if (answer === null || rasters === null)
    return <p role="status">{why === '' ? t('reach.computing') : t('reach.failed', { why })}</p>;
  const nameOf = (id: string, name: string): string => (locale === 'en' ? (english.get(id) ?? name) : name);
  const totals = sumCatchments(
    {
      nearest: answer.nearest,
      firstMinutes: Float64Array.from(answer.first),
      secondMinutes: Float64Array.from(answer.second),
    },
    answer.facilities.length,
    answer.people,
    minutes,
  );
  const within = new Float64Array(answer.facilities.length);
  answer.people.forEach((people, cell) => {
    const owner = answer.nearest[cell] ?? -1;
    if (owner >= 0 && (answer.first[cell] ?? Number.POSITIVE_INFINITY) <= minutes)
      within[owner] = (within[owner] ?? 0) + people;
  });
  const share = (people: number): string => formatNumber((people / totals.total) * 100, 1);
  const farthest = province.atlas.counties
    .map((county, index) => ({
      county,
      minutes: answer.counties[index]?.minutes ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => b.minutes - a.minutes)
    .slice(0, 12);
  return (
    <div className="reach-desk">
      <ReachMap
        label={t('reach.catch.caption')}
        hint={t('reach.catch.care')}
        marks={marks}
        onPoint={() => undefined}
        legend={
          <ul className="reach-legend">
            <li>
              <span className="reach-legend-fills" aria-hidden="true">
                {look.catchments.slice(0, 4).map((fill) => (
                  <i key={fill} style={{ background: fill }} />
                ))}
              </span>
              {t('reach.catch.legend.fill')}
            </li>
            <li>
              <span style={{ background: 'none', border: `3px solid ${look.limit}` }} aria-hidden="true" />
              {t('reach.legend.line', { minutes })} · {t('reach.catch.legend.gap')}
            </li>
            <li>
              <span style={{ background: 'none', border: `3px dotted ${look.overlap}` }} aria-hidden="true" />
              {t('reach.catch.legend.overlap')}
            </li>
          </ul>
        }
      >
        {(view) => ({
          under: <Catchments answer={answer} view={view} fillOf={fillOf} />,
          within: <GapAndOverlap {...rasters} minutes={minutes} view={view} look={look} />,
          over: (
            <Dots
              at={marks}
              labels={answer.facilities.map((_, index) => String(index + 1))}
              view={view}
              look={look}
              scale={textScale}
            />
          ),
        })}
      </ReachMap>
      <div className="reach-side">
        <label className="reach-row">
          <span className="quiet">{t('reach.catch.kind')}</span>
          <select
            value={facility}
            onChange={(event) => desk.setView({ facility: event.target.value as 'airport' | 'port' })}
          >
            <option value="airport">{t('reach.catch.airport')}</option>
            <option value="port">{t('reach.catch.port')}</option>
          </select>
        </label>
        <label className="reach-slider">
          <span>{t('reach.minutes')}</span>
          <input
            type="range"
            min={5}
            max={240}
            value={minutes}
            aria-valuetext={t('reach.minutesValue', { minutes })}
            onChange={(event) => desk.setView({ minutes: Number(event.target.value) }, 'reach-minutes')}
          />
          <output>{t('reach.minutesValue', { minutes })}</output>
        </label>
        <p>{t('reach.catch.gap', { minutes, people: sayWan(totals.gap), share: share(totals.gap) })}</p>
        <p>
          {t('reach.catch.overlap', {
            minutes,
            people: sayWan(totals.overlap),
            share: share(totals.overlap),
          })}
        </p>
        <table className="reach-table" aria-busy={isPending}>
          <caption>
            {t('reach.catch.caption')} · {t('reach.own')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('reach.catch.name')}</th>
              <th scope="col" className="reach-number">
                {t('reach.catch.people')}
              </th>
              <th scope="col" className="reach-number">
                {t('reach.catch.within', { minutes })}
              </th>
              <th scope="col" className="reach-number">
                {t('reach.catch.counties')}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.facilities.map(({ id, name }, index) => (
              <tr key={id}>
                <th scope="row">
                  <span className="reach-swatch" style={{ background: fillOf(index) }} aria-hidden="true" />
                  {index + 1}. {nameOf(id, name)}
                </th>
                <td className="reach-number">{sayWan(totals.nearestOf[index] ?? 0)}</td>
                <td className="reach-number">{sayWan(within[index] ?? 0)}</td>
                <td className="reach-number">
                  {answer.counties.filter(({ nearest }) => nearest === index).length}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{t('reach.catch.gapList')}</h3>
        <ol className="reach-list">
          {farthest.map(({ county, minutes: far }) => (
            <li key={county.adcode}>
              {t('reach.list.people.row', {
                name: locale === 'en' ? county.nameEn : county.name,
                minutes: sayMinutes(far, t),
              })}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
