import '@/i18n/add-doctor-words';
import type { Translate } from '@/i18n/translate';
import { assertNever } from '@/lib/assert-never';
import type { Datum } from './datum-witness';
import type { DatumVerdict } from './judge-datum';
import { lengthKm, type OffsetKm } from './offset-km';
import type { FixReason, RowVerdict } from './row-verdict';

const metresOf = (km: number): number => Math.round(km * 1000);
const degreesOf = (degrees: number): string => degrees.toFixed(5);

/** One reason as a sentence. */
export function sayReason(reason: FixReason, say: Translate): string {
  const datumOf = (datum: Datum): string => say(`doctor.datum.${datum}`);
  switch (reason.code) {
    case 'swapped_axes':
      return say('doctor.why.swapped_axes');
    case 'packed_dms':
      return say('doctor.why.packed_dms', { support: reason.support });
    case 'gauss_kruger':
      return say(`doctor.why.gauss_kruger.${reason.by}`, { epsg: reason.epsg, support: reason.support });
    case 'shifted_file': {
      const { supporting, opposing } = reason;
      return say('doctor.why.shifted_file', { datum: datumOf(reason.datum), supporting, opposing });
    }
    case 'declared_datum':
      return say('doctor.why.declared_datum', { datum: datumOf(reason.datum) });
    case 'shifted_from_known':
      return say('doctor.why.shifted_from_known', {
        datum: datumOf(reason.datum),
        off: metresOf(reason.offKm),
      });
    default:
      return assertNever(reason);
  }
}

/** What is said of a row, one sentence each; the first names the verdict. */
export function sayVerdict(
  verdict: RowVerdict,
  say: Translate,
  nameOf: (adcode: number) => string,
): readonly string[] {
  const head = say(`doctor.verdict.${verdict.kind}`);
  if (verdict.kind === 'unreadable') return [head, verdict.refusal.why];
  if (verdict.kind === 'ambiguous') return [head, say('doctor.ambiguous', { count: verdict.options.length })];
  if (verdict.kind === 'missing') return [head];
  const sentences = [head];
  if (verdict.kind === 'outside') {
    const { found, stated, distanceKm, insideIf } = verdict;
    sentences.push(
      say('doctor.outside', {
        found: found === null ? say('doctor.outside.nowhere') : nameOf(found),
        stated: nameOf(stated),
        km: distanceKm.toFixed(1),
      }),
      ...insideIf.map((datum) => say('doctor.outside.insideIf', { datum: say(`doctor.datum.${datum}`) })),
    );
  }
  if (verdict.fix === null) return sentences;
  const { why, movedM, to } = verdict.fix;
  return [
    ...sentences,
    ...why.map((reason) => sayReason(reason, say)),
    movedM === null
      ? say('doctor.placed', { lng: degreesOf(to[0]), lat: degreesOf(to[1]) })
      : say('doctor.moved', { metres: Math.round(movedM) }),
  ];
}

/** What is said of the whole file's datum, with the offset that shows it. */
export function sayDatum(verdict: DatumVerdict, say: Translate): readonly string[] {
  const { best, supporting, opposing, rows, offsetBefore, offsetAfter } = verdict.evidence;
  const slots = { datum: say(`doctor.datum.${best}`), supporting, opposing, rows };
  const length = (offset: OffsetKm): number => metresOf(lengthKm(offset));
  return [
    verdict.kind === 'told' ? say('doctor.file.told', slots) : say(`doctor.file.${verdict.reason}`, slots),
    ...(offsetBefore === null || offsetAfter === null
      ? []
      : [say('doctor.file.offset', { before: length(offsetBefore), after: length(offsetAfter) })]),
  ];
}
