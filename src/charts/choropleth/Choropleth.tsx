import { useId } from 'react';
import type { Adcode } from '@/domain/region/adcode';
import type { PathShape } from '../svg-map/svg-shape';
import type { ChoroplethLayout } from './layout-choropleth';
import './choropleth.css';

/** What an area looks like, from its class. */
export interface AreaLook {
  readonly fill: string;
  /** Too few projects to say much, or nothing known: drawn hatched. */
  readonly hatch: 'few' | 'noData' | null;
  /** Words on it, one a line; none where there is no room. */
  readonly lines: readonly string[];
  readonly title: string;
}

/** Marks of one class. */
export interface MarkGroup {
  readonly id: string;
  readonly color: string;
  readonly isHollow: boolean;
  /** Middles. @unit px */
  readonly at: readonly (readonly [number, number])[];
}

const dotPath = (at: MarkGroup['at'], radius: number): string =>
  at
    .map(([x, y]) => {
      const [left, middle] = [(x - radius).toFixed(1), y.toFixed(1)];
      return `M${left} ${middle}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
    })
    .join('');

function Line({ shape }: { readonly shape: PathShape }) {
  return (
    <path
      d={shape.d}
      fill={shape.fill ?? 'none'}
      {...(shape.fill === null ? {} : { fillRule: 'evenodd' as const })}
      {...(shape.stroke === null
        ? {}
        : { stroke: shape.stroke, strokeWidth: shape.strokeWidth, strokeLinejoin: 'round' as const })}
      {...(shape.dash === null ? {} : { strokeDasharray: shape.dash.join(' ') })}
      pointerEvents="none"
    />
  );
}

/** Areas coloured by class, hatched where there is little to go by; vectors on the screen and on paper. Stateless. */
export function Choropleth(props: {
  readonly layout: ChoroplethLayout;
  readonly looks: ReadonlyMap<Adcode, AreaLook>;
  readonly marks: readonly MarkGroup[];
  readonly markRadius: number;
  readonly label: string;
  /** Size of words. @unit px */
  readonly textPx: number;
  readonly selected: Adcode | null;
  readonly hovered: Adcode | null;
  readonly onHover?: (adcode: Adcode | null) => void;
  readonly onSelect?: (adcode: Adcode) => void;
}) {
  const { layout, looks, marks, markRadius, label, textPx, selected, hovered, onHover, onSelect } = props;
  const id = useId();
  const outlined = [hovered, selected].flatMap(
    (adcode) => layout.areas.find((area) => area.adcode === adcode) ?? [],
  );
  return (
    <svg
      className="choropleth"
      viewBox={`0 0 ${layout.view.width} ${layout.view.height}`}
      width={layout.view.width}
      height={layout.view.height}
      role="img"
      aria-label={label}
      onPointerLeave={() => onHover?.(null)}
    >
      <defs>
        <pattern
          id={`${id}few`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="choropleth-few" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
        <pattern
          id={`${id}noData`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <line className="choropleth-no-data" x1="0" x2="0" y1="0" y2="8" />
        </pattern>
      </defs>
      {layout.under.map((shape) => (
        <Line key={shape.key} shape={shape} />
      ))}
      {layout.areas.map(({ adcode, d }) => {
        const look = looks.get(adcode);
        if (look === undefined) return null;
        return (
          <g
            key={adcode}
            data-adcode={adcode}
            className={onSelect === undefined ? undefined : 'choropleth-area'}
            onPointerEnter={() => onHover?.(adcode)}
            onClick={() => onSelect?.(adcode)}
          >
            <path d={d} fill={look.fill} fillRule="evenodd" />
            {look.hatch === null ? null : <path d={d} fill={`url(#${id}${look.hatch})`} fillRule="evenodd" />}
            <title>{look.title}</title>
          </g>
        );
      })}
      {layout.over.map((shape) => (
        <Line key={shape.key} shape={shape} />
      ))}
      {marks.map((group) => (
        <path
          key={group.id}
          className={group.isHollow ? 'choropleth-mark-hollow' : 'choropleth-mark'}
          data-count={group.at.length}
          d={dotPath(group.at, markRadius)}
          fill={group.isHollow ? 'none' : group.color}
          stroke={group.isHollow ? group.color : undefined}
          pointerEvents="none"
        />
      ))}
      {outlined.map(({ adcode, d }) => (
        <path
          key={adcode}
          className={adcode === selected ? 'choropleth-selected' : 'choropleth-hovered'}
          d={d}
          pointerEvents="none"
        />
      ))}
      <g className="choropleth-words" fontSize={textPx} textAnchor="middle" pointerEvents="none">
        {layout.areas.map(({ adcode, at: [x, y] }) =>
          (looks.get(adcode)?.lines ?? []).map((line, index, all) => (
            <text
              key={`${adcode} ${line}`}
              x={x}
              y={y + (index - (all.length - 1) / 2) * textPx * 1.05 + textPx * 0.36}
            >
              {line}
            </text>
          )),
        )}
      </g>
    </svg>
  );
}
