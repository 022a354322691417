import { LABEL_FONT } from './style/style-input';

const PATIENCE_MS = 400;
const FONT = `16px "${LABEL_FONT[0] ?? ''}"`;
const SAMPLE = '济';

/** Whether labels drawn now are drawn in the bundled typeface: MapLibre keeps a glyph as it first drew it. */
export const isLabelFontReady = (): boolean => document.fonts.check(FONT, SAMPLE);

/** Wait for the bundled typeface, so that labels are not drawn in another one; not for long. */
export async function whenLabelFontReady(): Promise<void> {
  if (isLabelFontReady()) return;
  await Promise.race([
    // One that cannot be read is not waited for: names are drawn in another.
    document.fonts.load(FONT, SAMPLE).catch(() => undefined),
    new Promise((resolve) => window.setTimeout(resolve, PATIENCE_MS)),
  ]);
}
