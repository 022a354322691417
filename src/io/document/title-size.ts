import { textWidth } from '@/lib/text-width';
import { inchesOf } from './inches';

/** The box of a title. */
export interface TitleBox {
  /** @unit in */
  readonly width: number;
  /** @unit in */
  readonly height: number;
  /** The size of a title that fits. @unit pt */
  readonly size: number;
}

/** Sizes a title may take beside its full one; below half of it, it no longer stands out, but it stays in its box. */
const SHARES = [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.32] as const;
/** A line of bold hanzi beside its size, as tall as the tallest face a PC without ours puts in its place. */
const LINE_HEIGHT = 1.35;
/** Room that a broken line leaves empty at its end, for no mark may begin the next. @unit half squares */
const RAGGED = 2;

/**
 * The largest size at which a title stays in its box, the smallest where none does.
 * The file has to say it: a program shrinks a text when it is edited, not when it is opened.
 * @unit pt
 */
export function titleSize(title: string, { width, height, size }: TitleBox): number {
  const wanted = textWidth(title);
  const stays = (pt: number): boolean => {
    const inLine = width / inchesOf(pt / 2);
    const lines = wanted <= inLine ? 1 : Math.ceil(wanted / (inLine - RAGGED));
    return lines * inchesOf(pt) * LINE_HEIGHT <= height;
  };
  const sizes = SHARES.map((share) => Math.round(size * share));
  return sizes.find(stays) ?? Math.min(...sizes);
}
