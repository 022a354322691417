import { alignSequences } from '@/lib/align-sequences';
import type { DocumentFigure } from '@/domain/document/official-document';
import { type ExpectedLine, textOfExpected } from './expected-line';
import type { FoundLine } from './found-line';

/** What is wrong in a file: where, and why in a sentence. */
export interface DocumentFinding {
  readonly where: string;
  readonly why: string;
}

const NUMBER = /[+\-−]?\d[\d,]*(?:\.\d+)?/g;
const FULL_WIDTH = /[０-９]/g;

/** Digits of the wide kind count as digits; white space is one space. */
export const normalText = (text: string): string =>
  text
    .replaceAll(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Every number in a text, as written. */
export const numbersIn = (text: string): readonly string[] => normalText(text).match(NUMBER) ?? [];

interface ExpectedNumber {
  readonly text: string;
  readonly figure: DocumentFigure | null;
}

/** Numbers of a line with the figures they belong to; a number may begin in one piece and end in the next. */
function expectedNumbers(line: ExpectedLine): readonly ExpectedNumber[] {
  const text = textOfExpected(line).replaceAll(FULL_WIDTH, normalText);
  return [...text.matchAll(NUMBER)].map((match) => {
    let start = 0;
    const piece = line.pieces.find(({ text, figure }) => {
      const end = start + text.length;
      const isIn = figure !== null && match.index < end && match.index + match[0].length > start;
      start = end;
      return isIn;
    });
    return { text: match[0], figure: piece?.figure ?? null };
  });
}

const sourceOf = (figure: DocumentFigure | null): string =>
  figure === null ? '（文稿文字）' : `（${figure.id}，规则${figure.rule}）`;

const isSameLine = (found: FoundLine, expected: ExpectedLine): boolean =>
  normalText(found.text) === normalText(textOfExpected(expected)) &&
  (found.value === null || found.value === expected.value);

function compareNumbers(found: FoundLine, expected: ExpectedLine): readonly string[] {
  const steps = alignSequences(numbersIn(found.text), expectedNumbers(expected), (a, b) => a === b.text);
  return steps.flatMap(({ left, right }) => {
    if (left === null) return right === null ? [] : [`少了数字“${right.text}”${sourceOf(right.figure)}`];
    if (right === null) return [`多出数字“${left}”，文稿里没有`];
    if (left === right.text) return [];
    return [`数字是“${left}”，应为“${right.text}”${sourceOf(right.figure)}`];
  });
}

function compareLine(found: FoundLine, expected: ExpectedLine): readonly DocumentFinding[] {
  const where = `${found.where}（${expected.place}）`;
  if (isSameLine(found, expected)) return [];
  const numbers = compareNumbers(found, expected);
  if (numbers.length > 0) return numbers.map((why) => ({ where, why }));
  if (found.value !== null && found.value !== expected.value)
    return [{ where, why: `存的数是 ${found.value}，应为 ${expected.value ?? '文字'}` }];
  return [{ where, why: `文字是“${found.text}”，应为“${textOfExpected(expected)}”` }];
}

/** Lay what stands in a file beside what should, in order, and name every number and text that differs. */
export function compareLines(
  found: readonly FoundLine[],
  expected: readonly ExpectedLine[],
): readonly DocumentFinding[] {
  return alignSequences(found, expected, isSameLine).flatMap(
    ({ left, right }): readonly DocumentFinding[] => {
      if (left !== null && right !== null) return compareLine(left, right);
      if (left !== null) return [{ where: left.where, why: `多出“${left.text}”，文稿里没有` }];
      if (right === null) return [];
      return [{ where: right.place, why: `文件里缺少“${textOfExpected(right)}”` }];
    },
  );
}
