import '@/i18n/add-dispatch-ranking-words';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { listUnits } from '@/analysis/dispatch/list-units';
import { useActions, useApp, useServices } from '../app-context';
import type { AskedNumber } from './ranking/asked-number';
import { BehindNumber } from './ranking/BehindNumber';
import { BumpPanel } from './ranking/BumpPanel';
import { CurvePanel } from './ranking/CurvePanel';
import { type Defined, MeasureDefinition } from './ranking/MeasureDefinition';
import { NoReports } from './ranking/NoReports';
import { PacePanel } from './ranking/PacePanel';
import { binsOfYear } from './ranking/ranking-bins';
import { RankingBar } from './ranking/RankingBar';
import { RankingHead } from './ranking/RankingHead';
import { RankingMap } from './ranking/RankingMap';
import { RankingTable } from './ranking/RankingTable';
import { sayRange } from './ranking/say-range';
import { type Ranking, type RankingRow, useForesight, useRanking, useYear } from './ranking/use-ranking';
import { useWidth } from './ranking/use-width';
import './ranking/ranking.css';

const RankingPrint = lazy(() =>
  import('./ranking/RankingPrint').then((room) => ({ default: room.RankingPrint })),
);

/** What else must be said of the table: who is not in it, what counts twice, what does not count. */
function RankingNotes({ ranking }: { readonly ranking: Ranking }) {
  const { kind, outside, coverage, t } = ranking;
  const unit = t(`ranking.unit.${kind}`);
  return (
    <div className="ranking-notes quiet">
      {outside > 0 ? <p>{t('ranking.outside', { count: outside, unit })}</p> : null}
      {kind === 'task_force' || kind === 'list' ? <p>{t('ranking.several', { unit })}</p> : null}
      <p>{t('ranking.classes', { count: coverage.otherClass })}</p>
    </div>
  );
}

function RankingDesk({ ranking }: { readonly ranking: Ranking }) {
  const { store, province } = useServices();
  const actions = useActions();
  const { theme, textScale } = useApp((state) => state.preferences);
  const [hovered, setHovered] = useState('');
  const [asked, setAsked] = useState<AskedNumber | null>(null);
  const [defined, setDefined] = useState<Defined | null>(null);
  const [range, setRange] = useState<RankingRow | null>(null);
  const [printing, setPrinting] = useState(false);
  const [mapRef, mapWidth] = useWidth<HTMLDivElement>();
  const [bumpRef, bumpWidth] = useWidth<HTMLDivElement>();
  const { ledger, kind, unitIds, yearMonths, measure, t } = ranking;
  const year = useYear(ledger, kind, unitIds, yearMonths);
  // The province alone is coloured by its cities: their year makes the classes.
  const cityIds = useMemo(() => listUnits('city', province.atlas).map(({ id }) => id), [province.atlas]);
  const cityYear = useYear(ledger, 'city', cityIds, yearMonths);
  useForesight(ranking, year !== null && cityYear !== null);
  const binsYear = kind === 'province' ? cityYear : year;
  const bins = useMemo(
    () => (binsYear === null ? null : binsOfYear(binsYear, measure, theme)),
    [binsYear, measure, theme],
  );
  // Panels below follow when the table stands.
  const later = useDeferredValue(ranking);
  const select = useCallback(
    (unitId: string) =>
      actions.setDispatch({ unitId: store.getState().view.dispatch.unitId === unitId ? '' : unitId }),
    [actions, store],
  );
  const laterYear = later.kind === kind && later.ledger === ledger ? year : null;
  return (
    <div className="ranking">
      <RankingBar
        ranking={ranking}
        isReady={year !== null}
        onExport={() => {
          if (year !== null)
            void import('./ranking/export-ranking')
              .then((room) => room.exportRanking(ranking, year))
              .catch((error: unknown) => actions.notify(String(error), 'warning'));
        }}
        onPrint={() => setPrinting(true)}
      />
      <RankingHead ranking={ranking} onAsk={setAsked} />
      <p className="ranking-tip" role="status">
        {range === null ? (
          <span className="quiet">{t('ranking.range.hint', { count: ranking.ranked })}</span>
        ) : (
          sayRange(range, ranking)
        )}
      </p>
      <div className="ranking-desk">
        <RankingTable
          ranking={ranking}
          bins={bins}
          hovered={hovered}
          onHover={setHovered}
          onSelect={select}
          onAsk={setAsked}
          onDefine={setDefined}
          onRange={setRange}
        />
        <div ref={mapRef}>
          {mapWidth === null ? null : (
            <RankingMap
              ranking={later}
              bins={bins}
              width={mapWidth}
              theme={theme}
              textScale={textScale}
              hovered={hovered}
              onHover={setHovered}
              onSelect={select}
            />
          )}
        </div>
      </div>
      <RankingNotes ranking={ranking} />
      <div className="ranking-panels">
        <div ref={bumpRef}>
          {bumpWidth === null || laterYear === null || kind === 'province' ? null : (
            <BumpPanel
              ranking={later}
              year={laterYear}
              width={bumpWidth}
              textScale={textScale}
              hovered={hovered}
              onHover={setHovered}
              onSelect={select}
            />
          )}
        </div>
        <CurvePanel ranking={later} />
      </div>
      {laterYear === null ? (
        <p role="status">{t('ranking.map.waiting')}</p>
      ) : (
        <PacePanel ranking={later} year={laterYear} hovered={hovered} onHover={setHovered} />
      )}
      {asked === null ? null : (
        <BehindNumber asked={asked} ranking={ranking} onClose={() => setAsked(null)} />
      )}
      {defined === null ? null : (
        <MeasureDefinition what={defined} ranking={ranking} onClose={() => setDefined(null)} />
      )}
      {printing && year !== null && bins !== null ? (
        <Suspense fallback={null}>
          <RankingPrint
            ranking={ranking}
            year={year}
            binsYear={binsYear ?? year}
            onDone={() => setPrinting(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** 排名与进度: who leads, who lags, on what grounds, and what the rest of the year asks for. */
export function RankingSection() {
  const ranking = useRanking();
  return ranking === null ? <NoReports /> : <RankingDesk ranking={ranking} />;
}
