import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { LngLat } from '@/domain/provenance/position';
import { type EntityRef, kindOfRef, toRef } from '@/domain/view-state/entity-ref';
import type { Mark } from '@/layers/mark';
import { regionBounds } from '@/layers/region-tree';
import type { PaddingOf } from '@/map/connect-map';
import type { MapController } from '@/map/map-controller';
import type { FitTarget } from '@/store/app-state';
import { type AppServices, useActions, useApp, useServices, useTranslate } from '../app-context';
import { goToRegion } from '../go-to';
import { Breadcrumb } from './Breadcrumb';
import { framePadding } from './frame-padding';
import { HoverTip, type Hover } from './HoverTip';
import { LayerPanel } from './LayerPanel';
import { MapFurniture, MeasureBar } from './MapFurniture';
import { OfficialChip } from './OfficialChip';
import { PanelTabs } from './PanelTabs';
import { Timeline } from './Timeline';
import { RoomFocus } from '../RoomFocus';
import { useFront } from './use-front';
import './overview.css';
import './overview-compact.css';
import './overview-narrow.css';

/** The map room is the heaviest part and comes on its own. */
const MapHost = lazy(() => import('@/map/MapHost').then((room) => ({ default: room.MapHost })));

/** What the first map does not need comes after it, or when it is first wanted. */
const KpiStrip = lazy(() => import('./KpiStrip').then((room) => ({ default: room.KpiStrip })));
const OverviewInset = lazy(() => import('./OverviewInset').then((room) => ({ default: room.OverviewInset })));
const PictureDialog = lazy(() => import('./PictureDialog').then((room) => ({ default: room.PictureDialog })));
const CardPanel = lazy(() => import('./CardPanel').then((room) => ({ default: room.CardPanel })));
const PinsPanel = lazy(() => import('./PinsPanel').then((room) => ({ default: room.PinsPanel })));
const PrintDialog = lazy(() => import('./PrintDialog').then((room) => ({ default: room.PrintDialog })));
const SearchDialog = lazy(() => import('./SearchDialog').then((room) => ({ default: room.SearchDialog })));
const SvgFallback = lazy(() => import('./SvgFallback').then((room) => ({ default: room.SvgFallback })));
const TargetsPanel = lazy(() => import('./TargetsPanel').then((room) => ({ default: room.TargetsPanel })));
const EventsPanel = lazy(() => import('./EventsPanel').then((room) => ({ default: room.EventsPanel })));
const UnplacedPanel = lazy(() => import('./UnplacedPanel').then((room) => ({ default: room.UnplacedPanel })));

/** Below this zoom an empty place on the map means its city, above it its county. */
const COUNTY_ZOOM = 7.4;
const START_MAX_ZOOM = 10;

/** Room the panels take in a state, for framing. */
const paddingOf: PaddingOf = ({ preferences, panel, view }, size) =>
  framePadding({ textScale: preferences.textScale, panel, hasCard: view.selection !== null }, size);

/** The current region, to be framed at the start. */
function toFrame({ province, store }: AppServices): FitTarget {
  const bounds = regionBounds(province.atlas, province.areas, store.getState().view.region);
  return { kind: 'fit', bounds, maxZoom: START_MAX_ZOOM };
}

/** Turns what lies under the pointer into the things a person means: at province scale a county means its city. */
function meaningOf(hits: readonly Mark[], zoom: number): readonly EntityRef[] {
  const refs = hits.flatMap((mark): EntityRef[] => {
    switch (kindOfRef(mark.ref)) {
      case 'county':
        return zoom < COUNTY_ZOOM ? [toRef('city', Math.floor(mark.featureId / 100) * 100)] : [mark.ref];
      case 'circle':
        return [];
      default:
        return [mark.ref];
    }
  });
  return [...new Set(refs)];
}

