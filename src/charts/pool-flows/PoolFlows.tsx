import { useMemo, useRef, useState } from 'react';
import { POOL_STATES, type PoolFlows as Flows } from '@/analysis/two-axes/pool-flows';
import { formatMonth } from '@/domain/time/month';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import { type FlowRibbon, layoutPoolFlows, NODE_WIDTH, ribbonPath } from './layout-pool-flows';
import './pool-flows.css';

const ROOM = { width: 960, height: 430, left: 8, right: 132, top: 30, gap: 20 } as const;

/** The pool as an alluvial; a ribbon is opened by click or Enter, arrows walk from one to the next. */
export function PoolFlows(props: {
  readonly flows: Flows;
  readonly locale: Locale;
  readonly label: string;
  /** A ribbon in words: 2020-06 → 2020-07 储备 → 实施：12 个项目. */
  readonly nameOf: (ribbon: FlowRibbon) => string;
  /** @nodata null: none is open */
  readonly openId: string | null;
  readonly onOpen: (ribbon: FlowRibbon) => void;
}) {
  const { flows, locale, label, nameOf, openId, onOpen } = props;
  const layout = useMemo(() => layoutPoolFlows(flows, ROOM), [flows]);
  // Changes lie over what stays, and come first by keyboard.
  const stays = layout.ribbons.filter(({ from, to }) => from === to);
  const moves = layout.ribbons.filter(({ from, to }) => from !== to);
  const walk = [...moves, ...stays];
  const [at, setAt] = useState(0);
  const paths = useRef(new Map<string, SVGPathElement>());
  const here = Math.min(at, walk.length - 1);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = ['ArrowRight', 'ArrowDown'].includes(event.key)
      ? 1
      : ['ArrowLeft', 'ArrowUp'].includes(event.key)
        ? -1
        : 0;
    const ribbon = walk[here];
    if (ribbon === undefined) return;
    if (step !== 0) {
      const next = (here + step + walk.length) % walk.length;
      setAt(next);
      paths.current.get(walk[next]?.id ?? '')?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(ribbon);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const last = layout.columns.length - 1;
  return (
    <svg
      className="pool-flows"
      viewBox={`0 0 ${ROOM.width} ${ROOM.height + 8}`}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {[...stays, ...moves].map((ribbon) => (
        <path
          key={ribbon.id}
          ref={(element) => {
            if (element === null) paths.current.delete(ribbon.id);
            else paths.current.set(ribbon.id, element);
          }}
          className={`flow-ribbon flow-${ribbon.to} ${ribbon.from === ribbon.to ? 'flow-stays' : ''}`}
          d={ribbonPath(ribbon)}
          role="button"
          tabIndex={walk[here]?.id === ribbon.id ? 0 : -1}
          aria-label={nameOf(ribbon)}
          aria-pressed={openId === ribbon.id}
          onClick={() => {
            setAt(walk.indexOf(ribbon));
            onOpen(ribbon);
          }}
        >
          <title>{nameOf(ribbon)}</title>
        </path>
      ))}
      {layout.columns.map(({ month, x, nodes }, position) => (
        <g key={month} className="flow-labels">
          <text x={x} y={16} className="flow-month">
            {formatMonth(month)}
          </text>
          {nodes.map(({ state, count, y, height }) => (
            <g key={state}>
              <rect
                className={`flow-node flow-${state}`}
                x={x}
                y={y}
                width={NODE_WIDTH}
                height={Math.max(1, height)}
              />
              <text x={x + NODE_WIDTH + 5} y={y + height / 2 + 5}>
                {position === last
                  ? `${POOL_STATES[state][locale]} ${formatNumber(count)}`
                  : formatNumber(count)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
