/** Not built yet. */
export function LightsSection() {
  return null;
}
