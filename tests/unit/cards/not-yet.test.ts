import { describe, expect, it } from 'vitest';
import { monthOf } from '@/domain/time/month';
import { classIndexAt } from '@/layers/layer-frame';
import { NOT_DRAWN } from '@/layers/mark';
import { buildPointMarks } from '@/layers/marks/point-marks';
import { ATLAS, cardAt, listOf, SOURCE } from './curated-province';

const marks = buildPointMarks(ATLAS, SOURCE.lines);
const CAVEAT = /所示月份还没有/;

describe('cards of what is not there yet', () => {
  it('a park and a project say so exactly in the months the map does not draw them', () => {
    for (const mark of [...marks.park, ...marks.project])
      for (const year of [2008, 2012, 2018, 2019, 2024]) {
        const said = cardAt(mark.ref, year, 6).sentences.some(({ text }) => CAVEAT.test(text));
        expect([mark.ref, year, said]).toEqual([
          mark.ref,
          year,
          classIndexAt(mark, monthOf(year, 6)) === NOT_DRAWN,
        ]);
      }
  });
  it('says from when', () => {
    expect(cardAt('park:PK043', 2019, 7).sentences[0]?.text).toContain('2019年8月');
    expect(cardAt('project:E023', 2013, 11).sentences[0]?.text).toContain('2013年12月');
  });
  it('a list marks the parks that come later', () => {
    const later = (year: number, month: number) =>
      listOf(cardAt('county:370281', year, month), '园区开发区')
        .items.filter(({ asides }) => asides.includes('这个月还没有'))
        .map(({ ref }) => ref);
    expect(later(2019, 6)).toEqual(['park:PK035', 'park:PK046']);
    expect(later(2019, 7)).toEqual(['park:PK035']);
    expect(later(2022, 1)).toEqual([]);
  });
  it('a place the documents name is not called new', () => {
    const towns = ATLAS.entities.filter(({ mapRole }) => mapRole === 'town' || mapRole === 'reference');
    for (const { id } of towns)
      expect(cardAt(`project:${id}`, 2008, 1).sentences.filter(({ text }) => CAVEAT.test(text))).toEqual([]);
  });
});
