/** The least the pinned first column is made, where others would be cut otherwise. @unit rem */
const LEAST_FIRST = 12;

/**
 * Widths of the columns in a room: the pinned first one gives or takes so that the last column in sight is whole.
 * Where all have room, or nothing but the first has, they keep their widths.
 * @param widths of the columns, the pinned one first. @unit rem
 * @param room for all of them. @unit rem
 */
export function fitColumns(widths: readonly number[], room: number): readonly number[] {
  const [first, ...rest] = widths;
  if (first === undefined || room <= 0 || widths.reduce((sum, width) => sum + width, 0) <= room)
    return widths;
  let shown = 0;
  let taken = 0;
  for (const width of rest) {
    if (Math.min(first, LEAST_FIRST) + taken + width > room) break;
    taken += width;
    shown += 1;
  }
  return shown === 0 ? widths : [room - taken, ...rest];
}
