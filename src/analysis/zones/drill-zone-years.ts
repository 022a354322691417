import type { ZoneYear } from '@/domain/park/zone-year';
import { makeSeededRandom, seedOf } from '@/lib/seeded-random';

const SEED = 2016;
const DEMONSTRATED = 10;

/** Simulated scores of some zones for some years, to try the rules with: drill, never a real park's result. */
export function simulateZoneYears(parkIds: readonly string[], years: readonly number[]): readonly ZoneYear[] {
  return years.flatMap((year) => {
    const random = makeSeededRandom(seedOf(SEED, `zones ${year}`));
    const scored = parkIds.map((parkId) => {
      // What a zone is worth stays; what the year brings is small beside it.
      const base = makeSeededRandom(seedOf(SEED, parkId)).next();
      const score = Math.round((55 + 38 * base + 3 * random.normal()) * 10) / 10;
      const tax = Math.round((4 + 22 * base + random.normal()) * 100) / 100;
      return { parkId, score: Math.max(0, Math.min(100, score)), tax: Math.max(0.1, tax) };
    });
    const order = [...scored].sort((a, b) => b.score - a.score || (a.parkId < b.parkId ? -1 : 1));
    const best = new Set(order.slice(0, DEMONSTRATED).map(({ parkId }) => parkId));
    return scored.map(
      ({ parkId, score, tax }): ZoneYear => ({
        parkId,
        year,
        score,
        rank: null,
        isDemonstration: best.has(parkId),
        measures: { tax_per_mu: tax },
        source: '演练：按种子模拟',
        drill: true,
      }),
    );
  });
}
