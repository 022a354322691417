import { textWidth } from '@/lib/text-width';

/** Characters that may not begin a line. */
const NO_START = /^[的了和与及、，。；：）》”’,.;:)\s]/u;

/**
 * Lines of a title, broken between words, as even as can be, never with a character alone.
 * @param width of a line @unit half squares
 * @source GB/T 9704—2012, 7.3.1: 回行时，要做到词意完整，排列对称，长短适宜
 */
export function breakTitle(title: string, width: number): readonly string[] {
  const count = Math.ceil(textWidth(title) / width);
  if (count <= 1) return [title];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(
    ({ segment }) => segment,
  );
  const lines: string[] = [];
  let line = '';
  let left = textWidth(title);
  for (const word of words) {
    const wanted = (left + textWidth(line)) / (count - lines.length);
    const isBetterHere = textWidth(line) + textWidth(word) / 2 > wanted;
    const isFull = textWidth(line) + textWidth(word) > width;
    const mayBreak = line !== '' && lines.length < count && !NO_START.test(word);
    if (isFull || (mayBreak && lines.length < count - 1 && isBetterHere)) {
      lines.push(line);
      line = '';
    }
    line += word;
    left -= textWidth(word);
  }
  return [...lines, line];
}
