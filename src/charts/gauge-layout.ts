/** One bar of a gauge: a value of its own kind, drawn in its own row. */
export interface GaugeBar {
  /** Look of the bar; its word stands beside the gauge. */
  readonly look: 'official' | 'own';
  readonly value: number;
}

/** A bar in shares of the gauge's width and height. */
export interface PlacedGaugeBar {
  readonly look: GaugeBar['look'];
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** A gauge in shares (0–1) of its box, so that it can be drawn at any size. */
export interface GaugeLayout {
  readonly bars: readonly PlacedGaugeBar[];
  /** Where the target stands. */
  readonly targetAt: number;
}

const HEADROOM = 1.08;
const TRACK_TOP = 0.2;
const GAP = 0.08;

/**
 * Lay out bars against a target on one scale from zero.
 * @param target the stated number, above zero.
 */
export function layoutGauge(bars: readonly GaugeBar[], target: number): GaugeLayout {
  const scale = Math.max(target, ...bars.map((bar) => bar.value)) * HEADROOM;
  const weights = bars.map((bar) => (bar.look === 'official' ? 2 : 1));
  const unit = (1 - TRACK_TOP - GAP * Math.max(0, bars.length - 1)) / Math.max(1, weights.reduce((sum, weight) => sum + weight, 0));
  let top = TRACK_TOP;
  const placed = bars.map((bar, index): PlacedGaugeBar => {
    const height = unit * Math.min(2, weights[index] ?? 1);
    const at = top;
    top += height + GAP;
    return { look: bar.look, width: Math.max(0, bar.value) / scale, top: at, height };
  });
  return { bars: placed, targetAt: target / scale };
}
