import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUrlHash, toUrlHash } from '@/app/url-hash';
import { parseViewState, toViewJson } from '@/domain/view-state/parse-view-state';
import { orThrow } from '@/lib/result';
import { anyView, roundView } from './arbitrary-view';
import { holds, law } from './law';

/** Refused with a sentence and a place, or read whole: whatever is read writes itself the same way again. */
function expectWholeOrRefused(hash: string): 'refused' | 'read' {
  const found = parseUrlHash(hash);
  if (!found.ok) {
    expect(found.error.where).not.toBe('');
    expect(found.error.why.length).toBeGreaterThan(3);
    return 'refused';
  }
  if (found.value !== null) {
    const again = toUrlHash(found.value);
    expect(toUrlHash(orThrow(parseUrlHash(again)) ?? found.value)).toBe(again);
  }
  return 'read';
}

describe('toUrlHash, parseUrlHash', () => {
  it(law('parse∘write is the view, rounded as stated', 300), () => {
    holds(
      fc.property(anyView, (view) => {
        expect(parseUrlHash(toUrlHash(view))).toEqual({ ok: true, value: roundView(view) });
      }),
      300,
    );
  });

  it(law('a link that was read and written is written the same ever after', 200), () => {
    holds(
      fc.property(anyView, (view) => {
        const rewrite = (hash: string) => toUrlHash(orThrow(parseUrlHash(hash)) ?? view);
        const once = rewrite(toUrlHash(view));
        expect(rewrite(once)).toBe(once);
      }),
      200,
    );
  });

  it(law('a hash holds nothing that a browser or a chat window would cut', 200), () => {
    holds(
      fc.property(anyView, (view) => {
        expect(toUrlHash(view)).toMatch(/^#[\w=&,:.~!*'()%-]+$/);
      }),
      200,
    );
  });

  it(law('any text is refused with a sentence or read whole, never thrown at', 300), () => {
    holds(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc
            .array(
              fc.tuple(
                fc.constantFrom('v', 'w', 'b', 'c', 'm', 'l', 'r', 's', 'p', 'o', 'x', 'u'),
                fc.string({ maxLength: 8 }),
              ),
            )
            .map((fields) => fields.map(([key, value]) => `${key}=${value}`).join('&')),
        ),
        (text) => void expectWholeOrRefused(`#${text}`),
      ),
      300,
    );
  });

  it(law('a damaged link is refused with a sentence or read whole', 500), () => {
    const tally = { refused: 0, read: 0 };
    holds(
      fc.property(
        anyView,
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.string({ maxLength: 3 }),
        (view, seed, cut, put) => {
          const hash = toUrlHash(view);
          const at = 1 + (seed % (hash.length - 1));
          tally[expectWholeOrRefused(hash.slice(0, at) + put + hash.slice(at + cut))]++;
        },
      ),
      500,
    );
    expect(tally.refused).toBeGreaterThan(50);
    expect(tally.read).toBeGreaterThan(50);
  });

  it(law('a version of the future is refused and named', 50), () => {
    holds(
      fc.property(anyView, fc.integer({ min: 2, max: 99 }), (view, version) => {
        const found = parseUrlHash(toUrlHash(view).replace('#v=1', `#v=${version}`));
        expect(found.ok).toBe(false);
        if (!found.ok) expect(found.error.why).toContain(`版本 ${version} `);
      }),
      50,
    );
  });
});

describe('toViewJson, parseViewState', () => {
  it(law('through JSON and back is the same view', 300), () => {
    holds(
      fc.property(anyView, (view) => {
        const found = orThrow(parseViewState(JSON.parse(JSON.stringify(toViewJson(view)))));
        expect(toViewJson(found)).toEqual(JSON.parse(JSON.stringify(toViewJson(view))));
        expect(found.layers).toEqual(JSON.parse(JSON.stringify(view.layers)));
        expect(found.table).toEqual(view.table);
        expect(found.axes).toEqual(view.axes);
        expect(found.brush).toEqual(view.brush);
      }),
      300,
    );
  });

  it(law('any JSON is refused with a place and a sentence, never thrown at', 500), () => {
    holds(
      fc.property(fc.jsonValue(), (json) => {
        const found = parseViewState(json);
        expect(found.ok).toBe(false);
        if (!found.ok) expect(found.error.why.length).toBeGreaterThan(3);
      }),
      500,
    );
  });

  it(law('one field gone or of another kind is refused whole', 300), () => {
    const fields = [
      'version',
      'workspace',
      'library',
      'camera',
      'month',
      'layers',
      'region',
      'pins',
      'officialOnly',
    ];
    holds(
      fc.property(
        anyView,
        fc.constantFrom(...fields),
        fc.constantFrom(undefined, null, 7.5, 'x', []),
        (view, field, value) => {
          fc.pre(!(field === 'pins' && Array.isArray(value)));
          expect(parseViewState({ ...toViewJson(view), [field]: value }).ok).toBe(false);
        },
      ),
      300,
    );
  });
});
