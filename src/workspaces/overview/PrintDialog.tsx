/** Not yet here. */
export function PrintDialog() {
  return null;
}
