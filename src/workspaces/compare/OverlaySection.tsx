/** Not built yet. */
export function OverlaySection() {
  return null;
}
