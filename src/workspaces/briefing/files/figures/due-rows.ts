import { type DueMilestone, listDue } from '@/analysis/dispatch/due-list';
import { lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { type Library, listReportMonths } from '@/domain/library/library';
import type { LngLat } from '@/domain/provenance/position';
import type { ViewState } from '@/domain/view-state/view-state';
import { dataMonthOf } from '../../../library/use-table';
import { markPlace } from '../../../projects/map-marks';
import type { FilesRoom } from '../files-room';

/** A milestone with its project. */
export interface DueProject extends DueMilestone {
  readonly project: DispatchProject;
}

/** What is overdue and what falls due, filtered as the view says. */
export function dueRows({ month, dispatch }: ViewState, library: Library): readonly DueProject[] {
  const { within, dueCity, dueForce } = dispatch;
  const asOf = lastDayOf(dataMonthOf(listReportMonths(library), month));
  const { overdue, soon } = listDue(library.projects, asOf, Number(within));
  const projects = new Map(library.projects.map((project) => [project.id, project]));
  return [...overdue, ...soon].flatMap((each): readonly DueProject[] => {
    const project = projects.get(each.projectId);
    if (project === undefined || (dueCity !== '' && String(project.cityAdcode) !== dueCity)) return [];
    if (dueForce !== '' && !project.taskForceIds.some((id) => id === dueForce)) return [];
    return [{ ...each, project }];
  });
}

/** Where their projects stand, each once; those without a place are in the table alone. */
export function duePlaces({ libraries }: FilesRoom, view: ViewState): readonly LngLat[] {
  const library = libraries.get(view.library);
  if (library === undefined) return [];
  const projects = new Set(dueRows(view, library).map(({ project }) => project));
  return [...projects].flatMap((project): readonly LngLat[] => {
    const at = markPlace(project);
    return at === null ? [] : [at];
  });
}
