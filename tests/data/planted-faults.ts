import type { Position } from 'geojson';
import type { CountyFeature, GeodataUnderCheck } from '../../scripts/steps/check-model';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';

/** The data with one thing wrong, and what the check must then say. */
export interface PlantedFault {
  readonly check: string;
  readonly fault: string;
  readonly plant: (data: GeodataUnderCheck) => GeodataUnderCheck;
  readonly says: RegExp;
}

type Atlas = GeodataUnderCheck['atlas'];

const inAtlas = (change: (atlas: Atlas) => Partial<Atlas>) => (data: GeodataUnderCheck) => ({
  ...data,
  atlas: { ...data.atlas, ...change(data.atlas) },
});

const changeFirst = <T>(
  list: readonly T[],
  is: (item: T) => boolean,
  change: (item: T) => T,
): readonly T[] => {
  const at = list.findIndex(is);
  if (at < 0) throw new Error('plant: nothing to change');
  return list.map((item, index) => (index === at ? change(item) : item));
};

const changeBoundary =
  (change: (ring: Position[]) => Position[]) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    boundaries: changeFirst(
      data.boundaries,
      () => true,
      (item): CountyFeature => {
        const { geometry } = item;
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        const coordinates = polygons.map((rings) => rings.map(change));
        return { ...item, geometry: { type: 'MultiPolygon', coordinates } };
      },
    ),
  });

/** Swap two corners that lie apart, so that the ring crosses itself. */
const crossRing = (ring: Position[]): Position[] => {
  const crossed = [...ring];
  const [a, b] = [ring[5], ring[Math.floor(ring.length / 2)]];
  if (a === undefined || b === undefined) throw new Error('plant: ring too short');
  crossed[5] = b;
  crossed[Math.floor(ring.length / 2)] = a;
  return crossed;
};

const withoutCell =
  (table: string, column: string) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    curated: {
      ...data.curated,
      [table]: changeFirst(
        data.curated[table] ?? [],
        () => true,
        (record) => ({ ...record, cells: { ...record.cells, [column]: '' } }),
      ),
    },
  });

const withCell =
  (table: string, column: string, text: string) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    curated: {
      ...data.curated,
      [table]: changeFirst(
        data.curated[table] ?? [],
        () => true,
        (record) => ({ ...record, cells: { ...record.cells, [column]: text } }),
      ),
    },
  });

const changeSource =
  (id: string, from: RegExp, to: string) =>
  (data: GeodataUnderCheck): GeodataUnderCheck => ({
    ...data,
    sources: changeFirst(
      data.sources,
      (source) => source.id === id,
      (source) => ({ ...source, statement: source.statement.replace(from, to) }),
    ),
  });

const date = (text: string) => {
  const parsed = parseFuzzyDate(text);
  if (parsed === null) throw new Error(`plant: ${text}`);
  return parsed;
};

