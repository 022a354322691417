import { useMemo, useState } from 'react';
import { stageInMonth } from '@/analysis/two-axes/stage-in-month';
import { timetableOf } from '@/analysis/reach/visit-route';
import { STAGES } from '@/domain/dispatch/stage';
import { reportOf } from '@/domain/library/library';
import { MAX_ORIGINS } from '@/domain/view-state/reach-view';
import { formatMoney } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import { IconButton } from '@/ui/IconButton';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { markPlace } from '../../projects/map-marks';
import { clockOf, sayLeg, sayMinutes } from './reach-words';
import { RouteMap } from './RouteMap';
import { type HandbookStop, RoutePrint } from './RoutePrint';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

const STAY = 40;

type FactWord = `reach.route.${'town' | 'founded' | 'industries' | 'stage' | 'money' | 'unit'}`;

/** 观摩线路: parks and projects in a short order, with a timetable and a handbook to print. */
export function RoutePart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { library } = useKept();
  const [isRound, setRound] = useState(false);
  const [isOrdered, setOrdered] = useState(true);
  const [isPrinting, setPrinting] = useState(false);
  const [startAt, setStartAt] = useState('08:30');
  const [stays, setStays] = useState<Readonly<Record<string, number>>>({});
  const { month } = desk.plan;
  const choices = useMemo((): readonly HandbookStop[] => {
    const labelled = (facts: readonly (readonly [FactWord, string])[]): readonly string[] =>
      facts.flatMap(([word, value]) => (value === '' ? [] : [t(word, { value })]));
    const parks = province.atlas.parks.flatMap(({ id, name, placement, industries, foundedText, town }) =>
      placement.placed
        ? [
            {
              key: `park:${id}`,
              name,
              lngLat: placement.lngLat,
              isCoarse: placement.precision !== 'site' && placement.precision !== 'park',
              facts: labelled([
                ['reach.route.town', town ?? ''],
                ['reach.route.founded', foundedText],
                ['reach.route.industries', industries.join(t('reach.and'))],
              ]),
            },
          ]
        : [],
    );
    const projects = library.projects.flatMap((project) => {
      const lngLat = markPlace(project);
      const { totalInvestmentWan, responsibleUnit } = project;
      const stage = stageInMonth(project, month, reportOf(library, project.id, month));
      const facts = labelled([
        ['reach.route.stage', STAGES[stage][locale]],
        ['reach.route.money', totalInvestmentWan === null ? '' : formatMoney(totalInvestmentWan, locale)],
        ['reach.route.unit', responsibleUnit],
      ]);
      if (lngLat === null) return [];
      const precision = project.place.kind === 'points' ? project.place.points[0]?.precision : undefined;
      const isCoarse = precision === 'county' || precision === 'city' || precision === 'town';
      return [{ key: `project:${project.id}`, name: project.name, lngLat, isCoarse, facts }];
    });
    return [...parks, ...projects];
  }, [province, library, month, locale, t]);
  const stops = useMemo(
    () => desk.view.stops.flatMap((key) => choices.find((each) => each.key === key) ?? []),
    [desk.view.stops, choices],
  );
  const ask = useMemo(
    () =>
      stops.length < 2
        ? null
        : { plan: desk.plan, stops: stops.map(({ lngLat }) => lngLat), isRound, keepOrder: !isOrdered },
    [stops, desk.plan, isRound, isOrdered],
  );
  const { found, isPending, why } = useReachAnswer(province, 'route', ask);
  const answer = found !== null && !isPending ? found.answer : null;
  const put = (keys: readonly string[]): void => desk.setView({ stops: keys.slice(0, MAX_ORIGINS) });
  const stayOf = (index: number): number => stays[stops[index]?.key ?? ''] ?? STAY;
  const [hour = 8, minute = 30] = startAt.split(':').map(Number);
  const ways = answer?.ways ?? [];
  const rows =
    answer === null
      ? []
      : timetableOf(
          answer.order,
          (from) => ways[answer.order.indexOf(from)]?.minutes ?? 0,
          stayOf,
          hour * 60 + minute,
        );
  const back = answer !== null && isRound ? ways[answer.order.length - 1] : undefined;
  const travel = ways.reduce((sum, way) => sum + way.minutes, 0);
  const stay = rows.reduce((sum, { index }) => sum + stayOf(index), 0);
  const km = ways.reduce((sum, way) => sum + way.km, 0);
  const lastLeave = rows.at(-1)?.leave ?? 0;
  const total = t('reach.route.total', {
    travel: sayMinutes(travel, t),
    stay: sayMinutes(stay, t),
    km: formatNumber(km, 0),
    end: clockOf(lastLeave + (back?.minutes ?? 0)),
  });
  const ordered = useMemo(
    () => (answer === null ? stops : answer.order.flatMap((index) => stops[index] ?? [])),
    [answer, stops],
  );
  const marks = useMemo(() => ordered.map(({ lngLat }) => lngLat), [ordered]);
  return (
    <div className="reach-desk">
      <RouteMap hint={t('reach.own')} marks={marks} ways={ways} />
      <div className="reach-side">
        <div className="reach-row">
          <label>
            <span className="quiet">{t('reach.route.add')}</span>
            <select
              value=""
              onChange={(event) => {
                const key = event.target.value;
                if (key !== '' && !desk.view.stops.includes(key)) put([...desk.view.stops, key]);
              }}
            >
              <option value="">{t('reach.origin.pick')}</option>
              {choices.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="quiet">{t('reach.route.start')}</span>
            <input
              type="time"
              value={startAt}
              onChange={(event) => setStartAt(event.target.value === '' ? '08:30' : event.target.value)}
            />
          </label>
          <label className="reach-check">
            <input
              type="checkbox"
              checked={isOrdered}
              onChange={(event) => setOrdered(event.target.checked)}
            />
            {t('reach.route.order')}
          </label>
          <label className="reach-check">
            <input type="checkbox" checked={isRound} onChange={(event) => setRound(event.target.checked)} />
            {t('reach.route.round')}
          </label>
          <button
            type="button"
            className="button"
            disabled={answer === null}
            onClick={() => setPrinting(true)}
          >
            {t('reach.route.print')}
          </button>
        </div>
        {stops.length < 2 ? <p>{t('reach.route.empty')}</p> : null}
        {why === '' ? null : <p role="alert">{t('reach.failed', { why })}</p>}
        <ul className="reach-plain" aria-label={t('reach.route.stops')}>
          {stops.map(({ key, name }, index) => (
            <li key={key}>
              <span>{name}</span>
              {index === 0 ? null : (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => put([key, ...desk.view.stops.filter((other) => other !== key)])}
                >
                  {t('reach.route.first')}
                </button>
              )}
              <IconButton
                icon="close"
                label={t('reach.route.remove', { name })}
                onClick={() => put(desk.view.stops.filter((other) => other !== key))}
              />
            </li>
          ))}
        </ul>
        {rows.length === 0 ? null : (
          <>
            <p>
              {total}{' '}
              <span className="quiet">
                {t(isOrdered ? 'reach.route.ordered' : 'reach.route.listed')} · {t('reach.own')}
              </span>
            </p>
            <table className="reach-table" data-testid="reach-route">
              <thead>
                <tr>
                  <th scope="col">{t('reach.route.stops')}</th>
                  <th scope="col">{t('reach.route.travel')}</th>
                  <th scope="col">{t('reach.route.arrive')}</th>
                  <th scope="col">{t('reach.route.stay')}</th>
                  <th scope="col">{t('reach.route.leave')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ index, arrive, leave, travel: onRoad }, turn) => {
                  const stop = stops[index];
                  const legs = turn === 0 ? [] : (ways[turn - 1]?.legs ?? []);
                  if (stop === undefined) return null;
                  return (
                    <tr key={stop.key}>
                      <th scope="row">
                        {turn + 1}. {stop.name}
                        {stop.isCoarse ? <small className="quiet">{t('reach.route.coarse')}</small> : null}
                      </th>
                      <td>
                        {turn === 0 ? '—' : sayMinutes(onRoad, t)}
                        <small className="quiet">
                          {[
                            ...new Set(
                              legs.map((leg) => sayLeg(leg, province.atlas, desk.scenario, locale, t)),
                            ),
                          ].join(' → ')}
                        </small>
                      </td>
                      <td>{clockOf(arrive)}</td>
                      <td>
                        <input
                          type="number"
                          className="reach-value"
                          aria-label={`${stop.name} ${t('reach.route.stay')}`}
                          min={0}
                          max={600}
                          value={stayOf(index)}
                          onChange={(event) =>
                            setStays({ ...stays, [stop.key]: Math.max(0, event.target.valueAsNumber || 0) })
                          }
                        />
                      </td>
                      <td>{clockOf(leave)}</td>
                    </tr>
                  );
                })}
                {back === undefined ? null : (
                  <tr>
                    <th scope="row">{t('reach.route.back')}</th>
                    <td>{sayMinutes(back.minutes, t)}</td>
                    <td>{clockOf(lastLeave + back.minutes)}</td>
                    <td>—</td>
                    <td>—</td>
                  </tr>
                )}
              </tbody>
            </table>
          </>
        )}
      </div>
      {isPrinting && rows.length > 0 ? (
        <RoutePrint
          desk={desk}
          stops={stops}
          rows={rows}
          ways={ways}
          total={total}
          onDone={() => setPrinting(false)}
        />
      ) : null}
    </div>
  );
}
