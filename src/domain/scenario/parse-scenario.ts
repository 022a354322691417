import { ok, refuse, type Result } from '@/lib/result';
import type { LngLat } from '../provenance/position';
import { clampMonth, formatMonth, parseMonth } from '../time/month';
import {
  DRAWN_MODES,
  DRAWN_PLACES,
  type DrawnStop,
  MOST_STOPS,
  type Scenario,
  SCENARIO_ID,
  type ScenarioChange,
} from './scenario';

type Fields = Record<string, unknown>;

/** Carries a refusal out of nested readers. */
class Refused extends Error {
  readonly where: string;
  constructor(where: string, why: string) {
    super(why);
    this.where = where;
  }
}

const MOST_CHANGES = 200;

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused(where, '应为一组键值');
  return value as Fields;
}

function textOf(value: unknown, where: string, pattern?: RegExp): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 200)
    throw new Refused(where, '应为不超过 200 字的文字');
  if (pattern !== undefined && !pattern.test(value)) throw new Refused(where, `“${value}”不是编号`);
  return value;
}

function positionOf(value: unknown, where: string): LngLat {
  const [lng, lat] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (typeof lng !== 'number' || typeof lat !== 'number' || !(lng > 112 && lng < 125 && lat > 32 && lat < 41))
    throw new Refused(where, '应为山东附近的经纬度 [经度, 纬度]');
  return [lng, lat];
}

function stopsOf(value: unknown, where: string): readonly DrawnStop[] {
  if (!Array.isArray(value) || value.length < 2 || value.length > MOST_STOPS)
    throw new Refused(where, `一条线应有 2 到 ${MOST_STOPS} 个站`);
  return value.map((stop, index) => {
    const at = `${where} › 第 ${index + 1} 站`;
    const fields = fieldsOf(stop, at);
    return { name: textOf(fields['name'], at), lngLat: positionOf(fields['lngLat'], at) };
  });
}

function changeOf(value: unknown, where: string): ScenarioChange {
  const fields = fieldsOf(value, where);
  switch (fields['kind']) {
    case 'line': {
      if (typeof fields['on'] !== 'boolean') throw new Refused(where, '应写明开或关');
      return { kind: 'line', lineId: textOf(fields['lineId'], where), on: fields['on'] };
    }
    case 'opening': {
      const month = parseMonth(String(fields['month']));
      if (month === null || clampMonth(month) !== month)
        throw new Refused(where, `“${String(fields['month'])}”不是 2008-01 至 2030-12 的月份`);
      return { kind: 'opening', lineId: textOf(fields['lineId'], where), month };
    }
    case 'drawn_line': {
      const mode = DRAWN_MODES.find((id) => id === fields['mode']);
      const speedKmh = fields['speedKmh'];
      if (mode === undefined) throw new Refused(where, '应为铁路或高速公路');
      if (typeof speedKmh !== 'number' || !(speedKmh >= 20 && speedKmh <= 400))
        throw new Refused(where, '速度应在 20 到 400 公里/小时之间');
      return {
        kind: 'drawn_line',
        id: textOf(fields['id'], where, SCENARIO_ID),
        name: textOf(fields['name'], where),
        mode,
        speedKmh,
        stops: stopsOf(fields['stops'], where),
      };
    }
    case 'drawn_place': {
      const place = DRAWN_PLACES.find((id) => id === fields['place']);
      if (place === undefined) throw new Refused(where, '应为机场、车站或园区');
      return {
        kind: 'drawn_place',
        id: textOf(fields['id'], where, SCENARIO_ID),
        name: textOf(fields['name'], where),
        place,
        lngLat: positionOf(fields['lngLat'], where),
      };
    }
    default:
      throw new Refused(where, `本程序不认识“${String(fields['kind'])}”这种改动`);
  }
}

/** A scenario as plain JSON: what is kept and exported. */
export function toScenarioJson(scenario: Scenario): Record<string, unknown> {
  return {
    format: 'qilu-scenario-1',
    ...scenario,
    changes: scenario.changes.map((change) =>
      change.kind === 'opening' ? { ...change, month: formatMonth(change.month) } : change,
    ),
  };
}

/** Read a scenario whole, or refuse it with the place and a sentence. */
export function parseScenario(value: unknown, where = '设想'): Result<Scenario> {
  try {
    const fields = fieldsOf(value, where);
    if (fields['format'] !== 'qilu-scenario-1') throw new Refused(where, '不是本程序导出的设想文件');
    const changes = fields['changes'];
    if (!Array.isArray(changes) || changes.length > MOST_CHANGES)
      throw new Refused(`${where} › changes`, `应为不超过 ${MOST_CHANGES} 项改动`);
    return ok({
      id: textOf(fields['id'], `${where} › id`, SCENARIO_ID),
      name: textOf(fields['name'], `${where} › name`),
      changes: changes.map((change, index) => changeOf(change, `${where} › 第 ${index + 1} 项`)),
    });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.where, error.message);
    throw error;
  }
}
