import { describe, expect, it } from 'vitest';
import type { Annotation } from '@/domain/briefing/scene';
import { scenesOf } from '@/domain/briefing/briefing';
import type { Box } from '@/lib/place-callout';
import { placeAnnotations, placeOfAnchor, toStage } from '@/workspaces/briefing/show/place-annotations';
import { cameraOfScene } from '@/workspaces/briefing/show/scene-view';
import { thingsOnStage } from '@/workspaces/briefing/show/things-on-stage';
import { buildStarter } from '@/workspaces/briefing/starters/build-starter';
import { STARTERS } from '@/workspaces/briefing/starters/starters';
import { readProvince } from '../../../scripts/steps/read-province';

const PROVINCE = readProvince();
const STAGE = { width: 1520, height: 1080 };
const LOOK = { scale: 1, locale: 'zh' } as const;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const annotated = STARTERS.flatMap((starter) => scenesOf(buildStarter(starter, PROVINCE, 'zh'))).filter(
  ({ annotations }) => annotations.length > 0,
);

describe('thingsOnStage', () => {
  it('NOTE-1 lists what is switched on and stands on the stage, nothing else', () => {
    const [scene] = annotated;
    if (scene === undefined) throw new Error('a scene has remarks');
    const view = { ...scene.view, camera: cameraOfScene(scene, STAGE, 1) };
    const cities = thingsOnStage(PROVINCE, view, STAGE, LOOK);
    // Sixteen names of cities and three stars.
    expect(cities).toHaveLength(19);
    const nowhere = { ...view, camera: { ...view.camera, lng: 100 } };
    expect(thingsOnStage(PROVINCE, nowhere, STAGE, LOOK)).toEqual([]);
  });

  it.each(annotated.map((scene) => [scene.title, scene] as const))(
    'NOTE-1 remarks of “%s” cover no sign and no name of another thing',
    (_title, scene) => {
      const view = { ...scene.view, camera: cameraOfScene(scene, STAGE, 1) };
      const things = thingsOnStage(PROVINCE, view, STAGE, LOOK);
      const notes = scene.annotations.flatMap((note: Annotation) => {
        const place = placeOfAnchor(PROVINCE, note.anchor);
        const at = place === null ? null : toStage(view.camera, STAGE, place);
        return at === null ? [] : [{ note, text: note.text, at }];
      });
      const placed = placeAnnotations(notes, STAGE, 17, things);
      expect(placed).toHaveLength(scene.annotations.length);
      for (const { id, box } of placed)
        expect(
          things.filter((thing) => meet(thing, box)),
          id,
        ).toEqual([]);
    },
  );
});