/** At least one fault for every check: a gate that never fires is worse than none. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    check: 'region-counts',
    fault: '少一个县',
    plant: inAtlas(({ counties }) => ({ counties: counties.slice(1) })),
    says: /counties\.csv is 135, should be 136/,
  },
  {
    check: 'region-counts',
    fault: '一个区写成县',
    plant: inAtlas(({ counties }) => ({
      counties: changeFirst(
        counties,
        (c) => c.kind === 'district',
        (c) => ({ ...c, kind: 'county' }),
      ),
    })),
    says: /区 is 57, should be 58/,
  },
  {
    check: 'region-codes',
    fault: '界线里的代码错一位',
    plant: (data) => ({
      ...data,
      boundaries: changeFirst(
        data.boundaries,
        (item) => item.properties.adcode === 370783,
        (item) => ({ ...item, properties: { ...item.properties, adcode: 370799 } }),
      ),
    }),
    says: /lacks 370783/,
  },
  {
    check: 'region-codes',
    fault: '城市换了经济圈而拓扑没有重建',
    plant: inAtlas(({ cities }) => ({
      cities: changeFirst(
        cities,
        (c) => c.adcode === 370700,
        (c) => ({ ...c, circleId: 'lunan' }),
      ),
    })),
    says: /370783 › circle is 2, should be 3/,
  },
  {
    check: 'host-codes',
    fault: '园区写了撤销的县',
    plant: inAtlas(({ parks }) => ({
      parks: changeFirst(
        parks,
        () => true,
        (park) => ({ ...park, countyAdcode: 371202 }),
      ),
    })),
    says: /PK001 371202 is no county/,
  },
  {
    check: 'rings',
    fault: '环不闭合',
    plant: changeBoundary((ring) => ring.slice(0, -1)),
    says: /is not closed/,
  },
  {
    check: 'rings',
    fault: '环反向',
    plant: changeBoundary((ring) => [...ring].reverse()),
    says: /wound against/,
  },
  { check: 'rings', fault: '环自交', plant: changeBoundary(crossRing), says: /crosses itself/ },
  {
    check: 'rings',
    fault: '环只有三点',
    plant: changeBoundary((ring) => [ring[0] as Position, ring[1] as Position, ring[0] as Position]),
    says: /has 3 positions/,
  },
  {
    check: 'coverage',
    fault: '少画一个县，留下一个洞',
    plant: (data) => ({
      ...data,
      areas: { ...data.areas, counties: new Map([...data.areas.counties].slice(1)) },
    }),
    says: /counties together/,
  },
  {
    check: 'coverage',
    fault: '一个县被简化掉一半',
    plant: (data) => ({
      ...data,
      areas: {
        ...data.areas,
        counties: new Map(
          [...data.areas.counties].map(([id, area]) => [id, { ...area, areaKm2: area.areaKm2 * 2 }]),
        ),
      },
    }),
    says: /changed its area/,
  },
  {
    check: 'labels',
    fault: '注记点落到海里',
    plant: (data) => ({
      ...data,
      areas: {
        ...data.areas,
        counties: new Map(
          [...data.areas.counties].map(([id, area]) => [id, { ...area, labelAt: [123.9, 38.9] as const }]),
        ),
      },
    }),
    says: /label point lies outside/,
  },
  {
    check: 'placement',
    fault: '青岛的车站记在济南',
    plant: inAtlas(({ stations }) => ({
      stations: changeFirst(
        stations,
        (station) => station.countyAdcode === 370213,
        (station) => ({ ...station, countyAdcode: 370102, cityAdcode: 370100 }),
      ),
    })),
    says: /says 历下区, lies in 李沧区/,
  },
  {
    check: 'placement',
    fault: '删去一条例外',
    plant: (data) => ({ ...data, pointExceptions: data.pointExceptions.filter(({ id }) => id !== 'PK058') }),
    says: /PK058.*lies in 陆地界线之外/,
  },
  {
    check: 'placement',
    fault: '多余的例外',
    plant: (data) => ({
      ...data,
      pointExceptions: [...data.pointExceptions, { id: 'PK001', kind: 'park', reason: '无' }],
    }),
    says: /PK001 is not needed/,
  },
  {
    check: 'line-shapes',
    fault: '一段没有线形',
    plant: (data) => ({
      ...data,
      lines: {
        ...data.lines,
        segments: data.lines.segments.filter(({ segmentId }) => segmentId !== 'HSR10-1'),
      },
    }),
    says: /lacks HSR10-1/,
  },
  {
    check: 'line-stations',
    fault: '车站挪开一公里',
    plant: inAtlas(({ stations }) => ({
      stations: changeFirst(
        stations,
        (station) => station.id === 'ST096' && station.placement.placed,
        (station) =>
          station.placement.placed
            ? {
                ...station,
                placement: {
                  ...station.placement,
                  lngLat: [station.placement.lngLat[0] + 0.02, station.placement.lngLat[1]] as const,
                },
              }
            : station,
      ),
    })),
    says: /m from every stretch of its line/,
  },
  {
    check: 'line-stations',
    fault: '站序表写了不存在的车站',
    plant: inAtlas(({ lineStations }) => ({
      lineStations: changeFirst(
        lineStations,
        () => true,
        (row) => ({ ...row, stationId: 'ST999' }),
      ),
    })),
    says: /ST999 there is no such station/,
  },
  {
    check: 'snapped',
    fault: '吸附点偏离线位 10 米',
    plant: (data) => ({
      ...data,
      lines: {
        ...data.lines,
        snapped: Object.fromEntries(
          Object.entries(data.lines.snapped).map(([id, at]) => [
            id,
            [at[0] + 0.0001, at[1] + 0.0001] as const,
          ]),
        ),
      },
    }),
    says: /m off its line/,
  },
  {
    check: 'snapped',
    fault: '漏掉一个吸附点',
    plant: (data) => ({
      ...data,
      lines: { ...data.lines, snapped: Object.fromEntries(Object.entries(data.lines.snapped).slice(1)) },
    }),
    says: /is missing although its line runs/,
  },
  {
    check: 'segment-lengths',
    fault: '某县里程翻倍',
    plant: inAtlas(({ segmentLengths }) => ({
      segmentLengths: segmentLengths.map((row) => ({ ...row, km: row.km * 2 })),
    })),
    says: /km drawn/,
  },
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
