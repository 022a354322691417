/** A value by zoom: between stops in proportion, beyond them as at the nearest. */
export function atZoom(zoom: number, ...stops: readonly (readonly [zoom: number, value: number])[]): number {
  const [first] = stops;
  if (first === undefined) throw new Error('atZoom: no stops');
  let [beforeZoom, beforeValue] = first;
  if (zoom <= beforeZoom) return beforeValue;
  for (const [nextZoom, nextValue] of stops) {
    if (zoom < nextZoom)
      return beforeValue + ((nextValue - beforeValue) * (zoom - beforeZoom)) / (nextZoom - beforeZoom);
    beforeZoom = nextZoom;
    beforeValue = nextValue;
  }
  return beforeValue;
}
