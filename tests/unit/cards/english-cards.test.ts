import { describe, expect, it } from 'vitest';
import { DOCUMENT_ENTITY_KINDS } from '@/domain/project/entity-kind';
import { monthOf } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { UNITS_EN } from '@/i18n/words/quantities';
import { cardsZh } from '@/i18n/words/cards';
import { buildCard } from '@/layers/cards/build-card';
import { ATLAS, SOURCE, textsOf } from './curated-province';
import { everyRef } from './every-ref';

const HAN = /\p{Script=Han}/u;

/** Fields that hold words an English card must say in English: units, numbers of clauses, what is in a word table. */
const TRANSLATED: ReadonlySet<string> = new Set([
  'unit',
  'source',
  'chapter',
  'number',
  'locationText',
  'geography',
  'indicator',
  'valueText',
]);

/** Every Chinese string of the atlas that may stand in an English card: a name or a sentence, whole. */
function chineseOf(value: unknown, key: string, into: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (HAN.test(value) && !TRANSLATED.has(key)) into.add(value);
  } else if (Array.isArray(value)) for (const item of value) chineseOf(item, key, into);
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) chineseOf(item, name, into);
  return into;
}

const interfaceWords: ReadonlySet<string> = new Set([
  ...Object.keys(UNITS_EN),
  ...Object.values(cardsZh),
  ...Object.values(DOCUMENT_ENTITY_KINDS).map((kind) => kind.zh),
]);
const clauses: ReadonlySet<string> = new Set(ATLAS.clauses.map((clause) => clause.title));
const corridors: ReadonlySet<string> = new Set(ATLAS.corridors.map((corridor) => corridor.name));
const named: ReadonlySet<string> = new Set(
  [...ATLAS.cities, ...ATLAS.counties, ...ATLAS.railLines, ...ATLAS.expressways].map((thing) => thing.name),
);

const quotable = [...chineseOf(ATLAS, '', new Set()), '微山湖']
  .filter((text) => !interfaceWords.has(text) && !clauses.has(text) && !corridors.has(text))
  .concat(
    ATLAS.milestones.map((milestone) => milestone.title),
    ATLAS.expressways.map((line) => line.provenance.note),
    ATLAS.entities.map((entity) => entity.provenance.note),
    ATLAS.entities.map((entity) => entity.name).filter((name) => !named.has(name)),
  )
  .filter((text) => text !== '')
  .sort((a, b) => b.length - a.length);

const judged = new Map<string, boolean>();

/** Whether a text is English but for whole names and sentences of the data. */
function isEnglish(text: string): boolean {
  if (!HAN.test(text)) return true;
  if (/\p{Script=Han} Station/u.test(text)) return false;
  let known = judged.get(text);
  if (known === undefined) {
    let rest = text;
    for (const quote of quotable) {
      if (rest.includes(quote) && !(rest.trim() === quote && named.has(quote)))
        rest = rest.replaceAll(quote, '');
      if (!HAN.test(rest)) break;
    }
    known = !HAN.test(rest);
    judged.set(text, known);
  }
  return known;
}

describe('every card in English', () => {
  const refs: readonly EntityRef[] = everyRef(ATLAS);
  it.each([2018, 2024, 2030])('in %i says nothing in Chinese but names and sentences of the data', (year) => {
    const left = new Set<string>();
    for (const ref of refs) {
      const card = buildCard(ref, SOURCE, monthOf(year, 12), 'en');
      for (const text of card === null ? [] : textsOf(card)) if (!isEnglish(text)) left.add(`${ref} ${text}`);
    }
    expect([...left]).toEqual([]);
  });
  it('knows a unit, a citation and an untranslated clause when it sees one', () => {
    for (const text of [
      '4,500 公里',
      '6,000 亿元',
      '文件A 第19条',
      '第19条',
      '济南市',
      '济南 Station',
      '重要意义',
    ])
      expect(isEnglish(text), text).toBe(false);
    for (const text of ['青岛经济技术开发区', 'Qingdao · 青岛经济技术开发区'])
      expect(isEnglish(text), text).toBe(true);
  });
});
