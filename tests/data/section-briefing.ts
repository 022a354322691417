import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { COMPARE_SECTIONS } from '@/domain/view-state/compare-view';
import { COORDINATION_PARTS } from '@/domain/view-state/coordination-view';
import { DISPATCH_SECTIONS } from '@/domain/view-state/dispatch-view';
import { PROFILE_PARTS } from '@/domain/view-state/profile-view';
import { INITIAL_VIEW, type ViewState } from '@/domain/view-state/view-state';
import { monthOf } from '@/domain/time/month';

function sceneOf(title: string, view: Partial<ViewState>): Scene {
  return {
    id: title,
    kind: 'view',
    view: { ...INITIAL_VIEW, library: 'drill', month: monthOf(2020, 6), ...view },
    bounds: null,
    title,
    points: ['要点在此'],
    notes: `讲稿：${title}`,
    sources: '文件B',
    dwellSec: 30,
    transition: 'cut',
    annotations: [],
    values: [],
    stamp: { takenAt: '', dataVersion: '', keptAt: '' },
  };
}

const { axes, compare, dispatch } = INITIAL_VIEW;

const COMPARED = COMPARE_SECTIONS.flatMap((section): readonly Scene[] => {
  const scene = (name: string, change: Partial<typeof compare>): Scene =>
    sceneOf(`比较 ${name}`, { workspace: 'compare', compare: { ...compare, section, ...change } });
  if (section === 'profile')
    return PROFILE_PARTS.map((part) => scene(`profile ${part}`, { profile: { ...compare.profile, part } }));
  if (section === 'coordination')
    return COORDINATION_PARTS.map((part) =>
      scene(`coordination ${part}`, { coordination: { ...compare.coordination, part } }),
    );
  if (section === 'overlay')
    return (['map', 'tiles'] as const).map((ground) =>
      scene(`overlay ${ground}`, { overlay: { ...compare.overlay, ground } }),
    );
  return [scene(section, {})];
});

const DISPATCHED = DISPATCH_SECTIONS.map((section) =>
  sceneOf(`调度 ${section}`, { workspace: 'dispatch', dispatch: { ...dispatch, section } }),
);

const DIFFERENCE = sceneOf('两轴 difference', {
  workspace: 'axes',
  axes: { ...axes, layout: 'matrix', mode: 'difference', compareWith: monthOf(2020, 3) },
});

/** A scene of every section of 区域比较 and 调度通报, and what changed between two months on the two axes, on the drill library of June 2020. */
export const SECTION_BRIEFING: Briefing = {
  id: 'sections',
  title: '各版块入文件',
  subtitle: '',
  changedAt: '',
  chapters: [{ id: 'c1', title: '', scenes: [...COMPARED, ...DISPATCHED, DIFFERENCE] }],
};
