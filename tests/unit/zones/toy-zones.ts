import type { Park } from '@/domain/park/park';
import type { ZoneYear } from '@/domain/park/zone-year';

/** A made-up result of a park in a year. */
export const toyZone = (parkId: string, score: number | null, change: Partial<ZoneYear> = {}): ZoneYear => ({
  parkId,
  year: 2019,
  score,
  rank: null,
  isDemonstration: false,
  measures: {},
  source: '手工录入',
  drill: false,
  ...change,
});

/** A made-up park. */
export const toyPark = (id: string, name: string, change: Partial<Park> = {}): Park => ({
  id,
  name,
  kind: 'provincial_zone',
  level: 'provincial',
  cityAdcode: 370700,
  countyAdcode: 370783,
  town: null,
  placement: { kind: 'unplaced', reason: '未报' } as unknown as Park['placement'],
  founded: null,
  foundedText: '',
  industries: [],
  parentParkId: null,
  clauseIds: [],
  provenance: {
    provenanceClass: 'drill',
    source: '演练',
    confidence: 'low',
  } as unknown as Park['provenance'],
  ...change,
});
