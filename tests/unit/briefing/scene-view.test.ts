import { describe, expect, it } from 'vitest';
import { scenesOf } from '@/domain/briefing/briefing';
import { viewAround } from '@/geo/web-mercator';
import { cameraOfScene, underCard } from '@/workspaces/briefing/show/scene-view';
import { buildStarter } from '@/workspaces/briefing/starters/build-starter';
import { MILESTONES } from '@/workspaces/briefing/starters/milestones';
import { THREE_CORES } from '@/workspaces/briefing/starters/three-cores';
import { readProvince } from '../../../scripts/steps/read-province';

const [opening, layout] = scenesOf(buildStarter(THREE_CORES, readProvince(), 'zh'));

describe('cameraOfScene', () => {
  it.each([
    [1520, 1080],
    [1040, 860],
    [4300, 1440],
  ])(
    'on %i × %i the ground of an opening lies right of its words, that of a scene on all of the stage',
    (width, height) => {
      const leftOf = (scene: typeof opening): number => {
        if (scene?.bounds == null) throw new Error('the province has bounds');
        const { lng, lat, zoom } = cameraOfScene(scene, { width, height }, 1);
        return viewAround([lng, lat], zoom, width, height).toPx([scene.bounds[0], lat])[0];
      };
      expect(leftOf(opening)).toBeGreaterThanOrEqual(width * 0.36 - 1);
      expect(leftOf(layout)).toBeLessThan(leftOf(opening));
    },
  );

  it('the ground of a chosen thing lies left of its card: 23.5 rem at 200 % are 752 px', () => {
    const [, , refinery] = scenesOf(buildStarter(MILESTONES, readProvince(), 'zh'));
    if (refinery?.bounds == null) throw new Error('the scene has bounds');
    const stage = { width: 3040, height: 2160 };
    expect(underCard(refinery.view, stage, 2)).toBe(752);
    const { lng, lat, zoom } = cameraOfScene(refinery, stage, 2);
    const [right] = viewAround([lng, lat], zoom, stage.width, stage.height).toPx([refinery.bounds[2], lat]);
    expect(right).toBeLessThanOrEqual(3040 - 752);
  });
});
