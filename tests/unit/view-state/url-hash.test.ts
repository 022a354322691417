import { describe, expect, it } from 'vitest';
import { parseUrlHash, toUrlHash } from '@/app/url-hash';
import { monthOf } from '@/domain/time/month';
import { idOfRef, kindOfRef, parseRef, toRef } from '@/domain/view-state/entity-ref';
import { LAYER_GROUPS, LAYER_IDS } from '@/domain/view-state/layer-id';
import { INITIAL_TABLE } from '@/domain/view-state/table-view';
import { parseViewState, toViewJson } from '@/domain/view-state/parse-view-state';
import { INITIAL_VIEW, LAYER_PRESETS, layersShowing, type ViewState } from '@/domain/view-state/view-state';

const LAYERS =
  'circle,lake,river,county,city,-expressway,-rail_freight,rail_high_speed,-interchange,-station,-peak,-park,port,-general_airport,airport,project,core';

/** The link that people have in their mail: it must open for ever. */
const GOLDEN = `#v=1&w=overview&b=public&c=118.75,36.4,6.6,0,0&m=2026-07&l=${LAYERS}&r=province:370000`;

const SHOUGUANG: ViewState = {
  ...INITIAL_VIEW,
  camera: { lng: 118.7912345678, lat: 36.88, zoom: 9.12345, bearing: -12.3456, pitch: 30 },
  month: monthOf(2018, 12),
  layers: {
    ...layersShowing(['park', 'core']),
    park: { visible: true, opacity: 0.456, hidden: ['bonded', 'ftz_area'] },
  },
  region: 'county:370783',
  selection: 'park:PK068',
  pins: ['park:PK006', 'airport:APT-WEF'],
  officialOnly: true,
  table: {
    ...INITIAL_TABLE,
    query: '寿光',
    filters: { city: ['370700'], stage: ['building', 'started'] },
    sort: [{ column: 'total', descending: true }],
    group: 'county',
  },
};

describe('toUrlHash', () => {
  it('golden: the first screen', () => expect(toUrlHash(INITIAL_VIEW)).toBe(GOLDEN));
  it('golden: 寿光 with everything set', () => {
    const off = LAYER_IDS.map((id) =>
      id === 'park' ? 'park*0.46!bonded!ftz_area' : id === 'core' ? 'core' : `-${id}`,
    );
    expect(toUrlHash(SHOUGUANG)).toBe(
      `#v=1&w=overview&b=public&c=118.791235,36.88,9.1235,-12.346,30&m=2018-12&l=${off.join()}&r=county:370783&s=park:PK068&p=park:PK006,airport:APT-WEF&o=1&q=%E5%AF%BF%E5%85%89&f=city:370700,stage:building,stage:started&n=-total&g=county`,
    );
  });
});

