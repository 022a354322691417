import '@/i18n/add-doctor-words';
import type { Translate } from '@/i18n/translate';
import type { PlaceAnswer } from './propose-place';

/** What is said of a place sought by name. */
export function sayPlace(answer: PlaceAnswer, say: Translate): readonly string[] {
  const sentences: string[] = [];
  if (answer.kind === 'unknown') sentences.push(say('doctor.place.unknown'));
  else if (answer.kind === 'ambiguous')
    sentences.push(
      say('doctor.place.ambiguous', { names: answer.options.map(({ place }) => place.name).join('、') }),
    );
  else {
    const { reason, written, place, precision } = answer.proposal;
    sentences.push(
      say(`doctor.place.${reason}`, { written, name: place.name, precision: say(`precision.${precision}`) }),
    );
  }
  if (answer.elsewhere.length > 0)
    sentences.push(
      say('doctor.place.elsewhere', { names: answer.elsewhere.map(({ written }) => written).join('、') }),
    );
  return sentences;
}
