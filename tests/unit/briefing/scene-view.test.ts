import { describe, expect, it } from 'vitest';
import { scenesOf } from '@/domain/briefing/briefing';
import { viewAround } from '@/geo/web-mercator';
import { cameraOfScene } from '@/workspaces/briefing/show/scene-view';
import { buildStarter } from '@/workspaces/briefing/starters/build-starter';
import { THREE_CORES } from '@/workspaces/briefing/starters/three-cores';
import { provinceFixture } from '../../visual/province-fixture';

const [opening, layout] = scenesOf(buildStarter(THREE_CORES, provinceFixture(), 'zh'));

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
        const { lng, lat, zoom } = cameraOfScene(scene, { width, height });
        return viewAround([lng, lat], zoom, width, height).toPx([scene.bounds[0], lat])[0];
      };
      expect(leftOf(opening)).toBeGreaterThanOrEqual(width * 0.36 - 1);
      expect(leftOf(layout)).toBeLessThan(leftOf(opening));
    },
  );
});
