import { describe, expect, it } from 'vitest';
import { parseDocumentEntityRow } from '@/domain/project/document-entity';
import { parseEntityClauseRow } from '@/domain/project/entity-clause';
import { INDUSTRIES, INDUSTRY_IDS } from '@/domain/project/industry';
import { parseMilestoneRow } from '@/domain/project/milestone';
import { Cells } from '@/lib/cells';

const PROVENANCE = { provenance: 'official', source: '文件B 三(3)', confidence: 'high', note: '' };
const cells = (row: Record<string, string>): Cells =>
  new Cells({ where: 'entities.csv › row 88', cells: row });

const ENTITY = {
  id: 'E087',
  name: '裕龙岛炼化一体化',
  kind: 'project',
  map_role: 'project',
  refers_to: '',
  refers_to_names: '',
  same_as: '',
  city_adcode: '370600',
  county_adcode: '370681',
  town: '裕龙岛(人工岛)',
  lng: '120.26',
  lat: '37.6',
  precision: 'park',
  position_provenance: 'estimated',
  position_source: '按已知地点估计',
  unplaced_reason: '',
  industries: 'high_end_chemicals',
  stated_target: '',
  ...PROVENANCE,
};
const MILESTONE = {
  id: 'M083',
  entity_id: 'E087',
  subject_kind: 'entity',
  subject_refs: '',
  subject_name: '裕龙岛炼化一体化',
  date: '2020-10-24',
  date_text: '',
  undated_reason: '',
  timing: 'actual',
  title: '开工',
  ...PROVENANCE,
};

describe('INDUSTRIES', () => {
  it('are five emerging and five of strength, in the order of document A clause 4', () => {
    expect(INDUSTRY_IDS).toHaveLength(10);
    expect(INDUSTRY_IDS.map((id) => INDUSTRIES[id].group)).toEqual([
      ...Array<string>(5).fill('emerging'),
      ...Array<string>(5).fill('strength'),
    ]);
    expect(INDUSTRIES.next_gen_it.zh).toBe('新一代信息技术');
  });
});

describe('parseDocumentEntityRow', () => {
  it('reads a project with place and industry', () => {
    expect(parseDocumentEntityRow(cells(ENTITY))).toMatchObject({
      mapRole: 'project',
      countyAdcode: 370681,
      industryIds: ['high_end_chemicals'],
      sameAs: null,
    });
  });

  it('reads references to several curated things', () => {
    const entity = parseDocumentEntityRow(
      cells({ ...ENTITY, map_role: 'reference', refers_to: 'park:PK043;city:370100' }),
    );
    expect(entity.refersTo).toEqual([
      { kind: 'park', id: 'PK043' },
      { kind: 'city', id: '370100' },
    ]);
  });

  it('refuses a reference that refers to nothing', () => {
    expect(() => parseDocumentEntityRow(cells({ ...ENTITY, map_role: 'reference' }))).toThrow(
      'entities.csv › row 88 › map_role: a reference must say what it refers to',
    );
  });

  it('refuses an unknown kind of reference, an eleventh industry and itself as its twin', () => {
    expect(() => parseDocumentEntityRow(cells({ ...ENTITY, refers_to: 'moon:1' }))).toThrow(
      '"moon:1" is not a reference',
    );
    expect(() => parseDocumentEntityRow(cells({ ...ENTITY, refers_to: 'park:' }))).toThrow(
      '"park:" is not a reference',
    );
    expect(() => parseDocumentEntityRow(cells({ ...ENTITY, industries: '造纸' }))).toThrow(
      '"造纸" is not one of the ten industries',
    );
    expect(() => parseDocumentEntityRow(cells({ ...ENTITY, same_as: 'E087' }))).toThrow(
      'cannot repeat itself',
    );
  });
});

describe('parseEntityClauseRow', () => {
  it('reads one naming of an entity by a clause', () => {
    const row = { entity_id: 'E087', clause_id: 'B3-3', location_text: '文件B 三(3)' };
    expect(parseEntityClauseRow(cells(row))).toEqual({
      entityId: 'E087',
      clauseId: 'B3-3',
      locationText: '文件B 三(3)',
    });
  });
});

describe('parseMilestoneRow', () => {
  it('reads a dated milestone', () => {
    const milestone = parseMilestoneRow(cells(MILESTONE));
    expect(milestone.when).toMatchObject({ dated: true, date: { precision: 'day' } });
    expect(milestone.entityId).toBe('E087');
  });

  it('keeps the reason where no date was found', () => {
    const row = { ...MILESTONE, date: '', undated_reason: '未查到可核实的日期', timing: 'unknown' };
    expect(parseMilestoneRow(cells(row)).when).toEqual({ dated: false, reason: '未查到可核实的日期' });
  });

  it('refuses an undated milestone that claims to have happened', () => {
    const row = { ...MILESTONE, date: '', undated_reason: '未查到' };
    expect(() => parseMilestoneRow(cells(row))).toThrow('is unknown exactly when the date is blank');
  });

  it('refuses an entity subject without its id', () => {
    expect(() => parseMilestoneRow(cells({ ...MILESTONE, entity_id: '' }))).toThrow(
      'is blank although the subject is an entity',
    );
  });
});
