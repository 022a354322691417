import { describe, expect, it } from 'vitest';
import { type CityName, cityNameSize, placeCityNames } from '@/map/city-names';

const name = (text: string, x: number, y: number, core = false): CityName => ({ text, at: [x, y], core });

describe('placeCityNames', () => {
  it('leaves a lone name on its city, without a leader', () => {
    expect(placeCityNames([name('菏泽', 100, 100)], 7, 1)).toEqual([{ middle: [100, 100], leaderEnd: null }]);
  });

  it('moves the later of two crowded names aside and leads back to it', () => {
    const [first, second] = placeCityNames([name('泰安', 100, 100), name('莱芜', 108, 104)], 7, 1);
    expect(first?.leaderEnd).toBeNull();
    expect(second?.leaderEnd).not.toBeNull();
    const [x = 0, y = 0] = second?.middle ?? [];
    expect(Math.hypot(x - 108, y - 104)).toBeGreaterThan(20);
  });

  it('never covers a core’s star or name, and gives cores no place of their own', () => {
    const places = placeCityNames([name('济南', 100, 100, true), name('德州', 112, 100)], 7, 1);
    expect(places).toHaveLength(1);
    expect(places[0]?.leaderEnd).not.toBeNull();
  });

  it('LABEL-3 leaves out no city for the edge where there is room inside, and none is cut by it', () => {
    const [kept, cut, away] = placeCityNames(
      [name('枣庄', 200, 594), name('临沂', 400, 602), name('徐州', 400, 900)],
      7,
      1,
      [0, 0, 800, 600],
    );
    expect(kept?.leaderEnd).not.toBeNull();
    expect(kept?.middle[1]).toBeLessThan(590);
    expect(cut).toBeNull();
    expect(away?.middle).toEqual([400, 900]);
  });

  it('LABEL-2 follows the style: 14 px at zoom 5, 15.5 at 7, half way between at 6; twice as large one level later', () => {
    expect([cityNameSize(5, false, 1), cityNameSize(6, false, 1), cityNameSize(8, false, 2)]).toEqual([
      14, 14.75, 31,
    ]);
  });
});
