import type { PanelId } from '@/store/app-state';
import { NARROW, REM } from './narrow-window';

/** Room kept free of panels when framing something. @unit CSS px */
interface FramePadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What stands over the map. */
interface FrameRoom {
  readonly textScale: number;
  readonly panel: PanelId | null;
  readonly hasCard: boolean;
}

/** Thresholds of overview-compact.css. @unit rem */
const LOW = 30;
const VERY_LOW = 21;
/** What framing leaves the thing at least, as a share of the map. */
const LEAST_SHARE = 0.35;

/** Two opposite margins, shortened alike where they would leave too little between them. */
function fit(a: number, b: number, whole: number): readonly [number, number] {
  const share = Math.min(1, (whole * (1 - LEAST_SHARE)) / (a + b));
  return [a * share, b * share];
}

/** Room the panels take on a map of this size, all in rem. */
function marginsOf({ panel, hasCard }: FrameRoom, width: number, height: number): FramePadding {
  const isLow = height < LOW;
  if (width < NARROW || height < VERY_LOW) {
    const hasSheet = hasCard || panel !== null;
    const bar = isLow ? 4.5 : 8;
    return {
      top: isLow && hasSheet ? 4 : isLow ? 6.5 : hasSheet ? 6.5 : 10.75,
      right: 1,
      bottom: bar + (hasSheet && !isLow ? Math.max(12, height / 2) : 1.75),
      left: 1,
    };
  }
  const left = panel === null ? 5.25 : panel === 'layers' ? 23.5 : 31;
  return { top: isLow ? 5 : 8.25, right: hasCard ? 25.5 : 4.5, bottom: isLow ? 6.5 : 9.5, left };
}

/**
 * Room the panels take, for framing.
 * @param size of the map, CSS px.
 */
export function framePadding(
  room: FrameRoom,
  size: { readonly width: number; readonly height: number },
): FramePadding {
  const rem = REM * room.textScale;
  const margins = marginsOf(room, size.width / rem, size.height / rem);
  const [left, right] = fit(margins.left * rem, margins.right * rem, size.width);
  const [top, bottom] = fit(margins.top * rem, margins.bottom * rem, size.height);
  return { top, right, bottom, left };
}
