import type { Cells } from '@/lib/cells';
import { parseRows } from '@/lib/parse-rows';
import { ok, orThrow, type Result } from '@/lib/result';
import { parseAirportRow } from '../facility/airport';
import { parseGeneralAirportRow } from '../facility/general-airport';
import { parsePeakRow } from '../facility/peak';
import { parsePortRow } from '../facility/port';
import { parseRiverRow } from '../facility/river';
import { parseCorridorRow } from '../network/corridor';
import { parseCorridorLineRow } from '../network/corridor-line';
import { parseExpresswayRow } from '../network/expressway';
import { parseInterchangeRow } from '../network/interchange';
import { parseLineSegmentRow } from '../network/line-segment';
import { parseLineStationRow } from '../network/line-station';
import { parseRailLineRow } from '../network/rail-line';
import { parseStationRow } from '../network/station';
import { parseTravelTimeRow } from '../network/travel-time';
import { parseParkRow } from '../park/park';
import { parsePolicyClauseRow } from '../policy/policy-clause';
import { parsePolicyDocumentRow } from '../policy/policy-document';
import { parseTargetRow } from '../policy/target';
import { parseTargetReadingRow } from '../policy/target-reading';
import { parseDocumentEntityRow } from '../project/document-entity';
import { parseEntityClauseRow } from '../project/entity-clause';
import { parseMilestoneRow } from '../project/milestone';
import { parseCityRow } from '../region/city';
import { parseCountyRow } from '../region/county';
import { parseCircleRow } from '../region/economic-circle';
import { parseFunctionalZoneRow } from '../region/functional-zone';
import { parseRegionStatRow } from '../region/region-stat';
import { parseTownRow } from '../region/town';
import type { Atlas } from './atlas';
import { type FactTableName, type FactTables, toRecords } from './fact-tables';
import { parseSegmentLengthRow } from './segment-length';

/**
 * Parse every curated table; the same function serves the build and the app.
 * @returns the atlas, or the first refusal with file, row and column.
 */
export function parseAtlas(tables: FactTables): Result<Atlas> {
  const read = <T>(name: FactTableName, parseRow: (cells: Cells) => T): readonly T[] =>
    orThrow(parseRows(toRecords(name, tables[name]), parseRow));
  try {
    return ok({
      circles: read('circles', parseCircleRow),
      cities: read('cities', parseCityRow),
      counties: read('counties', parseCountyRow),
      regionStats: read('region_stats', parseRegionStatRow),
      functionalZones: read('functional_zones', parseFunctionalZoneRow),
      towns: read('towns', parseTownRow),
      documents: read('policy_documents', parsePolicyDocumentRow),
      clauses: read('policy_clauses', parsePolicyClauseRow),
      targets: read('targets', parseTargetRow),
      targetReadings: read('target_readings', parseTargetReadingRow),
      railLines: read('rail_lines', parseRailLineRow),
      expressways: read('expressways', parseExpresswayRow),
      segments: read('line_segments', parseLineSegmentRow),
      corridors: read('corridors', parseCorridorRow),
      corridorLines: read('corridor_lines', parseCorridorLineRow),
      stations: read('stations', parseStationRow),
      lineStations: read('line_stations', parseLineStationRow),
      interchanges: read('interchanges', parseInterchangeRow),
      airports: read('airports', parseAirportRow),
      generalAirports: read('general_airports', parseGeneralAirportRow),
      ports: read('ports', parsePortRow),
      rivers: read('rivers', parseRiverRow),
      peaks: read('peaks', parsePeakRow),
      parks: read('parks', parseParkRow),
      entities: read('entities', parseDocumentEntityRow),
      entityClauses: read('entity_clauses', parseEntityClauseRow),
      milestones: read('milestones', parseMilestoneRow),
      segmentLengths: read('segment_lengths', parseSegmentLengthRow),
      travelTimes: read('travel_times', parseTravelTimeRow),
    });
  } catch (error) {
    return {
      ok: false,
      error: { where: 'facts', why: error instanceof Error ? error.message : String(error) },
    };
  }
}
