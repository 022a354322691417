/** Not built yet. */
export function SupervisionSection() {
  return null;
}
