import { type GaugeBar, layoutGauge } from './gauge-layout';
import './gauge.css';

const HEIGHT = 44;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Bars against a target tick. The words stand beside it; `label` says the whole in one sentence. */
export function Gauge(props: {
  readonly bars: readonly GaugeBar[];
  readonly target: number;
  readonly label: string;
}) {
  const { bars, targetAt } = layoutGauge(props.bars, props.target);
  return (
    <svg className="gauge" role="img" aria-label={props.label} width="100%" height={HEIGHT}>
      <rect className="gauge-track" x="0" y="20%" width="100%" height="80%" />
      {bars.map((bar) => (
        <rect
          key={bar.look}
          className={`gauge-bar gauge-${bar.look}`}
          x="0"
          y={percent(bar.top)}
          width={percent(bar.width)}
          height={percent(bar.height)}
        />
      ))}
      <line className="gauge-target" x1={percent(targetAt)} x2={percent(targetAt)} y1="8%" y2="100%" />
      <svg x={percent(targetAt)} y="0" overflow="visible">
        <path className="gauge-target-head" d="M-5 0H5L0 8Z" />
      </svg>
    </svg>
  );
}
