import { type FoundDocument, foundText, isFilled } from './found-line';

/** A rule below the head of a table, a stamp. */
const RULE = /^─+$/;
const STAMP = /^【(.*)】$/;

/** Read a plain text: its lines in order, white between columns as one space; lines in 【】 speak of the whole. */
export function readTextLines(bytes: Uint8Array): FoundDocument {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => foundText(`第${at + 1}行`, line.replaceAll(/\s+/g, ' ').trim()))
    .filter((line) => isFilled(line) && !RULE.test(line.text));
  const isStamp = ({ text }: { text: string }): boolean => STAMP.test(text);
  const stamps = lines.filter(isStamp).map(({ text }) => STAMP.exec(text)?.[1] ?? '');
  return {
    lines: lines.filter((line) => !isStamp(line)),
    stamped: [foundText('全文', stamps.join('\n'))],
    quiet: [],
    echoes: [],
  };
}
