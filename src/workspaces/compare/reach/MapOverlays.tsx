import type { LngLat } from '@/domain/provenance/position';
import type { Scenario } from '@/domain/scenario/scenario';
import type { MercatorView } from '@/geo/web-mercator';
import { REACH_BANDS, type ReachLook } from '@/symbology/reach-look';
import { type Raster, pathBelow } from './contour-paths';

const lineOf = (points: readonly LngLat[], view: MercatorView): string =>
  `M${points
    .map((at) =>
      view
        .toPx(at)
        .map((px) => px.toFixed(1))
        .join(' '),
    )
    .join('L')}`;

/** Bands of 30, 60, 90, 120 minutes. */
export function Isochrones(props: {
  readonly raster: Raster;
  readonly view: MercatorView;
  readonly look: ReachLook;
}) {
  const { raster, view, look } = props;
  const paths = REACH_BANDS.map((minutes) => pathBelow(raster, minutes, view.toPx));
  // Each band without the one inside it, so that colours never add up.
  return (
    <g fillOpacity={look.bandOpacity} fillRule="evenodd" data-testid="reach-bands">
      {paths.map((path, index) => (
        <path
          key={REACH_BANDS[index]}
          d={index === 0 ? path : `${path}${paths[index - 1] ?? ''}`}
          fill={look.bands[index] ?? ''}
        />
      ))}
    </g>
  );
}

/** The line of the chosen limit. */
export function LimitLine(props: {
  readonly raster: Raster;
  readonly minutes: number;
  readonly view: MercatorView;
  readonly look: ReachLook;
}) {
  const { raster, minutes, view, look } = props;
  return (
    <path
      data-testid="reach-limit"
      d={pathBelow(raster, minutes, view.toPx)}
      fill="none"
      stroke={look.limit}
      strokeWidth="2.5"
      strokeLinejoin="round"
    />
  );
}

/** A way on the map. */
export function WayLine(props: {
  readonly points: readonly (readonly LngLat[])[];
  readonly view: MercatorView;
  readonly look: ReachLook;
}) {
  const { points, view, look } = props;
  const d = points.map((part) => lineOf(part, view)).join('');
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      <path d={d} stroke={look.pathHalo} strokeWidth="6" />
      <path d={d} stroke={look.path} strokeWidth="3" />
    </g>
  );
}

/** Marks of origins, or of stops with their numbers. */
export function Dots(props: {
  readonly at: readonly LngLat[];
  readonly labels?: readonly string[];
  readonly view: Pick<MercatorView, 'toPx'>;
  readonly look: ReachLook;
  readonly scale: number;
}) {
  const { at, labels, view, look, scale } = props;
  const radius = (labels === undefined ? 5 : 10) * scale;
  return (
    <g>
      {at.map((place, index) => {
        const [x, y] = view.toPx(place);
        return (
          // oxlint-disable-next-line no-array-index-key -- two may stand at one place
          <g key={index} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <circle r={radius} fill={look.origin} stroke={look.pathHalo} strokeWidth={2 * scale} />
            {labels === undefined ? null : (
              <text textAnchor="middle" dy="0.35em" fontSize={14 * scale} fill={look.pathHalo}>
                {labels[index]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** What a scenario draws, in its own colour and dash, each thing with the word 设想. */
export function Suppositions(props: {
  readonly scenario: Scenario;
  readonly word: string;
  readonly view: MercatorView;
  readonly look: ReachLook;
  readonly scale: number;
  /** Lines of the facts that the scenario switches on, as drawn. */
  readonly switched: readonly (readonly LngLat[])[];
}) {
  const { scenario, word, view, look, scale, switched } = props;
  const lines = scenario.changes.flatMap((change) => (change.kind === 'drawn_line' ? [change] : []));
  const places = scenario.changes.flatMap((change) => (change.kind === 'drawn_place' ? [change] : []));
  const label = (at: LngLat, name: string, key: string) => {
    const [x, y] = view.toPx(at);
    return (
      <text
        key={key}
        x={x + 9 * scale}
        y={y - 7 * scale}
        fontSize={14 * scale}
        fill={look.scenario}
        stroke={look.pathHalo}
        strokeWidth={3 * scale}
        paintOrder="stroke"
      >
        {`${word} ${name}`}
      </text>
    );
  };
  return (
    <g data-testid="reach-suppositions">
      <g fill="none" stroke={look.scenario} strokeWidth={3 * scale} strokeDasharray={look.scenarioDash}>
        {switched.length === 0 ? null : <path d={switched.map((part) => lineOf(part, view)).join('')} />}
        {lines.map((line) => (
          <path
            key={line.id}
            d={lineOf(
              line.stops.map(({ lngLat }) => lngLat),
              view,
            )}
          />
        ))}
      </g>
      {lines.flatMap((line) =>
        line.stops.map(({ lngLat }, index) => {
          const [x, y] = view.toPx(lngLat);
          return (
            <circle
              // oxlint-disable-next-line no-array-index-key -- stops stand in their order
              key={`${line.id}/${index}`}
              cx={x}
              cy={y}
              r={4 * scale}
              fill={look.pathHalo}
              stroke={look.scenario}
              strokeWidth={2 * scale}
            />
          );
        }),
      )}
      {places.map(({ id, lngLat }) => {
        const [x, y] = view.toPx(lngLat);
        const r = 6 * scale;
        return (
          <path
            key={id}
            d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
            fill={look.pathHalo}
            stroke={look.scenario}
            strokeWidth={2.5 * scale}
          />
        );
      })}
      {lines.map(({ id, name, stops }) => {
        const middle = stops[Math.floor(stops.length / 2)];
        return middle === undefined ? null : label(middle.lngLat, name, id);
      })}
      {places.map(({ id, name, lngLat }) => label(lngLat, name, id))}
    </g>
  );
}

/** What the colours mean. */
export function BandLegend(props: {
  readonly look: ReachLook;
  /** Whether the bands are on the map. */
  readonly bands: boolean;
  readonly word: string;
  readonly lines: readonly { readonly color: string; readonly dash?: string; readonly text: string }[];
}) {
  const { look, bands, word, lines } = props;
  return (
    <ul className="reach-legend">
      {(bands ? REACH_BANDS : []).map((minutes, index) => (
        <li key={minutes}>
          <span
            style={{ background: look.bands[index], opacity: look.bandOpacity + 0.2 }}
            aria-hidden="true"
          />
          {minutes}
        </li>
      ))}
      {bands ? <li>{word}</li> : null}
      {lines.map(({ color, dash, text }) => (
        <li key={text}>
          <svg viewBox="0 0 28 10" aria-hidden="true">
            <path
              d="M1 5H27"
              stroke={color}
              strokeWidth="3"
              {...(dash === undefined ? {} : { strokeDasharray: dash })}
            />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