/** The province on one map. */
export function Overview(props: {
  readonly linked: boolean;
  /** The first map stands, or it is known that there will be none: what waited for it may come. */
  readonly onFirstMap: () => void;
}) {
  const { linked, onFirstMap } = props;
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const panel = useApp((state) => state.panel);
  const dialog = useApp((state) => state.dialog);
  const hasPins = useApp((state) => state.view.pins.length > 0);
  const hasCard = useApp((state) => state.view.selection !== null);
  const front = useFront();
  const [controller, setController] = useState<MapController | null>(null);
  const [unavailable, setUnavailable] = useState<string | null>(null);
  const [hits, setHits] = useState<readonly EntityRef[]>([]);
  const [hover, setHover] = useState<Hover | null>(null);
  /** The first map has been drawn, or given up. */
  const [settled, setSettled] = useState(false);
  const framed = useRef(false);
  const onUnavailable = useCallback(
    (why: string) => {
      setUnavailable(why);
      setSettled(true);
      onFirstMap();
    },
    [onFirstMap],
  );
  const onController = useCallback(
    (next: MapController | null) => {
      setController(next);
      if (next === null || framed.current) return;
      framed.current = true;
      const { viewBounds, cameras } = services.store.getState();
      // Back from another workspace the map stands where it was left.
      const isBack = viewBounds !== null || cameras.overview !== undefined;
      if (isBack || (linked && Object.keys(cameras).length === 0)) next.adoptFrame(toFrame(services));
      else next.go(toFrame(services), false);
    },
    [linked, services],
  );
  const onClick = useCallback(
    (found: readonly Mark[], at: LngLat, double: boolean) => {
      const state = services.store.getState();
      if (state.tool !== 'select') {
        if (!double) state.setMeasure([...state.measure, at]);
        return;
      }
      const meant = meaningOf(found, state.view.camera.zoom);
      if (double) {
        const region = meant.find((ref) => kindOfRef(ref) === 'city' || kindOfRef(ref) === 'county');
        if (region === undefined) return;
        state.select(null);
        goToRegion(services, region);
        return;
      }
      setHits(meant);
      actions.select(meant[0] ?? null);
    },
    [actions, services],
  );
  const events = useMemo(
    () => ({
      onReady: () => {
        setSettled(true);
        onFirstMap();
        // The search box must be there at the first keystroke.
        void import('./SearchDialog');
      },
      onClick,
      onHover: (hit: Mark | null, at: LngLat | null, point: readonly [number, number] | null) =>
        setHover(at === null || point === null ? null : { hit, at, point }),
      onContext: (state: 'lost' | 'restored') =>
        actions.notify(t(state === 'lost' ? 'message.glLost' : 'message.glRestored'), 'picture'),
    }),
    [onClick, onFirstMap, actions, t],
  );
  return (
    <main
      className={`overview ${panel === null ? 'overview-no-panel' : 'overview-has-panel'} ${hasCard ? 'overview-has-card' : ''} ${front === null ? '' : `overview-front-${front}`}`}
    >
      {unavailable === null ? (
        <Suspense fallback={<div className="map-host" />}>
          <MapHost
            controller={controller}
            store={services.store}
            province={services.province}
            paddingOf={paddingOf}
            label={t('app.name')}
            events={events}
            onController={onController}
            onUnavailable={onUnavailable}
          />
        </Suspense>
      ) : (
        <Suspense fallback={<div className="map-host" />}>
          <SvgFallback why={unavailable} />
        </Suspense>
      )}
      <RoomFocus />
      <HoverTip hover={hover} />
      <PanelTabs />
      {panel === 'layers' ? <LayerPanel /> : null}
      <Suspense fallback={null}>
        {panel === 'targets' ? <TargetsPanel /> : null}
        {panel === 'events' ? <EventsPanel /> : null}
        {panel === 'unplaced' ? <UnplacedPanel /> : null}
        {hasCard ? <CardPanel hits={hits} /> : null}
        {hasPins ? <PinsPanel /> : null}
      </Suspense>
      <div className="top-strip">
        <Breadcrumb />
        <OfficialChip />
        <Suspense fallback={null}>{settled ? <KpiStrip /> : null}</Suspense>
        <MeasureBar />
      </div>
      <MapFurniture controller={controller} hover={hover} />
      <Suspense fallback={null}>{settled ? <OverviewInset /> : null}</Suspense>
      <Timeline />
      <Suspense fallback={null}>
        {dialog === 'search' ? <SearchDialog /> : null}
        {dialog === 'print' ? <PrintDialog /> : null}
        {dialog === 'picture' && controller !== null ? <PictureDialog controller={controller} /> : null}
      </Suspense>
    </main>
  );
}
