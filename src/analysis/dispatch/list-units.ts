import type { Atlas } from '@/domain/atlas/atlas';
import { PROJECT_LIST_IDS, PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import { INDUSTRIES, INDUSTRY_IDS } from '@/domain/project/industry';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { officialRegionOrder } from '@/domain/region/official-region-order';
import type { UnitKind } from '@/domain/view-state/dispatch-view';
import { assertNever } from '@/lib/assert-never';

/** A unit that is measured and ranked, by its name. */
export interface DispatchUnit {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** The city of a county: two counties may share a name. @nodata '' */
  readonly cityZh: string;
  readonly cityEn: string;
}

const unit = (id: string, { zh, en }: { readonly zh: string; readonly en: string }): DispatchUnit => ({
  id,
  zh,
  en,
  cityZh: '',
  cityEn: '',
});

/** The whole province as a unit. */
export const PROVINCE_UNIT: DispatchUnit = unit(String(PROVINCE_ADCODE), { zh: '全省', en: 'Province' });

/**
 * The units of a kind in the official order: regions by code, task forces, lists and industries as in the documents.
 * @rule RANK-1
 */
export function listUnits(kind: UnitKind, atlas: Atlas): readonly DispatchUnit[] {
  switch (kind) {
    case 'province':
      return [PROVINCE_UNIT];
    case 'city':
      return [...atlas.cities]
        .sort(officialRegionOrder)
        .map(({ adcode, shortName, nameEn }) => unit(String(adcode), { zh: shortName, en: nameEn }));
    case 'county': {
      const cityOf = new Map(atlas.cities.map((city) => [city.adcode, city]));
      return [...atlas.counties].sort(officialRegionOrder).map(({ adcode, name, nameEn, cityAdcode }) => ({
        id: String(adcode),
        zh: name,
        en: nameEn,
        cityZh: cityOf.get(cityAdcode)?.shortName ?? '',
        cityEn: cityOf.get(cityAdcode)?.nameEn ?? '',
      }));
    }
    case 'task_force':
      return TASK_FORCES.map((force) => unit(force.id, force));
    case 'list':
      return PROJECT_LIST_IDS.map((id) => unit(id, PROJECT_LISTS[id]));
    case 'industry':
      return INDUSTRY_IDS.map((id) => unit(id, INDUSTRIES[id]));
    default:
      return assertNever(kind);
  }
}
