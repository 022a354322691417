/** One bar of a gauge. `official` is the published reading, `own` what this map itself measures or counts. */
export interface GaugeBar {
  readonly look: 'official' | 'own';
  readonly value: number;
}

/** A bar in shares (0–1) of the gauge's width and height. */
export interface PlacedGaugeBar {
  readonly look: GaugeBar['look'];
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** A gauge in shares of its box, so that it can be drawn at any size. */
export interface GaugeLayout {
  readonly bars: readonly PlacedGaugeBar[];
  /** Where the target stands. */
  readonly targetAt: number;
}

/** The longest bar or the target leaves this much room to its right. */
const HEADROOM = 1.08;
/** The published reading is a thick bar, our own a thin one below it: never the same place or weight. */
const ROWS = { official: { top: 0.2, height: 0.46 }, own: { top: 0.76, height: 0.22 } } as const;

/**
 * Lay out bars against a target on one scale from zero.
 * @param bars at most one of each look.
 * @param target the stated number.
 * @throws when the target is not above zero.
 */
export function layoutGauge(bars: readonly GaugeBar[], target: number): GaugeLayout {
  if (!(target > 0)) throw new Error(`A gauge needs a target above zero, not ${target}`);
  const scale = Math.max(target, ...bars.map((bar) => bar.value)) * HEADROOM;
  return {
    bars: bars.map(
      ({ look, value }): PlacedGaugeBar => ({ look, width: Math.max(0, value) / scale, ...ROWS[look] }),
    ),
    targetAt: target / scale,
  };
}
