import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { OverlayView } from '@/domain/view-state/overlay-view';
import type { PlaneArea } from '@/geo/equal-area';
import { denominatorOfGround, formatDenominator, layoutGroundBar } from '@/charts/svg-map/scale-bar';
import { useApp, useTranslate } from '../../app-context';
import { useMeasuredSize } from '../../use-measured-size';
import type { LaidOutline } from './lay-outlines';

const KEY_KM = 5;
const KEY_FAR_KM = 25;
const KEY_TURN = 5;

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
/** Bring an angle to −180…180. */
export const turnWithin = (degrees: number): number => rounded(((((degrees + 180) % 360) + 360) % 360) - 180);

type Laying = Pick<OverlayView, 'eastKm' | 'northKm' | 'turn' | 'mirrored'>;

/** Two outlines on one plane; the upper is dragged, turned with Shift held, or moved and turned with keys. */
export function OverlayStage(props: {
  readonly under: LaidOutline;
  readonly over: LaidOutline;
  readonly laying: Laying;
  readonly names: { readonly under: string; readonly over: string };
  readonly onLay: (laying: Partial<Laying>) => void;
}) {
  const { under, over, laying, names, onLay } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const textScale = useApp((state) => state.preferences.textScale);
  const [ref, size] = useMeasuredSize<HTMLDivElement>();
  const from = useRef<{ readonly x: number; readonly y: number; readonly laying: Laying } | null>(null);
  const [width, height] = size ?? [800, 480];
  const kmPerPx = (2 * Math.max(under.reachKm, over.reachKm) * 1.04) / Math.min(width, height);
  const px = ([east, north]: readonly [number, number]): readonly [number, number] => [
    width / 2 + east / kmPerPx,
    height / 2 - north / kmPerPx,
  ];
  const path = (area: PlaneArea): string =>
    area
      .flat()
      .map(
        (ring) =>
          `M${ring
            .map((point) =>
              px(point)
                .map((n) => n.toFixed(1))
                .join(' '),
            )
            .join('L')}Z`,
      )
      .join('');
  const onKey = (event: KeyboardEvent): void => {
    const km = event.shiftKey ? KEY_FAR_KM : KEY_KM;
    const { eastKm, northKm, turn, mirrored } = laying;
    const changes: Readonly<Record<string, Partial<Laying>>> = {
      ArrowLeft: { eastKm: rounded(eastKm - km) },
      ArrowRight: { eastKm: rounded(eastKm + km) },
      ArrowUp: { northKm: rounded(northKm + km) },
      ArrowDown: { northKm: rounded(northKm - km) },
      ',': { turn: turnWithin(turn - KEY_TURN) },
      '.': { turn: turnWithin(turn + KEY_TURN) },
      m: { mirrored: !mirrored },
      '0': { eastKm: 0, northKm: 0, turn: 0, mirrored: false },
    };
    const change = changes[event.key];
    if (change === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onLay(change);
  };
  const onMove = (event: PointerEvent): void => {
    const start = from.current;
    if (start === null) return;
    if (event.shiftKey) {
      const box = event.currentTarget.getBoundingClientRect();
      const [cx, cy] = px([start.laying.eastKm, start.laying.northKm]);
      const angle = (x: number, y: number): number =>
        (Math.atan2(y - box.top - cy, x - box.left - cx) * 180) / Math.PI;
      onLay({
        turn: turnWithin(start.laying.turn + angle(event.clientX, event.clientY) - angle(start.x, start.y)),
      });
    } else
      onLay({
        eastKm: rounded(start.laying.eastKm + (event.clientX - start.x) * kmPerPx),
        northKm: rounded(start.laying.northKm - (event.clientY - start.y) * kmPerPx),
      });
  };
  const bar = layoutGroundBar(kmPerPx * 1000, 140 * textScale);
  const nameOf = (outline: LaidOutline, className: string) =>
    outline.names.map((name) => {
      const [x, y] = px(name.at);
      return (
        <g key={name.key} className={className}>
          <circle cx={x} cy={y} r={name.isCore ? 4.5 : 2.5} />
          <text x={x} y={y - 7} fontSize={(name.isCore ? 15 : 14) * textScale}>
            {name[locale]}
          </text>
        </g>
      );
    });
  return (
    <div
      ref={ref}
      className="overlay-stage"
      role="application"
      tabIndex={0}
      aria-label={t('overlay.stage', names)}
      data-testid="overlay"
      data-east={laying.eastKm}
      data-north={laying.northKm}
      data-turn={laying.turn}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        from.current = { x: event.clientX, y: event.clientY, laying };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        from.current = null;
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    >
      <svg width={width} height={height} aria-hidden="true">
        <path d={path(under.area)} className="overlay-under" />
        {under.inner.map((area, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
          <path key={index} d={path(area)} className="overlay-inner" />
        ))}
        <path d={path(over.area)} className="overlay-over" fillRule="evenodd" />
        {over.inner.map((area, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
          <path key={index} d={path(area)} className="overlay-inner overlay-inner-over" />
        ))}
        {nameOf(under, 'overlay-name')}
        {nameOf(over, 'overlay-name overlay-name-over')}
      </svg>
      <div className="pane-scale">
        <span>
          {t('panes.scale.same', { scale: formatDenominator(denominatorOfGround(kmPerPx * 1000), locale) })}
        </span>
        <svg width={bar.width + 2} height="8" aria-hidden="true">
          <path d={`M1 1V7H${bar.width + 1}V1`} />
        </svg>
        <span>{t('panes.km', { km: bar.km })}</span>
      </div>
    </div>
  );
}
