import { describe, expect, it } from 'vitest';
import { answerQuery } from '@/analysis/briefing/answer-query';
import { scenesOf } from '@/domain/briefing/briefing';
import { queriesOf } from '@/domain/briefing/live-text';
import { parseBriefing, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { linesOf } from '@/domain/briefing/scene-lines';
import { emptyLibrary } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { marksOfRef } from '@/layers/marks-of-ref';
import { placeOfAnchor } from '@/workspaces/briefing/show/place-annotations';
import { buildStarter } from '@/workspaces/briefing/starters/build-starter';
import { STARTERS } from '@/workspaces/briefing/starters/starters';
import { readProvince } from '../../../scripts/steps/read-province';

const PROVINCE = readProvince();

const briefings = STARTERS.flatMap((starter) =>
  (['zh', 'en'] as const).map((locale) => buildStarter(starter, PROVINCE, locale)),
);
const scenes = briefings.flatMap(scenesOf);

describe('shipped briefings', () => {
  it('are five, with 5 to 9 scenes each, and can be read as files', () => {
    expect(STARTERS).toHaveLength(5);
    for (const briefing of briefings) {
      expect(scenesOf(briefing).length).toBeGreaterThanOrEqual(5);
      expect(scenesOf(briefing).length).toBeLessThanOrEqual(9);
      expect(parseBriefing(JSON.parse(JSON.stringify(toBriefingJson(briefing)))).ok).toBe(true);
    }
  });

  it('五分钟看懂两轴一线 takes five minutes, each of the others four to seven', () => {
    const secondsOf = (id: string): number =>
      scenesOf(briefings.find((briefing) => briefing.id === id)!).reduce(
        (sum, { dwellSec }) => sum + dwellSec,
        0,
      );
    expect(secondsOf('starter-axes')).toBe(300);
    for (const { id } of STARTERS) {
      expect(secondsOf(id), id).toBeGreaterThanOrEqual(240);
      expect(secondsOf(id), id).toBeLessThanOrEqual(420);
    }
  });

  it('say to the room which document they cite, never a letter or an id of ours, and no Chinese in English', () => {
    for (const scene of scenes) expect(scene.sources, scene.title).not.toMatch(/文件[ABCD]|Document [ABCD]/);
    for (const scene of scenes)
      for (const line of [...linesOf(scene), scene.sources])
        expect(line.replaceAll(/\{[^}]*\}/g, ''), scene.title).not.toMatch(
          /\b[A-Z]{1,4}-?\d{2,}\b|\b[A-Z]{2,}-\d/,
        );
    const english = briefings.filter((_, index) => index % 2 === 1).flatMap(scenesOf);
    for (const scene of english)
      for (const line of linesOf(scene))
        expect(line.replaceAll(/\{[^}]*\}/g, ''), scene.title).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('have title, points, notes and sources in every scene', () => {
    for (const scene of scenes) {
      expect(scene.title, scene.id).not.toBe('');
      expect(scene.points.length, scene.title).toBeGreaterThan(0);
      expect(scene.notes, scene.title).not.toBe('');
      expect(scene.sources, scene.title).not.toBe('');
    }
  });

  it('LIVE-1 ask only for numbers there are', () => {
    const unknown = scenes.flatMap((scene) =>
      queriesOf(linesOf(scene)).flatMap((query) => {
        const answer = answerQuery(query, {
          atlas: PROVINCE.atlas,
          library: emptyLibrary('public'),
          month: scene.view.month,
          counties: null,
          locale: 'zh',
        });
        return answer.known ? [] : [`${scene.title}: ${query}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('hang their remarks on things that have a place, and choose things there are', () => {
    for (const scene of scenes) {
      for (const { anchor } of scene.annotations) expect(placeOfAnchor(PROVINCE, anchor)).not.toBeNull();
      const { selection } = scene.view;
      if (selection !== null)
        expect(marksOfRef(PROVINCE.atlas, PROVINCE.marksOf, selection), selection).not.toEqual([]);
    }
  });
});

describe('answerQuery', () => {
  const ground = {
    atlas: PROVINCE.atlas,
    library: null,
    month: monthOf(2026, 7),
    counties: null,
    locale: 'zh' as const,
  };
  it('LIVE-1 answers the same as the tile, in another month behind @', () => {
    expect(answerQuery('设区市', ground)).toEqual({ known: true, text: '16', rule: 'LIVE-1' });
    const open = answerQuery('高铁里程@2008-12', ground);
    const now = answerQuery('高铁里程', ground);
    expect(
      open.known && now.known && Number(open.text.replace(',', '')) < Number(now.text.replace(',', '')),
    ).toBe(true);
  });
  it('LIVE-2 cites a fact by id with its class: the target of 4,500 km, a day no document is at hand for', () => {
    expect(answerQuery('目标:T014', ground)).toEqual({
      known: true,
      text: '4,500',
      rule: 'LIVE-2',
      provenanceClass: 'official',
    });
    expect(answerQuery('节点:M066', ground)).toMatchObject({ provenanceClass: 'estimated' });
  });
  it('says what it does not know, and 0/0 is a dash', () => {
    expect(answerQuery('没有的数', ground)).toEqual({ known: false, why: '没有“没有的数”这个实时数字' });
    expect(answerQuery('园区@2020', ground)).toEqual({ known: false, why: '“2020”不是月份（应为 YYYY-MM）' });
    expect(answerQuery('开工率', ground)).toEqual({ known: true, text: '—', rule: 'RATE-1' });
  });
});
