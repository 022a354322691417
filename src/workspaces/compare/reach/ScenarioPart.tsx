import { useMemo, useRef, useState } from 'react';
import { parseScenario, toScenarioJson } from '@/domain/scenario/parse-scenario';
import {
  type DrawnMode,
  type DrawnPlace,
  type DrawnStop,
  MOST_STOPS,
  keyOfChange,
  type Scenario,
  withChange,
  withoutChange,
} from '@/domain/scenario/scenario';
import type { LngLat } from '@/domain/provenance/position';
import { saveBlob } from '@/io/save-blob';
import { REACH_LOOKS } from '@/symbology/reach-look';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { DeltaPanel } from './DeltaPanel';
import { DividendPanel } from './DividendPanel';
import { DRAWN_SPEEDS, type DrawTool, DrawTools } from './DrawTools';
import { LineSwitches } from './LineSwitches';
import { Dots } from './MapOverlays';
import { OriginPicker } from './OriginPicker';
import { sayChange } from './reach-words';
import { freeId } from './scenario-book';
import { SurfaceStage } from './SurfaceStage';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

/** What the map of a scenario shows. */
const SHOWN = ['times', 'saved'] as const;

const round = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(4)), Number(lat.toFixed(4))];

/** 设想方案: named lists of changes, drawn in their own look, with what they change. */
export function ScenarioPart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const { notify } = useActions();
  const t = useTranslate();
  const { theme, locale, textScale } = useApp((state) => state.preferences);
  const look = REACH_LOOKS[theme];
  const { scenario, against, scenarios, plan, origins } = desk;
  const { minutes } = desk.view;
  const [tool, setTool] = useState<DrawTool | null>(null);
  const [stops, setStops] = useState<readonly DrawnStop[]>([]);
  const [speed, setSpeed] = useState(DRAWN_SPEEDS.rail);
  const [name, setName] = useState('');
  const [shows, setShows] = useState<(typeof SHOWN)[number]>('times');
  const file = useRef<HTMLInputElement>(null);
  // In the order of asking: the difference first, then the map, whose times it has found already.
  const deltaAsk = useMemo(
    () =>
      origins.length === 0 || (scenario === null && against === null)
        ? null
        : { plan, against, origins, minutes },
    [plan, against, origins, minutes, scenario],
  );
  const delta = useReachAnswer(province, 'delta', deltaAsk);
  const ask = useMemo(() => (origins.length === 0 ? null : { plan, origins }), [plan, origins]);
  const surface = useReachAnswer(province, 'times', ask).found?.answer ?? null;
  const pairsAsk = useMemo(
    () => (scenario === null && against === null ? null : { plan, against }),
    [plan, against, scenario],
  );
  const pairs = useReachAnswer(province, 'pairs', pairsAsk);
  const titleOf = (each: Scenario | null): string =>
    each === null
      ? t('reach.facts')
      : each.name.startsWith(t('reach.scenario.word'))
        ? each.name
        : `${t('reach.scenario.word')} ${each.name}`;
  const create = (): Scenario => {
    const made: Scenario = {
      id: freeId(scenarios),
      name: t('reach.scenario.newName', { number: scenarios.length + 1 }),
      changes: [],
    };
    desk.keepScenario(made);
    desk.setView({ scenario: made.id });
    return made;
  };
  const stopDrawing = (): void => {
    setTool(null);
    setStops([]);
    setName('');
  };
  const drawnIds = (into: Scenario) =>
    into.changes.flatMap((change) => ('id' in change ? [{ id: change.id }] : []));
  const finishLine = (mode: DrawnMode): void => {
    const into = scenario ?? create();
    const id = freeId(drawnIds(into), 'd');
    desk.keepScenario(
      withChange(into, {
        kind: 'drawn_line',
        id,
        name: name.trim() === '' ? id : name.trim(),
        mode,
        speedKmh: speed,
        stops,
      }),
    );
    stopDrawing();
  };
  const putPlace = (place: DrawnPlace, lngLat: LngLat): void => {
    const into = scenario ?? create();
    const id = freeId(drawnIds(into), 'd');
    const called = name.trim() === '' ? id : name.trim();
    desk.keepScenario(withChange(into, { kind: 'drawn_place', id, name: called, place, lngLat }));
    stopDrawing();
  };
  const onPoint = (at: LngLat): void => {
    if (tool?.kind === 'place') putPlace(tool.place, round(at));
    if (tool?.kind !== 'line' || stops.length >= MOST_STOPS) return;
    const number = stops.length + 1;
    setStops([...stops, { name: t('reach.scenario.draw.stop', { number }), lngLat: round(at) }]);
  };
  const importFile = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    let value: unknown = null;
    try {
      value = JSON.parse(await chosen.text());
    } catch {
      value = null;
    }
    const read = parseScenario(value, chosen.name);
    if (!read.ok) return notify(`${read.error.where}：${read.error.why}`, 'warning');
    const id = scenarios.some((each) => each.id === read.value.id) ? freeId(scenarios) : read.value.id;
    desk.keepScenario({ ...read.value, id });
    desk.setView({ scenario: id });
    notify(t('reach.scenario.imported', { name: read.value.name }), 'info');
    return undefined;
  };
  const choices = (
    <>
      <option value="">{t('reach.scenario.facts')}</option>
      {scenarios.map(({ id, name: each }) => (
        <option key={id} value={id}>
          {each}
        </option>
      ))}
    </>
  );
  return (
    <div className="reach-desk">
      <SurfaceStage
        desk={desk}
        surface={surface}
        path={null}
        saved={shows === 'saved' && deltaAsk !== null ? (delta.found?.answer ?? null) : null}
        onPoint={onPoint}
        hint={
          tool === null
            ? t('reach.scenario.mark')
            : tool.kind === 'line'
              ? t('reach.scenario.draw.hint', { count: stops.length })
              : t('reach.scenario.draw.hintOne')
        }
      >
        {(toPx) =>
          stops.length === 0 ? null : (
            <g data-testid="reach-drawing">
              <path
                d={`M${stops.map(({ lngLat }) => toPx(lngLat).join(' ')).join('L')}`}
                fill="none"
                stroke={look.scenario}
                strokeWidth={3 * textScale}
                strokeDasharray={look.scenarioDash}
              />
              <Dots
                at={stops.map(({ lngLat }) => lngLat)}
                labels={stops.map((_, index) => String(index + 1))}
                view={{ toPx }}
                look={{ ...look, origin: look.scenario }}
                scale={textScale}
              />
            </g>
          )
        }
      </SurfaceStage>
      <div className="reach-side">
        <p className="reach-mark">{t('reach.scenario.mark')}</p>
        <div className="reach-row">
          <label>
            <span className="quiet">{t('reach.scenario.choose')}</span>
            <select
              value={scenario?.id ?? ''}
              onChange={(event) => desk.setView({ scenario: event.target.value })}
            >
              {choices}
            </select>
          </label>
          <label>
            <span className="quiet">{t('reach.scenario.against')}</span>
            <select
              value={against?.id ?? ''}
              onChange={(event) => desk.setView({ against: event.target.value })}
            >
              {choices}
            </select>
          </label>
          <button type="button" className="button button-primary" onClick={create}>
            {t('reach.scenario.new')}
          </button>
          <button type="button" className="button" onClick={() => file.current?.click()}>
            {t('reach.scenario.import')}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            aria-label={t('reach.scenario.import')}
            tabIndex={-1}
            onChange={(event) => {
              void importFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
        {desk.notKept === '' ? null : (
          <p role="alert">{t('reach.scenario.notKept', { why: desk.notKept })}</p>
        )}
        <OriginPicker desk={desk} />
        {scenario === null ? null : (
          <>
            <div className="reach-row">
              <label>
                <span className="quiet">{t('reach.scenario.name')}</span>
                <input
                  key={scenario.id}
                  defaultValue={scenario.name}
                  maxLength={60}
                  onBlur={(event) => {
                    const next = event.target.value.trim();
                    if (next !== '' && next !== scenario.name) desk.keepScenario({ ...scenario, name: next });
                  }}
                />
              </label>
              <button
                type="button"
                className="button"
                onClick={() =>
                  saveBlob(
                    new Blob([JSON.stringify(toScenarioJson(scenario), null, 2)], {
                      type: 'application/json',
                    }),
                    `${t('reach.scenario.word')}-${scenario.name}.json`,
                  )
                }
              >
                {t('reach.scenario.export')}
              </button>
              <button type="button" className="button" onClick={() => desk.dropScenario(scenario.id)}>
                {t('reach.scenario.delete')}
              </button>
            </div>
            <h3>{t('reach.scenario.changes')}</h3>
            {scenario.changes.length === 0 ? <p className="quiet">{t('reach.scenario.noChange')}</p> : null}
            <ul className="reach-plain" data-testid="reach-changes">
              {scenario.changes.map((change, index) => (
                <li key={keyOfChange(change)} className="reach-drawn">
                  <span>
                    {t('reach.scenario.word')} · {sayChange(change, province.atlas, locale, t)}
                    {surface?.refused.includes(index) === true ? (
                      <strong> {t('reach.scenario.refused')}</strong>
                    ) : null}
                  </span>
                  <IconButton
                    icon="close"
                    label={t('reach.scenario.remove')}
                    onClick={() => desk.keepScenario(withoutChange(scenario, keyOfChange(change)))}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        {deltaAsk === null || delta.found === null ? (
          <p className="quiet">
            {delta.why === '' ? t('reach.delta.empty') : t('reach.failed', { why: delta.why })}
          </p>
        ) : (
          <>
            <p className="reach-row">
              <span className="quiet">{t('reach.saved.show')}</span>
              <span role="group" aria-label={t('reach.saved.show')} className="compare-toggle">
                {SHOWN.map((each) => (
                  <button
                    key={each}
                    type="button"
                    className="button"
                    aria-pressed={each === shows}
                    onClick={() => setShows(each)}
                  >
                    {t(`reach.saved.show.${each}`)}
                  </button>
                ))}
              </span>
            </p>
            <DeltaPanel
              title={t('reach.delta.title', { after: titleOf(scenario), before: titleOf(against) })}
              minutes={minutes}
              delta={delta.found.answer}
              pairs={pairs.isPending ? null : (pairs.found?.answer ?? null)}
            />
          </>
        )}
        <DrawTools
          tool={tool}
          onTool={(next) => {
            stopDrawing();
            setTool(next);
            if (next?.kind === 'line') setSpeed(DRAWN_SPEEDS[next.mode]);
          }}
          name={name}
          onName={setName}
          speed={speed}
          onSpeed={setSpeed}
          stops={stops}
          onStops={setStops}
          onLine={finishLine}
          onPlace={putPlace}
        />
        {scenario === null ? null : <LineSwitches desk={desk} scenario={scenario} />}
        <DividendPanel desk={desk} />
      </div>
    </div>
  );
}
