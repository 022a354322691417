import type { Month } from '@/domain/time/month';
import { layoutMilestoneStrip, type StripPoint } from './milestone-strip';
import './milestone-strip.css';

const WIDTH = 312;
const ROW = 20;
const RADIUS = 8.5;
const PAD = 10;

/**
 * Milestones as numbered points on a strip of years: filled when reported, hollow when announced, with a bar
 * over the window in which one happened; the month shown is the upright line.
 */
export function MilestoneStrip(props: {
  readonly points: readonly StripPoint[];
  readonly month: Month;
  readonly label: string;
}) {
  const layout = layoutMilestoneStrip(props.points, props.month, WIDTH - 2 * PAD, 2 * RADIUS + 1);
  const base = layout.rowCount * ROW + 4;
  const height = base + 20;
  return (
    <svg className="milestone-strip" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={props.label}>
      <g transform={`translate(${PAD} 0)`}>
        <line className="strip-axis" x1={-PAD} x2={WIDTH - PAD} y1={base} y2={base} />
        {layout.ticks.map((tick) => (
          <g key={tick.label} transform={`translate(${tick.x} ${base})`}>
            <line className="strip-axis" y2="4" />
            <text className="strip-year" x="2" y="16">
              {tick.label}
            </text>
          </g>
        ))}
        {layout.monthX === null ? null : (
          <line className="strip-month" x1={layout.monthX} x2={layout.monthX} y1="0" y2={base + 5} />
        )}
        {layout.marks.map((mark) => {
          const y = base - (mark.row + 0.5) * ROW;
          return (
            <g key={mark.id} className={mark.forecast ? 'strip-mark strip-forecast' : 'strip-mark'}>
              {mark.to - mark.from > 4 ? (
                <line className="strip-window" x1={mark.from} x2={mark.to} y1={y} y2={y} />
              ) : null}
              <circle cx={mark.x} cy={y} r={RADIUS} />
              <text x={mark.x} y={y} dy="0.34em">
                {mark.number}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}
