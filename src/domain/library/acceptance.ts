/** A finding that a person looked at and accepts as it is, with the reason; it is not shown as open again. */
export interface Acceptance {
  /** Which finding: detector, project, month and field, as `keyOfFinding` writes them. */
  readonly key: string;
  readonly projectId: string;
  readonly reason: string;
}
