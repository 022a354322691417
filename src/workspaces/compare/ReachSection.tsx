/** Not built yet. */
export function ReachSection() {
  return null;
}
