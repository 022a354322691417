/** Whether a character is as wide as it is high. */
const isWide = (character: string): boolean =>
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…]/u.test(character);

const NARROW = /[iljftrI.,:;'|!()[\] ·]/;
const BROAD = /[mwMWOQGD@%]/;

function widthOfCharacter(character: string): number {
  if (isWide(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  return BROAD.test(character) ? 0.82 : 0.58;
}

/** Width of a line of text, estimated for a CJK sans without asking a browser. @unit em */
export function measureEm(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** What must not be parted: a run of Latin letters and digits is one piece. */
const piecesOf = (text: string): readonly string[] =>
  text.match(/[A-Za-z0-9.,%°’'/:+-]+[)，。；：、」）》]*|\s+|[（「《“]?[^\s][，。；：、）」》”]*/gu) ?? [];

/** Break text into lines of at most `maxEm`, between Chinese characters or at spaces. */
export function wrapText(text: string, maxEm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && measureEm(line + piece.trimEnd()) > maxEm) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Break a name into lines of about the same length, each at most `maxEm`. */
export function wrapName(text: string, maxEm: number): readonly string[] {
  const width = measureEm(text);
  if (width <= maxEm) return [text];
  const count = Math.ceil(width / maxEm);
  const even = wrapText(text, width / count + 0.6);
  return even.length <= count ? even : wrapText(text, maxEm);
}
