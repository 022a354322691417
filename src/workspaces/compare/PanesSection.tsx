/** Not built yet. */
export function PanesSection() {
  return null;
}
