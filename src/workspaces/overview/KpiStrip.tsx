/** Not yet here. */
export function KpiStrip() {
  return null;
}
