/** Not built yet. */
export function DueSection() {
  return null;
}
