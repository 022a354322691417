/** Not yet here. */
export function TargetsPanel() {
  return null;
}
