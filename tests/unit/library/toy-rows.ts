import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { type Month, monthOf } from '@/domain/time/month';
import { translatorOf } from '@/i18n/translate';
import '@/i18n/add-library-words';
import { makeRowBuilder, type PlaceNames, type ProjectRow } from '@/workspaces/library/project-row';
import type { FacetWords } from '@/workspaces/library/row-facets';

export const JUNE = monthOf(2020, 6);

export const NAMES: PlaceNames = {
  cityOf: new Map([
    [370100, { zh: '济南', en: 'Jinan', circleId: 'capital' }],
    [370700, { zh: '潍坊', en: 'Weifang', circleId: 'jiaodong' }],
  ]),
  countyOf: new Map([[370783, { zh: '寿光市', en: 'Shouguang' }]]),
  parkOf: new Map(),
  circleOf: new Map([['capital', { zh: '省会经济圈', en: 'Capital circle' }]]),
};

export const WORDS: FacetWords = { t: translatorOf('zh'), locale: 'zh', names: NAMES };

/** A library of these projects and reports. */
export function toyLibrary(
  projects: readonly DispatchProject[],
  reports: readonly MonthlyReport[] = [],
): Library {
  const byMonth = new Map<Month, MonthlyReport[]>();
  for (const report of reports) byMonth.set(report.month, [...(byMonth.get(report.month) ?? []), report]);
  return { ...emptyLibrary('drill'), projects, reports: byMonth };
}

/** Rows of a library in June 2020. */
export const toyRows = (library: Library): readonly ProjectRow[] =>
  makeRowBuilder()(library, JUNE, NAMES, LIGHT_PRESETS.time_progress);
