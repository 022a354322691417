import { useMemo } from 'react';
import type { Leg } from '@/analysis/reach/trace-legs';
import type { RouteAnswer } from '@/analysis/reach/reach-questions';
import type { VisitStop } from '@/analysis/reach/visit-route';
import type { LngLat } from '@/domain/provenance/position';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { PrintRoot } from '@/ui/PrintRoot';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { layersOfView } from '../../map-review/layers-drawn';
import { ReviewedPrint } from '../../map-review/ReviewedPrint';
import { REACH_LAYERS } from './ReachMap';
import { RouteMap } from './RouteMap';
import { clockOf, sayLeg, sayMinutes } from './reach-words';
import type { ReachDesk } from './use-reach-desk';

/** A stop as the handbook shows it. */
export interface HandbookStop {
  readonly key: string;
  readonly name: string;
  readonly lngLat: LngLat;
  readonly isCoarse: boolean;
  /** What is known of it, a line each. */
  readonly facts: readonly string[];
}

interface RoutePaper {
  readonly desk: ReachDesk;
  readonly stops: readonly HandbookStop[];
  readonly rows: readonly VisitStop[];
  readonly ways: RouteAnswer['ways'];
  readonly total: string;
  readonly onDone: () => void;
}

function RouteSheets(props: RoutePaper & { readonly foot: readonly string[] }) {
  const { desk, stops, rows, ways, total, foot, onDone } = props;
  const { province } = useServices();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const marks = useMemo(
    () =>
      rows.flatMap(({ index }): readonly LngLat[] => {
        const stop = stops[index];
        return stop === undefined ? [] : [stop.lngLat];
      }),
    [rows, stops],
  );
  const { library } = useKept();
  const facts = [
    t('reach.own'),
    formatMonthWords(desk.plan.month, locale),
    ...(desk.scenario === null ? [] : [t('reach.scenarioOn', { name: desk.scenario.name })]),
    ...foot,
  ].join(' · ');
  const note = library.drill ? `${t('library.drillMark')} · ${facts}` : facts;
  return (
    <PrintRoot id="reach-handbook" page="@page { size: A4 portrait; margin: 14mm; }" onPrinted={onDone}>
      <section className="handbook-sheet">
        <h1>{t('reach.route.title')}</h1>
        <p>{total}</p>
        <RouteMap paper="projector" hint={note} marks={marks} ways={ways} />
        <table className="reach-table">
          <thead>
            <tr>
              <th scope="col">{t('reach.route.stops')}</th>
              <th scope="col">{t('reach.route.travel')}</th>
              <th scope="col">{t('reach.route.arrive')}</th>
              <th scope="col">{t('reach.route.leave')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ index, arrive, leave, travel }, turn) => (
              <tr key={stops[index]?.key ?? index}>
                <th scope="row">
                  {turn + 1}. {stops[index]?.name}
                </th>
                <td>{turn === 0 ? '—' : sayMinutes(travel, t)}</td>
                <td>{clockOf(arrive)}</td>
                <td>{clockOf(leave)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.map(({ index, arrive, leave }, turn) => {
        const stop = stops[index];
        if (stop === undefined) return null;
        // The last step from the thing to its own position takes no time and says nothing.
        const legs = (ways[turn - 1]?.legs ?? []).filter(({ minutes, km }) => minutes >= 0.5 || km >= 0.05);
        const sayEnds = (leg: Leg): string => {
          const [from, to] = [leg.from.name, leg.to.name].map((name) =>
            name === '' ? t('reach.leg.onWay') : name,
          );
          return from === to ? (from ?? '') : `${from} → ${to}`;
        };
        return (
          <section key={stop.key} className="handbook-sheet">
            <h2>
              {turn + 1}. {stop.name}
            </h2>
            <p>
              {clockOf(arrive)}—{clockOf(leave)}
              {stop.isCoarse ? ` · ${t('reach.route.coarse')}` : ''}
            </p>
            {stop.facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            {turn === 0 ? null : (
              <table className="reach-table">
                <caption>{t('reach.route.way')}</caption>
                <tbody>
                  {legs.map((leg, at) => (
                    // oxlint-disable-next-line no-array-index-key -- legs follow each other and have no names
                    <tr key={at}>
                      <td>{sayLeg(leg, province.atlas, desk.scenario, locale, t)}</td>
                      <td>{sayEnds(leg)}</td>
                      <td className="reach-number">
                        {leg.km === 0 ? '—' : `${formatNumber(leg.km, 1)} ${t('reach.leg.km')}`}
                      </td>
                      <td className="reach-number">{sayMinutes(leg.minutes, t)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <h3>{t('reach.route.notes')}</h3>
            <div className="handbook-notes" />
            <p className="quiet">{note}</p>
          </section>
        );
      })}
    </PrintRoot>
  );
}

/** 观摩手册 on A4: the route map with its timetable, then one sheet for each stop; reviewed first. */
export function RoutePrint(props: RoutePaper) {
  const { library } = useKept();
  const t = useTranslate();
  return (
    <ReviewedPrint
      layers={layersOfView({ layers: REACH_LAYERS }, t)}
      drill={library.drill}
      texts={library.drill ? [t('library.drillMark')] : []}
      onStay={props.onDone}
    >
      {(foot) => <RouteSheets {...props} foot={foot} />}
    </ReviewedPrint>
  );
}
