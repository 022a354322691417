import { describe, expect, it } from 'vitest';
import { dayOf } from '@/domain/dispatch/day';
import { readEvidence } from '@/domain/dispatch/evidence';
import '@/i18n/add-data-words';
import '@/i18n/add-library-words';
import { translatorOf } from '@/i18n/translate';
import { showFieldChange } from '@/workspaces/data/show-value';
import { toyProject } from '../dispatch/toy-project';

const names = {
  cityOf: new Map([[370700, { zh: '潍坊', en: 'Weifang', circleId: 'jinan' }]]),
  countyOf: new Map([[370783, { zh: '寿光市', en: 'Shouguang' }]]),
  parkOf: new Map([['park-x', '甲园区']]),
  circleOf: new Map(),
};
const words = { t: translatorOf('zh'), locale: 'zh', names } as const;

describe('showFieldChange', () => {
  it('never writes raw JSON, whatever field a project has', () => {
    const project = {
      ...toyProject(),
      supervision: [
        { kind: 'bulletin', day: dayOf('2020-06-30'), reason: '连续红灯', person: '督导组', document: '' },
      ],
      evidence: [{ title: '许可证', link: 'a.pdf' }],
      extras: [{ heading: '备注', text: '好' }],
      factors: { land: { state: 'stuck', stuckSince: dayOf('2020-05-01') }, sea: { state: 'secured' } },
    } as const;
    for (const field of Object.keys(project) as (keyof typeof project)[]) {
      if (field === 'id' || field === 'drill') continue;
      const { from, to } = showFieldChange(field, undefined, project[field], words);
      expect(from).toBe('（空）');
      expect(to, field).not.toMatch(/[{}[\]]|object/);
    }
    expect(showFieldChange('supervision', undefined, project.supervision, words).to).toBe(
      '通报 2020-06-30 连续红灯',
    );
    expect(showFieldChange('factors', {}, project.factors, words).to).toBe(
      '用地 卡住，自 2020-05-01；用海 已落实',
    );
  });

  it('shows of a list only what differs', () => {
    const one = { title: '许可证', link: 'a.pdf' };
    const two = { title: '照片', link: 'b.jpg' };
    expect(showFieldChange('evidence', [one], [one, two], words)).toEqual({
      from: '（空）',
      to: '照片 b.jpg',
    });
    expect(showFieldChange('stage', 'idea', 'building', words).to).not.toBe('building');
  });
});

describe('readEvidence', () => {
  it('takes files, paths and addresses, and refuses what would run', () => {
    for (const link of ['照片/1.jpg', 'C:\\照片\\1.jpg', 'https://a.cn/x', 'file:///x.pdf'])
      expect(readEvidence('照片', link), link).toMatchObject({ ok: true });
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' '])
      expect(readEvidence('照片', link), link).toMatchObject({ ok: false });
    expect(readEvidence(' ', 'a.pdf')).toMatchObject({ ok: false });
  });
});

describe('showFieldChange of places', () => {
  it('says cities, counties and parks by name; an id that is no longer known stays an id', () => {
    expect(showFieldChange('cityAdcode', 370700, 370700, words).to).toBe('潍坊');
    expect(showFieldChange('countyAdcode', null, 370783, words)).toEqual({ from: '（空）', to: '寿光市' });
    expect(showFieldChange('parkId', 'park-x', 'park-y', words)).toEqual({ from: '甲园区', to: 'park-y' });
  });
});
