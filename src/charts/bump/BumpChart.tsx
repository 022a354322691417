import type { Month } from '@/domain/time/month';
import { monthNumberOf } from '@/domain/time/month';
import type { BumpLayout } from './layout-bump';
import './bump.css';

/** Beyond so many lines only what is looked at keeps its dots. */
const MANY = 40;

/** The words of the chart. */
export interface BumpWords {
  readonly label: string;
  readonly unit: string;
  readonly monthName: (month: number) => string;
  /** Unit, month and rank in one sentence. */
  readonly say: (unitId: string, month: number, rank: number) => string;
  readonly unranked: string;
}

/** How ranks went through the year: a line a unit, named at both ends, and the same as a table for readers. */
export function BumpChart(props: {
  readonly layout: BumpLayout;
  readonly words: BumpWords;
  readonly nameOf: (unitId: string) => string;
  readonly selected: string;
  readonly hovered: string;
  readonly onHover?: (unitId: string) => void;
  readonly onSelect?: (unitId: string) => void;
}) {
  const { layout, words, nameOf, selected, hovered, onHover, onSelect } = props;
  const isStrong = (unitId: string): boolean => unitId === selected || unitId === hovered;
  const hasStrong = layout.lines.some(({ unitId }) => isStrong(unitId));
  const classOf = (unitId: string): string =>
    isStrong(unitId) ? 'bump-strong' : hasStrong ? 'bump-pale' : 'bump-plain';
  // What is looked at stands on top.
  const ordered = [...layout.lines].sort((a, b) => Number(isStrong(a.unitId)) - Number(isStrong(b.unitId)));
  return (
    <figure className={layout.lines.length > MANY ? 'bump bump-many' : 'bump'}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={words.label}
        onPointerLeave={() => onHover?.('')}
      >
        {layout.monthTicks.map(({ x, month }) => (
          <g key={month}>
            <line className="bump-grid" x1={x} x2={x} y1={6} y2={layout.bottom + 6} />
            <text className="bump-tick" x={x} y={layout.height - 6} textAnchor="middle">
              {words.monthName(month)}
            </text>
          </g>
        ))}
        {ordered.map(({ unitId, d, dots }) => (
          <g
            key={unitId}
            className={classOf(unitId)}
            onPointerEnter={() => onHover?.(unitId)}
            onClick={() => onSelect?.(unitId)}
          >
            <path className="bump-hit" d={d} />
            <path className="bump-line" d={d} />
            {dots.map(({ x, y, month, rank }) => (
              <circle key={month} cx={x} cy={y} r={isStrong(unitId) ? 4 : 2.6}>
                <title>{words.say(unitId, month, rank)}</title>
              </circle>
            ))}
          </g>
        ))}
        {layout.labels.map(({ unitId, end, x, y, text, rank }) => (
          <text
            key={`${unitId} ${end}`}
            className={`bump-name ${classOf(unitId)}`}
            x={x}
            y={y + 5}
            textAnchor={end === 'first' ? 'end' : 'start'}
            onPointerEnter={() => onHover?.(unitId)}
            onClick={() => onSelect?.(unitId)}
          >
            {end === 'first' ? `${text} ${rank}` : `${rank} ${text}`}
          </text>
        ))}
      </svg>
      <table className="visually-hidden">
        <caption>{words.label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {layout.monthTicks.map(({ month }) => (
              <th key={month} scope="col">
                {words.monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.lines.map(({ unitId, dots }) => (
            <tr key={unitId}>
              <th scope="row">{nameOf(unitId)}</th>
              {layout.monthTicks.map(({ month }) => (
                <td key={month}>{dots.find((dot) => dot.month === month)?.rank ?? words.unranked}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** `6月` / `6`. */
export const shortMonth = (month: number, isChinese: boolean): string =>
  isChinese ? `${monthNumberOf(month as Month)}月` : String(monthNumberOf(month as Month));
