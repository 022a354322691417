import {
  inAtlas,
  changeFirst,
  withoutCell,
  withCell,
  changeSource,
  date,
  type PlantedFault,
} from './plant-fault';

/** Faults of networks, references, provenance, sources and assets. */
export const PLANTED_FACT_FAULTS: readonly PlantedFault[] = [
  {
    check: 'corridors',
    fault: '少一纵',
    plant: inAtlas(({ corridors }) => ({
      corridors: corridors.filter(
        ({ network, group, seq }) => !(network === 'expressway' && group === 'north_south' && seq === 9),
      ),
    })),
    says: /north_south is 8, should be 9/,
  },
  {
    check: 'airports',
    fault: '流亭晚一年停用',
    plant: inAtlas(({ airports }) => ({
      airports: changeFirst(
        airports,
        ({ id }) => id === 'APT-TAO-OLD',
        (airport) => ({ ...airport, lifecycle: { ...airport.lifecycle, closed: date('2022-08-12') } }),
      ),
    })),
    says: /closed is 2022-08-12, should be 2021-08-12/,
  },
  {
    check: 'lifecycles',
    fault: '规划晚于开通',
    plant: inAtlas(({ segments }) => ({
      segments: changeFirst(
        segments,
        ({ id }) => id === 'HSR05-1',
        (segment) => ({ ...segment, lifecycle: { ...segment.lifecycle, planned: date('2025') } }),
      ),
    })),
    says: /opened 2018-12-26, planned only 2025/,
  },
  {
    check: 'lifecycles',
    fault: '没有任何日期的线段',
    plant: inAtlas(({ segments }) => ({
      segments: changeFirst(
        segments,
        ({ id }) => id === 'HSR22-1',
        (segment) => ({ ...segment, lifecycle: { ...segment.lifecycle, planned: null } }),
      ),
    })),
    says: /HSR22-1 has no date at all/,
  },
  {
    check: 'as-of',
    fault: '把计划开通写成已开通',
    plant: inAtlas(({ segments }) => ({
      segments: changeFirst(
        segments,
        ({ id }) => id === 'HSR16-1',
        (segment) => ({ ...segment, lifecycle: { ...segment.lifecycle, opened: date('2026-09') } }),
      ),
    })),
    says: /opened 2026-09, after the facts were checked/,
  },
  {
    check: 'ids',
    fault: '编号重复',
    plant: inAtlas(({ ports }) => ({ ports: [...ports, ...ports.slice(0, 1)] })),
    says: /appears twice/,
  },
  {
    check: 'clauses',
    fault: '引用不存在的条款',
    plant: inAtlas(({ entityClauses }) => ({
      entityClauses: changeFirst(
        entityClauses,
        () => true,
        (row) => ({ ...row, clauseId: 'A99' }),
      ),
    })),
    says: /clause A99 does not exist/,
  },
  {
    check: 'references',
    fault: '指向不存在的园区',
    plant: inAtlas(({ entities }) => ({
      entities: changeFirst(
        entities,
        () => true,
        (entity) => ({ ...entity, refersTo: [{ kind: 'park', id: 'PK999' }] }),
      ),
    })),
    says: /park:PK999 does not exist/,
  },
  {
    check: 'entities',
    fault: '丢了一个项目',
    plant: inAtlas(({ entities }) => ({ entities: entities.slice(1) })),
    says: /is 233, should be 234/,
  },
  {
    check: 'entities',
    fault: '不落点又不写理由',
    plant: inAtlas(({ entities }) => ({
      entities: changeFirst(
        entities,
        (entity) => entity.mapRole === 'none' && !entity.placement.placed,
        (entity) => ({ ...entity, placement: { placed: false, reason: ' ' } }),
      ),
    })),
    says: /neither drawn, nor referred to, nor explained/,
  },
  {
    check: 'provenance',
    fault: '港口没有来源',
    plant: withoutCell('ports', 'source'),
    says: /source is blank/,
  },
  {
    check: 'provenance',
    fault: '线位点没有把握程度',
    plant: withoutCell('line_vertices', 'confidence'),
    says: /confidence is not high/,
  },
  {
    check: 'provenance',
    fault: '坐标没有来源',
    plant: withoutCell('parks', 'position_source'),
    says: /position_source is blank/,
  },
  {
    check: 'no-drill',
    fault: '演练数据混入',
    plant: withCell('milestones', 'provenance', 'drill'),
    says: /is drill data/,
  },
  {
    check: 'evidence',
    fault: '整句照抄',
    plant: withCell('targets', 'evidence', '一二三四五六七八九十一二三四五六七八九十一二三四五六'),
    says: /has 26 characters/,
  },
  {
    check: 'sources',
    fault: '没写许可',
    plant: changeSource('lakes', /^\| licence .*\n/m, ''),
    says: /does not state "licence"/,
  },
  {
    check: 'sources',
    fault: '文件改过而 sha256 没改',
    plant: changeSource('boundaries', /`a20b/, '`0000'),
    says: /sha256 is 0000/,
  },
  {
    check: 'attribution',
    fault: '没有署名 OSM',
    plant: (data) => ({
      ...data,
      manifest: {
        ...data.manifest,
        attribution: data.manifest.attribution.filter((line) => !line.includes('ODbL')),
      },
    }),
    says: /does not name OpenStreetMap/,
  },
  {
    check: 'manifest',
    fault: '资产改过而清单没改',
    plant: (data) => ({
      ...data,
      assets: changeFirst(
        data.assets,
        ({ name }) => name === 'lines.json',
        (asset) => ({ ...asset, text: `${asset.text} ` }),
      ),
    }),
    says: /manifest\.json › files/,
  },
  {
    check: 'budgets',
    fault: '资产没有预算',
    plant: (data) => ({ ...data, assets: [{ name: 'extra.json', text: '{}' }] }),
    says: /extra\.json has no byte budget/,
  },
  {
    check: 'budgets',
    fault: '资产超出预算',
    plant: (data) => ({
      ...data,
      assets: [
        { name: 'manifest.json', text: Array.from({ length: 900 }, (_, i) => String(i * 7919)).join() },
      ],
    }),
    says: /the budget is 1000/,
  },
];
