/** Not built yet. */
export function ZonesSection() {
  return null;
}
