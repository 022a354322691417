/** Not yet here. */
export function Breadcrumb() {
  return null;
}
