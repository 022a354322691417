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
      { edge: [0, 0, 800, 600] },
    );
    expect(kept?.leaderEnd).not.toBeNull();
    expect(kept?.middle[1]).toBeLessThan(590);
    expect(cut).toBeNull();
    expect(away?.middle).toEqual([400, 900]);
  });

  it('LABEL-3 no name stands in the strip at the foot, nor is one cut that lies in it', () => {
    const names = [
      name('枣庄', 200, 560),
      name('临沂', 400, 585),
      name('日照', 798, 585),
      name('徐州', 400, 900),
    ];
    const [kept, under, corner, away] = placeCityNames(names, 7, 1, { edge: [0, 0, 800, 600], foot: 30 });
    expect(kept?.middle[1]).toBeLessThan(560);
    expect([under, corner]).toEqual([null, null]);
    expect(away?.middle).toEqual([400, 900]);
  });

  it('LABEL-4 stands close beside a sign at its city and covers none, without a leader', () => {
    const signs = [[100, 100] as const];
    const [name1] = placeCityNames([name('临沂', 100, 100)], 7, 1, { signs });
    expect(name1?.leaderEnd).toBeNull();
    const [, y = 0] = name1?.middle ?? [];
    // Half the name, 10 px, and half the sign, 7 px.
    expect(Math.abs(y - 100)).toBeCloseTo(17.08, 1);
    // A sign it would hardly touch moves no name.
    const [stays] = placeCityNames([name('临沂', 100, 100)], 7, 1, { signs: [[100, 115]] });
    expect(stays?.middle).toEqual([100, 100]);
  });

  it('LABEL-2 follows the style: 14 px at zoom 5, 15.5 at 7, half way between at 6; twice as large one level later', () => {
    expect([cityNameSize(5, false, 1), cityNameSize(6, false, 1), cityNameSize(8, false, 2)]).toEqual([
      14, 14.75, 31,
    ]);
  });
});
