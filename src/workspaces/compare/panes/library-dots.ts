import { stageInMonth } from '@/analysis/two-axes/stage-in-month';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import { hasStarted } from '@/domain/dispatch/stage';
import type { Library } from '@/domain/library/library';
import type { LngLat } from '@/domain/provenance/position';
import type { Month } from '@/domain/time/month';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';

/** A project of the open library on a pane. */
export interface LibraryDot {
  readonly key: string;
  readonly ref: EntityRef;
  readonly name: string;
  readonly at: LngLat;
  readonly started: boolean;
  /** Known to the county or the city only: a ring. */
  readonly rough: boolean;
}

/** Projects of a library that had entered it by a month, one dot each, and how many have no position. */
export function libraryDots(
  library: Library,
  month: Month,
): { readonly dots: readonly LibraryDot[]; readonly unplaced: number } {
  const reports = new Map((library.reports.get(month) ?? []).map((report) => [report.projectId, report]));
  let unplaced = 0;
  const dots = library.projects.flatMap((project): readonly LibraryDot[] => {
    if (project.entered > month) return [];
    const [at] = positionsOfPlace(project.place);
    if (at === undefined) {
      unplaced += 1;
      return [];
    }
    const precision = project.place.kind === 'points' ? project.place.points[0]?.precision : undefined;
    return [
      {
        key: project.id,
        ref: toRef('project', project.id),
        name: project.name,
        at,
        started: hasStarted(stageInMonth(project, month, reports.get(project.id) ?? null)),
        rough: precision === 'county' || precision === 'city',
      },
    ];
  });
  return { dots, unplaced };
}
