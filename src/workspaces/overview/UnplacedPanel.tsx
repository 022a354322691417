/** Not yet here. */
export function UnplacedPanel() {
  return null;
}
