import { useMemo } from 'react';
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
import { catchmentPaths, sumFacilities } from './sum-facilities';
import type { ReachDesk } from './use-reach-desk';

/** Squares of each catchment, drawn as they are: where times are equal is known to a square only. */
function Catchments(props: {
  readonly answer: CatchmentAnswer;
  readonly view: MercatorView;
  readonly fillOf: (facility: number) => string;
}) {
  const { answer, view, fillOf } = props;
  const paths = catchmentPaths(answer, view.toPx);
  return (
    <g fillOpacity="0.55" shapeRendering="crispEdges">
      {answer.facilities.map(({ id }, index) => (
        <path key={id} d={paths[index] ?? ''} fill={fillOf(index)} />
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
  const sums = useMemo(
    () => (answer === null ? null : sumFacilities(answer, minutes, look.catchments.length)),
    [answer, minutes, look],
  );
  if (answer === null || rasters === null || sums === null)
    return <p role="status">{why === '' ? t('reach.computing') : t('reach.failed', { why })}</p>;
  const nameOf = (id: string, name: string): string => (locale === 'en' ? (english.get(id) ?? name) : name);
  const { totals, facilities } = sums;
  const fillOf = (index: number): string => look.catchments[facilities[index]?.color ?? 0] ?? '';
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
            {facilities.map(({ id, name, people, within, counties }, index) => (
              <tr key={id}>
                <th scope="row">
                  <span className="reach-swatch" style={{ background: fillOf(index) }} aria-hidden="true" />
                  {index + 1}. {nameOf(id, name)}
                </th>
                <td className="reach-number">{sayWan(people)}</td>
                <td className="reach-number">{sayWan(within)}</td>
                <td className="reach-number">{counties}</td>
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
