import { describe, expect, it } from 'vitest';
import { examineCoordinates } from '@/analysis/coordinate-doctor/examine-coordinates';
import { indexPlaceNames } from '@/analysis/coordinate-doctor/find-place-names';
import type { DatumEvidence, DatumVerdict } from '@/analysis/coordinate-doctor/judge-datum';
import { makePlaceProposer } from '@/analysis/coordinate-doctor/propose-place';
import type { FixReason } from '@/analysis/coordinate-doctor/row-verdict';
import { sayPlace } from '@/analysis/coordinate-doctor/say-place';
import { sayDatum, sayReason, sayVerdict } from '@/analysis/coordinate-doctor/say-verdict';
import { LOCALES } from '@/i18n/locale';
import { translatorOf } from '@/i18n/translate';
import { GROUND, rowOf, SHOUGUANG, WEIFANG } from './toy-ground';

const zh = translatorOf('zh');
const stated = { cityAdcode: WEIFANG, countyAdcode: SHOUGUANG };
const sayRow = (x: string, y: string, say = zh): readonly string[] => {
  const [verdict] = examineCoordinates([rowOf({ x, y, ...stated })], GROUND).rows;
  return verdict === undefined ? [] : sayVerdict(verdict, say, GROUND.nameOf);
};

describe('sayVerdict', () => {
  it('names the verdict, the reasons and where it leads', () => {
    expect(sayRow('36.8762', '118.7431')).toEqual([
      '建议修正',
      '经度和纬度填反了',
      '落到 118.74310°E，36.87620°N',
    ]);
    expect(sayRow('118.7431', '36.8762')).toEqual(['坐标正常']);
    expect(sayRow('', '')).toEqual(['没有坐标']);
    expect(sayRow('116.40', '39.90')[1]).toMatch(/^在省外或海上，距寿光市边界 \d+\.\d 公里$/);
  });
  it.each(LOCALES)('leaves no blank open in %s', (locale) => {
    const say = translatorOf(locale);
    const reasons: readonly FixReason[] = [
      { code: 'swapped_axes' },
      { code: 'packed_dms', support: 3 },
      { code: 'gauss_kruger', epsg: 4527, by: 'only', support: 1 },
      { code: 'gauss_kruger', epsg: 4549, by: 'row', support: 1 },
      { code: 'gauss_kruger', epsg: 4549, by: 'file', support: 9 },
      { code: 'shifted_file', datum: 'gcj02', supporting: 9, opposing: 1 },
      { code: 'declared_datum', datum: 'bd09' },
      { code: 'shifted_from_known', datum: 'gcj02', offKm: 0.5123 },
    ];
    const evidence: DatumEvidence = {
      rows: 9,
      witnesses: 4,
      witnessRows: 9,
      borderCells: 0,
      supporting: 4,
      opposing: 0,
      offsetBefore: { east: 0.3, north: 0.4 },
      offsetAfter: { east: 0, north: 0 },
      best: 'gcj02',
      runnerUp: 'cgcs2000',
      logOdds: 9,
    };
    const verdicts: readonly DatumVerdict[] = [
      { kind: 'told', datum: 'gcj02', evidence },
      ...(['no_witness', 'too_few_witnesses', 'witnesses_disagree', 'none_fits'] as const).map(
        (reason) => ({ kind: 'cannot_tell', reason, evidence }) as const,
      ),
    ];
    const propose = makePlaceProposer(GROUND.places, indexPlaceNames(GROUND.places));
    const answers = ['青岛经开区', '济南遥墙国际机场以东', '市中区', '某路'].flatMap((text) => [
      propose({ text, cityAdcode: null, countyAdcode: null, parkId: null }),
      propose({ text, ...stated, parkId: null }),
      propose({ text: '', ...stated, parkId: 'PK068' }),
    ]);
    const sentences = [
      ...reasons.map((reason) => sayReason(reason, say)),
      ...verdicts.flatMap((verdict) => sayDatum(verdict, say)),
      ...answers.flatMap((answer) => sayPlace(answer, say)),
      ...sayRow('4083456.7', '654321.2', say),
      ...sayRow('119.10', '36.71', say),
    ];
    expect(sentences.filter((sentence) => /[{}]|undefined|NaN/.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBeGreaterThan(18);
  });
  it('says the median offset in metres', () => {
    const evidence = { offsetBefore: { east: 0.3, north: 0.4 }, offsetAfter: { east: 0, north: 0.01 } };
    const verdict = {
      kind: 'told',
      datum: 'gcj02',
      evidence: { ...evidence, best: 'gcj02' },
    } as DatumVerdict;
    expect(sayDatum(verdict, zh)[1]).toBe('与所填园区、场站的中位偏移：修正前 500 米，修正后 10 米');
  });
});
