/** Not built yet. */
export function CoordinationSection() {
  return null;
}
