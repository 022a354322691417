import type { Position } from 'geojson';
import { inAtlas, changeFirst, changeBoundary, crossRing, type PlantedFault } from './plant-fault';

/** Faults of regions, rings, points and lines. */
export const PLANTED_PLACE_FAULTS: readonly PlantedFault[] = [
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
];
