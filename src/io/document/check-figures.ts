import type { DocumentFigure, OfficialDocument } from '@/domain/document/official-document';
import { type DocumentFinding, numbersIn } from './compare-lines';

/**
 * Whether what is written of a figure is the rounding of its value; a number without a sign may stand for a negative one
 * (“低 4.5 个百分点”). A text of several numbers, or of words, is not judged.
 */
function judgeFigure({ id, text, value, rule }: DocumentFigure): readonly DocumentFinding[] {
  const [number, ...others] = numbersIn(text);
  const where = `数字 ${id}（规则${rule}）`;
  if (number === undefined || others.length > 0) return [];
  if (value === null) return [{ where, why: `写作“${text}”，但它的值未知` }];
  const written = Number(number.replaceAll(',', '').replace('−', '-'));
  const decimals = number.split('.')[1]?.length ?? 0;
  const wanted = /^[+\-−]/.test(number) ? value : Math.abs(value);
  const tolerance = 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(value));
  return Math.abs(written - wanted) <= tolerance
    ? []
    : [{ where, why: `写作“${text}”，它的值是 ${value}，取整后对不上` }];
}

/** Hold every figure of a document to its value. @rule DOC-1 */
export const checkFigures = ({ figures }: OfficialDocument): readonly DocumentFinding[] =>
  [...figures.values()].flatMap(judgeFigure);
