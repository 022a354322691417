import type { Province } from '@/data/province';
import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { parseMonth } from '@/domain/time/month';
import { INITIAL_VIEW, layersShowing } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import { regionBounds } from '@/layers/region-tree';
import type { Starter, StarterScene } from './starter';

/** Share of a region kept free around it. */
const MARGIN = 0.04;

function frameOf({ atlas, areas }: Province, frame: StarterScene['frame']): Scene['bounds'] {
  if (typeof frame !== 'string') return frame;
  const [west, south, east, north] = regionBounds(atlas, areas, frame);
  const [x, y] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return [west - x, south - y, east + x, north + y];
}

function monthFor(scene: StarterScene, asOf: string) {
  const text = scene.month ?? asOf;
  const month = parseMonth(text);
  if (month === null) throw new Error(`buildStarter: "${text}" of "${scene.title.zh}" is not a month`);
  return month;
}

/** Lay a shipped briefing over the province's data, in one language. @throws when a month is none */
export function buildStarter(starter: Starter, province: Province, locale: Locale): Briefing {
  return {
    id: starter.id,
    title: starter.title[locale],
    subtitle: starter.subtitle[locale],
    changedAt: '',
    chapters: starter.chapters.map((chapter, part) => ({
      id: `c${part + 1}`,
      title: chapter.title[locale],
      scenes: chapter.scenes.map((scene, index): Scene => {
        const id = `c${part + 1}s${index + 1}`;
        return {
          id,
          kind: scene.kind ?? 'view',
          view: {
            ...INITIAL_VIEW,
            month: monthFor(scene, province.manifest.asOf),
            layers: layersShowing(scene.layers),
            ...scene.view,
          },
          bounds: frameOf(province, scene.frame),
          title: scene.title[locale],
          points: scene.points.map((point) => point[locale]),
          notes: scene.notes[locale],
          sources: scene.sources[locale],
          dwellSec: scene.dwellSec,
          transition: scene.transition ?? 'fly',
          annotations: (scene.annotations ?? []).map((each, number) => ({
            ...each,
            id: `${id}a${number + 1}`,
            text: each.text[locale],
          })),
          values: [],
          stamp: { takenAt: '', dataVersion: '', keptAt: '' },
        };
      }),
    })),
  };
}
