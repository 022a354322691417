/** Not yet here. */
export function PanelTabs() {
  return null;
}
