/** Not yet here. */
export function OverviewInset() {
  return null;
}