describe('parseUrlHash', () => {
  it('reads both golden links', () => {
    expect(parseUrlHash(GOLDEN)).toEqual({ ok: true, value: INITIAL_VIEW });
    const read = parseUrlHash(toUrlHash(SHOUGUANG));
    expect(read).toMatchObject({
      ok: true,
      value: { month: monthOf(2018, 12), pins: SHOUGUANG.pins, selection: 'park:PK068' },
    });
  });
  it.each(['', '#'])('"%s" is the default view', (hash) =>
    expect(parseUrlHash(hash)).toEqual({ ok: true, value: null }),
  );

  it.each([
    ['a future version', GOLDEN.replace('v=1', 'v=2'), '视图 › version', '版本 2 不是本程序认识的版本'],
    ['no version', GOLDEN.replace('v=1&', ''), '视图 › version', '版本 NaN'],
    ['words', '#hello', '链接', '不是 键=值'],
    ['half an escape', '#v=%E4%B8', '链接', '转义不完整'],
    [
      'a month outside the slider',
      GOLDEN.replace('2026-07', '2031-01'),
      '视图 › month',
      '超出 2008-01 至 2030-12',
    ],
    ['no month', GOLDEN.replace('2026-07', '2026-13'), '视图 › month', '不是月份'],
    ['a link without a month', GOLDEN.replace(/&m=[^&]*/, ''), '视图 › month', '没有这一项'],
    ['a link without a region', GOLDEN.replace(/&r=[^&]*/, ''), '视图 › region', '没有这一项'],
    ['another workspace', GOLDEN.replace('overview', 'moon'), '视图 › workspace', '没有“moon”这个工作区'],
    [
      'a camera cut short',
      GOLDEN.replace('c=118.75,36.4,6.6,0,0', 'c=118.75,36.4'),
      '视图 › camera › zoom',
      '应为 0 到 24 之间的数',
    ],
    ['a camera beyond the pole', GOLDEN.replace('36.4', '96.4'), '视图 › camera › lat', '96.4'],
    ['an unknown layer', GOLDEN.replace('lake', 'moon'), '视图 › layers', '没有“moon”这个图层'],
    ['an opacity above one', GOLDEN.replace('lake', 'lake*7'), '视图 › layers › lake › opacity', '0 到 1'],
    [
      'a region that is no reference',
      GOLDEN.replace('province:370000', 'x'),
      '视图 › region',
      '不是对象引用',
    ],
    [
      'a library that is none',
      GOLDEN.replace('b=public', 'b=moon'),
      '视图 › library',
      '没有“moon”这个项目库',
    ],
    ['a filter that is none', `${GOLDEN}&f=moon:1`, '视图 › 筛选', '不是 类别:值'],
    ['a sort by no column', `${GOLDEN}&n=-moon`, '视图 › 排序', '没有“-moon”这一列'],
    ['a group that is none', `${GOLDEN}&g=moon`, '视图 › 分组', '没有“moon”这个类别'],
    ['five pins', `${GOLDEN}&p=park:1,park:2,park:3,park:4,park:5`, '视图 › pins', '不超过 4 个'],
    ['a broken pin', `${GOLDEN}&p=park:1,2`, '视图 › pins › 2', '不是对象引用'],
  ])('refuses %s', (_, hash, where, why) => {
    const found = parseUrlHash(hash);
    expect(found.ok ? null : found.error.where).toBe(where);
    expect(found.ok ? '' : found.error.why).toContain(why);
  });
});

describe('parseViewState', () => {
  it('a view without a layer of today takes that layer’s first choice', () => {
    const { core: _, ...rest } = INITIAL_VIEW.layers;
    expect(parseViewState({ ...toViewJson(INITIAL_VIEW), layers: rest })).toEqual({
      ok: true,
      value: INITIAL_VIEW,
    });
  });
  it.each([
    ['a list', []],
    ['null', null],
    ['text', 'x'],
    ['an old number', 7],
  ])('refuses %s', (_, json) => {
    expect(parseViewState(json)).toEqual({ ok: false, error: { where: '视图', why: '不是一个视图对象' } });
  });
  it.each([
    [{ visible: 1, opacity: 1, hidden: [] }, 'visible'],
    [{ visible: true, opacity: Number.NaN, hidden: [] }, 'opacity'],
    [{ visible: true, opacity: 1, hidden: [1] }, 'hidden'],
    [{ visible: true, opacity: 1, hidden: 'a' }, 'hidden'],
  ])('refuses the layer choice %j', (choice, field) => {
    const json = { ...toViewJson(INITIAL_VIEW), layers: { ...INITIAL_VIEW.layers, lake: choice } };
    const found = parseViewState(json);
    expect(found.ok ? '' : found.error.where).toBe(`视图 › layers › lake › ${field}`);
  });
});

describe('entity references', () => {
  it('keep colons in the id', () => {
    const ref = toRef('project', 'a:b');
    expect([kindOfRef(ref), idOfRef(ref)]).toEqual(['project', 'a:b']);
    expect(parseRef('project:a:b', 'x')).toEqual({ ok: true, value: ref });
  });
  it.each(['', 'park', 'park:', ':PK001', 'planet:1', 'Park:1'])('"%s" is none', (text) => {
    expect(parseRef(text, 'x').ok).toBe(false);
  });
});

describe('layers', () => {
  it('every layer is in exactly one group of the panel', () => {
    expect(LAYER_GROUPS.flatMap((group) => [...group.layers]).sort()).toEqual([...LAYER_IDS].sort());
  });
  it('every preset shows the cores, and only layers that exist', () => {
    for (const layers of Object.values(LAYER_PRESETS)) {
      expect(layers).toContain('core');
      expect(layers.every((id) => LAYER_IDS.includes(id))).toBe(true);
    }
  });
});
