import { FACTOR_IDS, FACTORS } from '@/domain/dispatch/factor';
import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';
import { POOL_CLASS_IDS, POOL_CLASSES } from '@/domain/dispatch/pool-class';
import { PROJECT_LIST_IDS, PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { STAGE_IDS, STAGES } from '@/domain/dispatch/stage';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { TASK_FORCE_IDS, TASK_FORCES } from '@/domain/dispatch/task-force';
import { DISPATCH_LEVELS } from '@/domain/dispatch/dispatch-project';
import { INDUSTRIES, INDUSTRY_IDS } from '@/domain/project/industry';
import { PRECISION_CLASSES } from '@/domain/provenance/position';
import { CIRCLE_IDS } from '@/domain/region/economic-circle';
import { TABLE_FACETS, type TableFacet } from '@/domain/view-state/table-view';
import { buildFacetColumn, type FacetColumn } from '@/engine/facet-column';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import type { PlaceNames, ProjectRow } from './project-row';

/** The value of a row that has none: a bin of its own. */
export const NO_VALUE = 'none';

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NO_VALUE] : values);

/** How exactly a project is placed: the coarsest of its points, its line, or nowhere. */
export function precisionOf({ project: { place } }: ProjectRow): string {
  if (place.kind === 'unplaced') return NO_VALUE;
  const parts = place.kind === 'points' ? place.points : place.sections;
  const coarsest = Math.max(-1, ...parts.map(({ precision }) => PRECISION_CLASSES.indexOf(precision)));
  return PRECISION_CLASSES[coarsest] ?? NO_VALUE;
}

interface FacetRule {
  readonly order: readonly string[];
  readonly valuesOf: (row: ProjectRow) => readonly string[];
}

/** What each facet asks of a row. Cities and counties stand in the order of their codes, the official one. */
const RULES: Readonly<Record<TableFacet, FacetRule>> = {
  circle: { order: CIRCLE_IDS, valuesOf: (row) => [row.circleId === '' ? NO_VALUE : row.circleId] },
  city: { order: [], valuesOf: ({ project }) => [String(project.cityAdcode)] },
  county: { order: [], valuesOf: ({ project }) => [String(project.countyAdcode ?? NO_VALUE)] },
  list: { order: PROJECT_LIST_IDS, valuesOf: ({ project }) => orNone(project.listIds) },
  industry: { order: INDUSTRY_IDS, valuesOf: ({ project }) => [project.industryId ?? NO_VALUE] },
  stage: { order: STAGE_IDS, valuesOf: ({ stage }) => [stage] },
  pool_class: { order: POOL_CLASS_IDS, valuesOf: ({ project }) => [project.poolClass] },
  task_force: { order: TASK_FORCE_IDS, valuesOf: ({ project }) => orNone(project.taskForceIds) },
  light: { order: ['red', 'yellow', 'green', 'none'], valuesOf: (row) => [row.light?.color ?? NO_VALUE] },
  factor: { order: FACTOR_IDS, valuesOf: (row) => orNone(row.stuck) },
  supervision: {
    order: Object.keys(SUPERVISION_STEPS),
    valuesOf: (row) => [row.lastStep?.kind ?? NO_VALUE],
  },
  level: { order: DISPATCH_LEVELS, valuesOf: ({ project }) => [project.level] },
  precision: { order: PRECISION_CLASSES, valuesOf: (row) => [precisionOf(row)] },
};

const CODED: readonly TableFacet[] = ['city', 'county'];

/** Every facet of the rows. */
export const buildRowFacets = (rows: readonly ProjectRow[]): readonly FacetColumn[] =>
  TABLE_FACETS.map((facet) => {
    const { order, valuesOf } = RULES[facet];
    const coded = CODED.includes(facet) ? [...new Set(rows.flatMap((row) => valuesOf(row)))].sort() : order;
    return buildFacetColumn(facet, rows, valuesOf, coded);
  });

/** What the words of a value depend on. */
export interface FacetWords {
  readonly t: Translate;
  readonly locale: Locale;
  readonly names: PlaceNames;
}

const word = (
  table: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  id: string,
  locale: Locale,
): string => table[id]?.[locale] ?? id;

const isOneOf = <T extends string>(known: readonly T[], value: string): value is T =>
  known.some((each) => each === value);

/** A facet's value in words; one from a link that no facet knows is written as it is. */
export function nameOfValue(facet: TableFacet, value: string, { t, locale, names }: FacetWords): string {
  switch (facet) {
    case 'light':
      return word(LIGHT_COLORS, value, locale);
    case 'factor':
      return value === NO_VALUE ? t('library.noStuck') : word(FACTORS, value, locale);
    case 'supervision':
      return value === NO_VALUE ? t('library.notSupervised') : word(SUPERVISION_STEPS, value, locale);
    case 'precision':
      if (value === NO_VALUE) return t('library.unplaced');
      return isOneOf(PRECISION_CLASSES, value) ? t(`precision.${value}`) : value;
    default:
      if (value === NO_VALUE) return t('library.none');
  }
  switch (facet) {
    case 'circle':
      return names.circleOf.get(value)?.[locale] ?? value;
    case 'city':
      return names.cityOf.get(Number(value))?.[locale] ?? value;
    case 'county':
      return names.countyOf.get(Number(value))?.[locale] ?? value;
    case 'list':
      return word(PROJECT_LISTS, value, locale);
    case 'industry':
      return word(INDUSTRIES, value, locale);
    case 'stage':
      return word(STAGES, value, locale);
    case 'pool_class':
      return word(POOL_CLASSES, value, locale);
    case 'task_force':
      return TASK_FORCES.find(({ id }) => id === value)?.[locale] ?? value;
    case 'level':
      return isOneOf(DISPATCH_LEVELS, value) ? t(`library.level.${value}`) : value;
  }
}
