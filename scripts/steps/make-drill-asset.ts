import { type DrillLibraryAsset, toDrillLibraryAsset } from '@/data/library/drill-library-asset';
import { monthOf } from '@/domain/time/month';
import { DRILL_SEED } from './drill-options';
import { DRILL_LABEL } from './drill-plan';
import { makeDrillSet } from './drill-set';
import { readDrillWorld } from './drill-world';

const SHIPPED_SIZE = 1395;
const LARGE_SIZE = 12_121;
/** The large set carries the reports of its last year only: it must fit on the one page. */
const LARGE_FROM = monthOf(2020, 1);

/** The drill library that ships: 1,395 list entries, 36 months, always the same seed. */
export function makeDrillAsset(): DrillLibraryAsset {
  const set = makeDrillSet(readDrillWorld(), SHIPPED_SIZE, DRILL_SEED);
  const head = { label: DRILL_LABEL, statement: set.plan.statement, seed: set.seed };
  return toDrillLibraryAsset(head, set);
}

/** The three-level drill library 省市县三级: 12,121 projects with the reports of 2020, always the same seed. */
export function makeLargeDrillAsset(): DrillLibraryAsset {
  const set = makeDrillSet(readDrillWorld(), LARGE_SIZE, DRILL_SEED);
  const statement = `${set.plan.statement}；只装 2020 年的月报`;
  const reports = set.reports.filter(({ month }) => month >= LARGE_FROM);
  return toDrillLibraryAsset({ label: DRILL_LABEL, statement, seed: set.seed }, { ...set, reports });
}
