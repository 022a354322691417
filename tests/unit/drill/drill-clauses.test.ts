import { describe, expect, it } from 'vitest';
import { findClauseScopes } from '@/analysis/two-axes/clause-scopes';
import { PROJECT_LIST_IDS } from '@/domain/dispatch/project-list';
import { INDUSTRY_IDS } from '@/domain/project/industry';
import { makeSeededRandom } from '@/lib/seeded-random';
import { drawClauses } from '../../../scripts/steps/drill-clauses';
import { makeDrillSet } from '../../../scripts/steps/drill-set';
import { readDrillWorld } from '../../../scripts/steps/drill-world';
import { atlas } from '../two-axes/axes-ground';

const known = new Set(atlas.clauses.map(({ id }) => id));

describe('drawClauses', () => {
  it('draws one to three clauses that exist, in the documents order, and none outside its regions', () => {
    const random = makeSeededRandom(20180213);
    const scopes = findClauseScopes(atlas);
    const order = [...known];
    for (let run = 0; run < 5000; run++) {
      const { adcode, cityAdcode } = random.chance(0.1)
        ? { adcode: 370783, cityAdcode: 370700 }
        : random.pick(atlas.counties);
      const clauses = drawClauses(
        random,
        {
          industryId: random.chance(0.05) ? null : random.pick(INDUSTRY_IDS),
          listIds: random.chance(0.3) ? [] : [random.pick(PROJECT_LIST_IDS)],
          cityAdcode,
          countyAdcode: adcode,
          parkId: random.chance(0.5) ? 'PK001' : null,
        },
        known,
      );
      expect(clauses.length).toBeGreaterThan(0);
      expect(clauses.length).toBeLessThanOrEqual(3);
      expect(clauses.map((id) => order.indexOf(id))).toEqual(
        clauses.map((id) => order.indexOf(id)).sort((a, b) => a - b),
      );
      for (const id of clauses) {
        expect(known.has(id), id).toBe(true);
        const scope = scopes.get(id);
        if (scope !== undefined)
          expect(
            scope.regions.some((region) => [`city:${cityAdcode}`, `county:${adcode}`].includes(region)),
            id,
          ).toBe(true);
      }
      if (adcode === 370783) expect(clauses.some((id) => id.startsWith('C'))).toBe(true);
    }
  });
  it('spreads the drill over many clauses of A, B and D', () => {
    const { projects } = makeDrillSet(readDrillWorld(), 1395, 2018);
    const named = new Set(projects.flatMap(({ clauseIds }) => clauseIds));
    expect(named.size).toBeGreaterThan(40);
    expect(projects.every(({ clauseIds }) => clauseIds.length >= 1 && clauseIds.length <= 3)).toBe(true);
  });
});
