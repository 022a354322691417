import { useEffect, useMemo, useState } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import { type EntityRef, idOfRef, kindOfRef, toRef } from '@/domain/view-state/entity-ref';
import { HOME_CAMERA } from '@/domain/view-state/view-state';
import { type Insets, type MercatorView, viewAround, viewOfBounds } from '@/geo/web-mercator';
import { formatMonthWords } from '@/i18n/format-date';
import { regionBounds, regionPath } from '@/layers/region-tree';
import type { AppState } from '@/store/app-state';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { goToRegion } from '../go-to';
import { type Size, useMeasuredSize } from '../use-measured-size';
import { framePadding } from './frame-padding';
import './SvgFallback.css';

/** Below this zoom a county under the pointer means its city, as on the screen map. */
const COUNTY_ZOOM = 7.4;
const MAX_ZOOM = 11.5;

/** Room the panels take. */
function useInsets([width, height]: Size): Insets {
  const textScale = useApp((state) => state.preferences.textScale);
  const panel = useApp((state) => state.panel);
  const hasCard = useApp((state) => state.view.selection !== null);
  return useMemo(
    () => framePadding({ textScale, panel, hasCard }, { width, height }),
    [textScale, panel, hasCard, width, height],
  );
}

/** What the picture shows: the last place the map was asked to go to, at first the link's place or the region. */
function useView(size: Size): MercatorView {
  const { province } = useServices();
  const insets = useInsets(size);
  const request = useApp((state) => state.cameraRequest);
  const region = useApp((state) => state.view.region);
  const camera = useApp((state) => state.view.camera);
  const [first] = useState(camera);
  // A panel that opens later does not move the picture; the next framing takes it into account.
  const textScale = useApp((state) => state.preferences.textScale);
  const asked = `${size.join('x')}/${textScale}/${request?.seq ?? region}`;
  const [framed, setFramed] = useState({ asked, room: insets });
  if (framed.asked !== asked) setFramed({ asked, room: insets });
  // Room measured for another window may be more than there is in this one.
  const room = framed.asked === asked ? framed.room : insets;
  return useMemo(() => {
    const [width, height] = size;
    const target = request?.target;
    switch (target?.kind) {
      case 'fit':
        return viewOfBounds(target.bounds, width, height, room, target.maxZoom);
      case 'fly':
        return viewAround(target.lngLat, target.zoom, width, height);
      case 'jump':
      case 'glide':
        return viewAround([target.camera.lng, target.camera.lat], target.camera.zoom, width, height);
      case undefined:
        return first === HOME_CAMERA
          ? viewOfBounds(regionBounds(province.atlas, province.areas, region), width, height, room, MAX_ZOOM)
          : viewAround([first.lng, first.lat], first.zoom, width, height);
    }
  }, [size, room, request, region, first, province]);
}

/** Tell the store where the picture came to rest, as the screen map does. */
function useSettle(view: MercatorView): void {
  const { store } = useServices();
  useEffect(() => {
    const [lng, lat] = view.center;
    store.getState().settleCamera({ lng, lat, zoom: view.zoom, bearing: 0, pitch: 0 }, view.bounds);
  }, [store, view]);
}

const choicesOf = (state: AppState) => state.view.layers;

function FallbackMap({ size }: { readonly size: Size }) {
  const services = useServices();
  const { province } = services;
  const t = useTranslate();
  const actions = useActions();
  const { theme, locale, textScale } = useApp((state) => state.preferences);
  const view = useView(size);
  useSettle(view);
  const selectFrames = useMemo(() => makeSelectFrames(province.marksOf), [province]);
  const frames = useApp((state) => selectFrames(state.view));
  const choices = useApp(choicesOf);
  const region = useApp((state) => state.view.region);
  const selection = useApp((state) => state.view.selection);
  const month = useApp((state) => state.view.month);
  const plane = useMemo(() => makeMapPlane(view), [view]);
  const layout = useMemo(
    () =>
      layoutSvgMap({
        source: province,
        frames,
        choices,
        plane,
        region,
        selection,
        palette: paletteOf(theme),
        locale,
        scale: textScale,
        detail: 0.5,
        labels: true,
        pickable: true,
      }),
    [province, frames, choices, plane, region, selection, theme, locale, textScale],
  );
  const meaningOf = (ref: EntityRef): EntityRef => {
    if (kindOfRef(ref) !== 'county' || view.zoom >= COUNTY_ZOOM) return ref;
    const county = province.atlas.counties.find((item) => item.adcode === Number(idOfRef(ref)));
    return county === undefined ? ref : toRef('city', county.cityAdcode);
  };
  const regionName = regionPath(province.atlas, region).at(-1)?.[locale] ?? '';
  return (
    <SvgMap
      layout={layout}
      className="svg-fallback-map"
      label={t('fallback.label', { region: regionName, month: formatMonthWords(month, locale) })}
      onPick={(ref, double) => {
        const meant = ref === null ? null : meaningOf(ref);
        if (!double) actions.select(meant);
        else if (meant !== null && (kindOfRef(meant) === 'city' || kindOfRef(meant) === 'county'))
          goToRegion(services, meant);
      }}
    />
  );
}

/** The province as SVG where WebGL 2 is missing: layers, month, region and selection work as on the map. */
export function SvgFallback({ why }: { readonly why: string }) {
  const t = useTranslate();
  const [ref, size] = useMeasuredSize<HTMLDivElement>();
  return (
    <div ref={ref} className="svg-fallback" data-testid="svg-map">
      {size === null ? null : <FallbackMap size={size} />}
      <p className="svg-fallback-why" role="status" title={why}>
        {t('message.noWebGL')}
      </p>
    </div>
  );
}
