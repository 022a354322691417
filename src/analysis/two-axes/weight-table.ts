/** A table of weights, none negative: `weights[row * width + column]`. */
export interface WeightTable {
  readonly width: number;
  readonly height: number;
  readonly weights: ArrayLike<number>;
}
