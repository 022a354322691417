/** Not yet here. */
export function PinsPanel() {
  return null;
}
