import type { Atlas } from '@/domain/atlas/atlas';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import type { Locale } from '@/i18n/locale';

/** What a thing of the map is called in a language; where it has no other name, the one it has. */
export function thingName(atlas: Atlas, ref: EntityRef, name: string, locale: Locale): string {
  if (locale === 'zh') return name;
  const id = idOfRef(ref);
  const lines = kindOfRef(ref) === 'rail' ? atlas.railLines : atlas.expressways;
  const isLine = kindOfRef(ref) === 'rail' || kindOfRef(ref) === 'expressway';
  const english = isLine ? lines.find((line) => line.id === id)?.nameEn : '';
  return english === undefined || english === '' ? name : english;
}
