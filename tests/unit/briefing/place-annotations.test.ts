import { describe, expect, it } from 'vitest';
import { toStage } from '@/workspaces/briefing/show/place-annotations';

const STAGE = { width: 1000, height: 600 };
const camera = (change: { bearing?: number; pitch?: number }) => ({
  lng: 118,
  lat: 36,
  zoom: 8,
  bearing: 0,
  pitch: 0,
  ...change,
});

describe('NOTE-1 toStage', () => {
  /** 512 px × 2⁸ for 360°: a degree of longitude has 364.1 px. */
  const DEGREE = (512 * 2 ** 8) / 360;
  it('puts the middle of the camera in the middle of the stage, however it stands', () => {
    expect(toStage(camera({}), STAGE, [118, 36])).toEqual([500, 300]);
    const [x = 0, y = 0] = toStage(camera({ bearing: 40, pitch: 60 }), STAGE, [118, 36]) ?? [];
    expect(x).toBeCloseTo(500, 6);
    expect(y).toBeCloseTo(300, 6);
  });
  it('turns with the bearing: east is up where the camera looks east', () => {
    const [x = 0, y = 0] = toStage(camera({ bearing: 90 }), STAGE, [118.5, 36]) ?? [];
    expect(x).toBeCloseTo(500, 6);
    expect(y).toBeCloseTo(300 - DEGREE / 2, 6);
  });
  it('draws what is far smaller under a tilt: 182 px north at 60° are 77.4 px', () => {
    // Looking east, so that the degree of longitude is the way ahead: 182.04 px before, depth 900 + 182.04 · sin 60°.
    const [x = 0, y = 0] = toStage(camera({ bearing: 90, pitch: 60 }), STAGE, [118.5, 36]) ?? [];
    expect(x).toBeCloseTo(500, 6);
    expect(300 - y).toBeCloseTo((182.04 * 0.5 * 900) / (900 + 182.04 * 0.866), 1);
    expect(300 - y).toBeCloseTo(77.5, 0);
  });
  it('has no pixel for what lies behind the camera', () => {
    expect(toStage(camera({ bearing: 90, pitch: 60 }), STAGE, [114, 36])).toBeNull();
  });
});
