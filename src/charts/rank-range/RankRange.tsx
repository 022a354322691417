import type { RankRangeLayout } from './layout-rank-range';
import './rank-range.css';

const HEIGHT = 20;

/** The range of ranks of one unit: a bar, and a dot for the public measure. */
export function RankRange({ layout, width }: { readonly layout: RankRangeLayout; readonly width: number }) {
  const { bar, dot, ticks } = layout;
  return (
    <svg className="rank-range" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {ticks.map(({ x, rank }) => (
        <line key={rank} className="rank-range-tick" x1={x} x2={x} y1="2" y2={HEIGHT - 2} />
      ))}
      <line className="rank-range-axis" x1={ticks[0]?.x ?? 0} x2={ticks.at(-1)?.x ?? 0} y1="10" y2="10" />
      {bar === null ? null : (
        <line className="rank-range-bar" x1={bar.from} x2={bar.to} y1="10" y2="10" strokeLinecap="round" />
      )}
      {dot === null ? null : <circle className="rank-range-dot" cx={dot} cy="10" r="4.5" />}
    </svg>
  );
}

/** The axis of a column of ranges: 1, the middle, the last. */
export function RankRangeAxis({
  layout,
  width,
}: {
  readonly layout: RankRangeLayout;
  readonly width: number;
}) {
  return (
    <svg className="rank-range" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      {layout.ticks.map(({ x, rank }) => (
        <text key={rank} className="rank-range-number" x={x} y="13" textAnchor="middle">
          {rank}
        </text>
      ))}
    </svg>
  );
}
