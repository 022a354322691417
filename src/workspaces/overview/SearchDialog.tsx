/** Not yet here. */
export function SearchDialog() {
  return null;
}
