import { describe, expect, it } from 'vitest';
import { citeClause, parsePolicyClauseRow } from '@/domain/policy/policy-clause';
import { parsePolicyDocumentRow } from '@/domain/policy/policy-document';
import { parseTargetRow } from '@/domain/policy/target';
import { parseTargetReadingRow } from '@/domain/policy/target-reading';
import { Cells } from '@/lib/cells';

const PROVENANCE = { provenance: 'official', source: '文件A 第19条', confidence: 'high', note: '' };
const cells = (row: Record<string, string>): Cells => new Cells({ where: 'policy.csv › row 2', cells: row });

const DOCUMENT = {
  id: 'D',
  title: '山东省经济开发区转型升级五年行动计划',
  short_title: '2016年开发区计划',
  name_en: '2016 development-zone plan',
  doc_number: '鲁政办字〔2016〕202号',
  date: '2016-11-16',
  issuer: '山东省人民政府办公厅',
  ...PROVENANCE,
};
const CLAUSE = {
  id: 'D2-4',
  document_id: 'D',
  chapter: '二、主要任务（二）开放引领行动',
  chapter_seq: '3',
  number: '二(二)4',
  seq: '9',
  parent_id: '',
  title: '国际合作园区',
  lead_departments: '省商务厅',
  other_departments: '省发展改革委;省科技厅',
  summary: '推进中外合作园区。',
  quantitative_text: '',
  year: '',
  ...PROVENANCE,
};
const TARGET = {
  id: 'T014',
  document_id: 'A',
  clause_id: 'A19',
  location_text: '第19条',
  geography: '山东省',
  region_adcodes: '370000',
  indicator: '高速铁路总里程',
  value: '4500',
  value_text: '',
  unit: '公里',
  year_from: '',
  year_to: '2022',
  comparator: 'eq',
  kind: 'target',
  evidence: '高速铁路总里程达到4500公里',
  ...PROVENANCE,
};
const READING = {
  target_id: 'T014',
  date: '2024-12',
  value: '3047',
  unit: '公里',
  kind: 'achieved',
  ...PROVENANCE,
};

describe('parsePolicyDocumentRow', () => {
  it('reads a document; a number not shown is null', () => {
    expect(parsePolicyDocumentRow(cells(DOCUMENT))).toMatchObject({
      id: 'D',
      docNumber: '鲁政办字〔2016〕202号',
    });
    expect(parsePolicyDocumentRow(cells({ ...DOCUMENT, doc_number: '' })).docNumber).toBeNull();
  });

  it('refuses a date in words', () => {
    expect(() => parsePolicyDocumentRow(cells({ ...DOCUMENT, date: '2016年底' }))).toThrow(
      'policy.csv › row 2 › date: "2016年底" is not a date',
    );
  });
});

describe('parsePolicyClauseRow', () => {
  it('reads who leads apart from who shares the duty', () => {
    const clause = parsePolicyClauseRow(cells(CLAUSE));
    expect(clause.leadDepartments).toEqual(['省商务厅']);
    expect(clause.otherDepartments).toEqual(['省发展改革委', '省科技厅']);
    expect(clause).toMatchObject({ parentId: null, year: null });
  });

  it('leaves the departments empty where the document names none', () => {
    expect(parsePolicyClauseRow(cells({ ...CLAUSE, lead_departments: '' })).leadDepartments).toEqual([]);
  });

  it('refuses a clause filed under another document', () => {
    expect(() => parsePolicyClauseRow(cells({ ...CLAUSE, document_id: 'A' }))).toThrow(
      '"D2-4" is not a clause of document A',
    );
  });
});

describe('citeClause', () => {
  it('cites document and place', () => {
    expect(citeClause({ documentId: 'D', number: '二(二)4' })).toBe('文件D 二(二)4');
  });
});

describe('parseTargetRow', () => {
  it('reads a number with its unit and deadline', () => {
    expect(parseTargetRow(cells(TARGET))).toMatchObject({
      value: 4500,
      unit: '公里',
      yearFrom: null,
      yearTo: 2022,
      regionAdcodes: [370000],
    });
  });

  it('keeps a statement that is not one number as text', () => {
    const target = parseTargetRow(
      cells({ ...TARGET, value: '', value_text: '三环四横六纵', kind: 'structure' }),
    );
    expect(target).toMatchObject({ value: null, valueText: '三环四横六纵' });
  });

  it('allows a target outside any clause', () => {
    expect(parseTargetRow(cells({ ...TARGET, clause_id: '', location_text: '引言' })).clauseId).toBeNull();
  });

  it('refuses evidence longer than 25 characters', () => {
    expect(() => parseTargetRow(cells({ ...TARGET, evidence: '里'.repeat(26) }))).toThrow(
      'is longer than 25 characters',
    );
  });

  it('refuses a row that states nothing', () => {
    expect(() => parseTargetRow(cells({ ...TARGET, value: '' }))).toThrow(
      'neither a value nor a value text is given',
    );
  });

  it('refuses a region outside the province', () => {
    expect(() => parseTargetRow(cells({ ...TARGET, region_adcodes: '370000;110000' }))).toThrow(
      '"110000" is not a code of Shandong',
    );
  });

  it('refuses a start year without an end', () => {
    expect(() => parseTargetRow(cells({ ...TARGET, year_from: '2020', year_to: '' }))).toThrow(
      '2020 is not followed by an end year',
    );
  });
});

describe('parseTargetReadingRow', () => {
  it('reads a dated published number', () => {
    expect(parseTargetReadingRow(cells(READING))).toMatchObject({
      targetId: 'T014',
      value: 3047,
      kind: 'achieved',
    });
  });

  it('refuses a reading without a date', () => {
    expect(() => parseTargetReadingRow(cells({ ...READING, date: '' }))).toThrow(
      '› date: is blank, a value is required',
    );
  });
});
