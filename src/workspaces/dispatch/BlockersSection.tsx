/** Not built yet. */
export function BlockersSection() {
  return null;
}
