import { describe, expect, it } from 'vitest';
import { buildGeodata } from '../../scripts/build-geodata';
import { GEODATA_CHECKS } from '../../scripts/steps/check-list';
import { readGeodataUnderCheck } from '../../scripts/steps/check-read';
import { describeAsset } from '../../scripts/steps/write-assets';
import { statusAt } from '@/domain/time/lifecycle';
import { formatMonth, monthOf, parseMonth } from '@/domain/time/month';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { HIGH_SPEED_OPENINGS, HIGH_SPEED_SHARED } from './high-speed-openings';
import { PLANTED_FAULTS } from './planted-faults';

const assets = buildGeodata();
const data = readGeodataUnderCheck(assets);
const { atlas } = data;
const sentences = (findings: readonly { where: string; why: string }[]) =>
  findings.map(({ where, why }) => `${where} ${why}`);

const runCheck = (id: string, on = data): readonly string[] => {
  const check = GEODATA_CHECKS.find((item) => item.id === id);
  if (check === undefined) throw new Error(`no check "${id}"`);
  return sentences(check.run(on));
};

describe('geodata checks', () => {
  it.each(GEODATA_CHECKS.map(({ id, says }) => [id, says] as const))('%s: %s', (id) => {
    expect(runCheck(id)).toEqual([]);
  });

  it('every check has a planted fault', () => {
    const planted = new Set(PLANTED_FAULTS.map((fault) => fault.check));
    expect(GEODATA_CHECKS.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });
});

describe('planted faults', () => {
  it.each(PLANTED_FAULTS)('$check: $fault', ({ check, plant, says }) => {
    expect(runCheck(check, plant(data)).join('\n')).toMatch(says);
  });
});

describe('buildGeodata', () => {
  it('gives the same bytes twice', () => {
    expect(buildGeodata().map(describeAsset)).toEqual(assets.map(describeAsset));
  });

  it('invents no review number and says when the facts were checked', () => {
    const manifest = JSON.parse(assets.find(({ name }) => name === 'manifest.json')?.text ?? '');
    expect(manifest).toMatchObject({ schema: 1, mapReviewNumber: null, asOf: '2026-07' });
  });
});

describe('high-speed openings 2018–2024', () => {
  it('are exactly the ones of the facts, by line and date', () => {
    const opened = atlas.segments
      .filter(({ lineId }) => lineId.startsWith('HSR'))
      .flatMap(({ id, sharesTrackWith, lifecycle }) =>
        lifecycle.opened === null
          ? []
          : [{ id, opened: lifecycle.opened.text, shared: sharesTrackWith.join() }],
      )
      .filter(({ opened: text }) => text.slice(0, 4) >= '2018' && text.slice(0, 4) <= '2024');
    const own = opened.filter(({ shared }) => shared === '').map(({ id, opened: text }) => [id, text]);
    const onOthers = opened
      .filter(({ shared }) => shared !== '')
      .map(({ id, opened: text, shared }) => [id, text, shared]);
    expect(own).toEqual(HIGH_SPEED_OPENINGS.map(({ id, opened: text }) => [id, text]));
    expect(onOthers).toEqual(HIGH_SPEED_SHARED.map(({ id, opened: text, shared }) => [id, text, shared]));
  });

  it.each(HIGH_SPEED_OPENINGS)('$line opens in $opened, not a month earlier', ({ id, opened }) => {
    const segment = atlas.segments.find((item) => item.id === id);
    if (segment === undefined) throw new Error(`no segment ${id}`);
    const month = parseMonth(opened.slice(0, 7)) ?? monthOf(Number(opened), 12);
    expect(statusAt(segment.lifecycle, month)).toBe('open');
    expect(statusAt(segment.lifecycle, (month - 1) as typeof month)).not.toBe('open');
  });
});

describe('airports', () => {
  const airport = (id: string) => {
    const found = atlas.airports.find((item) => item.id === id);
    if (found === undefined) throw new Error(`no airport ${id}`);
    return found;
  };

  it('流亭 is gone in the very month 胶东 opens, 2021-08', () => {
    const states = (month: number) =>
      ['APT-TAO-OLD', 'APT-TAO'].map((id) => statusAt(airport(id).lifecycle, monthOf(2021, month)));
    expect(states(7)).toEqual(['open', 'building']);
    expect(states(8)).toEqual(['closed', 'open']);
  });

  it.each([
    ['APT-HZA', '菏泽牡丹机场', 2021, 'open'],
    ['APT-ZZH', '枣庄翼云机场', 2022, 'planned'],
    ['APT-LC', '聊城民用机场', 2022, 'planned'],
  ] as const)('%s %s at the end of %i: %s', (id, name, year, status) => {
    expect(airport(id).name).toBe(name);
    expect(statusAt(airport(id).lifecycle, monthOf(year, 12))).toBe(status);
  });

  it('no list of 42 general airports is claimed', () => {
    expect(atlas.generalAirports).toHaveLength(17);
  });
});

describe('figures', () => {
  it.each(['city', 'county'] as const)('population of 2020 by %s adds up to the census', (level) => {
    const rows = atlas.regionStats.filter((row) => row.level === level && row.measure === 'population');
    expect(rows.reduce((sum, row) => sum + row.value, 0)).toBe(101_527_453);
  });

  it('high-speed rail: 4,500 km aimed at, 3,047 km at the end of 2024', () => {
    expect(atlas.targets.find(({ id }) => id === 'T014')?.value).toBe(4500);
    const last = atlas.targetReadings.filter((row) => row.targetId === 'T014').at(-1);
    expect([last?.value, last?.kind, last === undefined ? '' : formatMonth(last.date.latest)]).toEqual([
      3047,
      'achieved',
      '2024-12',
    ]);
  });

  it('six parks of 寿光 and their eleven sub-parks', () => {
    const inShouguang = (kind: string) =>
      atlas.parks.filter((park) => park.kind === kind && park.countyAdcode === 370783).length;
    expect([inShouguang('county_park'), inShouguang('sub_park')]).toEqual([6, 11]);
  });

  it('裕龙岛 is asked for by clauses that exist', () => {
    const yulong = atlas.entities.find(({ name }) => name.includes('裕龙岛'));
    const clauses = atlas.entityClauses
      .filter((row) => row.entityId === yulong?.id)
      .map((row) => row.clauseId);
    expect(clauses.length).toBeGreaterThan(0);
  });
});

describe('lakes', () => {
  it('names of lakes lie on the water', () => {
    const ashore = data.areas.lakes
      .filter(({ labelAt, shape }) => !isPointInPolygon([...labelAt], shape))
      .map(({ id }) => id);
    expect(ashore).toEqual([]);
  });
});
