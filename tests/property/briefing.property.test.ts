import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefingBook } from '@/data/briefing/briefing-book';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { moveSceneBefore, splitChapter, stepScene } from '@/domain/briefing/edit-briefing';
import { parseBriefing, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { ANNOTATION_KINDS, type Scene, SCENE_KINDS, TRANSITIONS } from '@/domain/briefing/scene';
import { type Box, placeCallout } from '@/lib/place-callout';
import { ok } from '@/lib/result';
import { makeSeededRandom } from '@/lib/seeded-random';
import { predictShow, type SentEvent, stillUnheard } from '@/workspaces/briefing/show/predict-show';
import { stepShow } from '@/workspaces/briefing/show/show-machine';
import { MAX_STACK, openShow, type ShowEvent, type ShowState } from '@/workspaces/briefing/show/show-state';
import { anyRef, anyView } from './arbitrary-view';
import { holds, holdsLater, law } from './law';

const anyLngLat = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);

const anyScene = (id: string): fc.Arbitrary<Scene> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...SCENE_KINDS),
    view: anyView,
    bounds: fc.option(fc.constant([117, 35, 119, 37] as const)),
    title: fc.string(),
    points: fc.array(fc.string(), { maxLength: 3 }),
    notes: fc.string(),
    sources: fc.string(),
    dwellSec: fc.integer({ min: 3, max: 1800 }),
    transition: fc.constantFrom(...TRANSITIONS),
    annotations: fc.array(
      fc.record({
        id: fc.constant('a1'),
        kind: fc.constantFrom(...ANNOTATION_KINDS),
        anchor: fc.oneof(
          anyLngLat.map((lngLat) => ({ kind: 'place' as const, lngLat })),
          anyRef.map((ref) => ({ kind: 'entity' as const, ref })),
        ),
        text: fc.string(),
      }),
      { maxLength: 2 },
    ),
    values: fc.array(fc.record({ query: fc.string(), text: fc.string(), frozen: fc.boolean() }), {
      maxLength: 2,
    }),
    stamp: fc.record({ takenAt: fc.string(), dataVersion: fc.string(), keptAt: fc.string() }),
  });

const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  id: fc.constant('b1'),
  title: fc.string(),
  subtitle: fc.string(),
  changedAt: fc.string(),
  chapters: fc.tuple(
    fc.tuple(anyScene('s1'), anyScene('s2')).map((scenes) => ({ id: 'c1', title: 'one', scenes })),
    fc
      .tuple(anyScene('s3'), anyScene('s4'), anyScene('s5'))
      .map((scenes) => ({ id: 'c2', title: '', scenes })),
  ),
});

describe('a briefing as JSON', () => {
  it(law('comes back as it was, through the text of a file', 60), () => {
    holds(
      fc.property(anyBriefing, (briefing) => {
        const back = parseBriefing(JSON.parse(JSON.stringify(toBriefingJson(briefing))));
        expect(back).toEqual({ ok: true, value: JSON.parse(JSON.stringify(briefing)) as unknown });
      }),
      60,
    );
  });
});

describe('scenes put in another order', () => {
  const ids = (briefing: Briefing): string[] => scenesOf(briefing).map(({ id }) => id);
  it(law('stay the same scenes, each once', 60), () => {
    const anyId = fc.constantFrom('s1', 's2', 's3', 's4', 's5');
    holds(
      fc.property(
        anyBriefing,
        anyId,
        anyId,
        fc.constantFrom(1 as const, -1 as const),
        (briefing, a, b, by) => {
          const sorted = ids(briefing).sort();
          expect(ids(stepScene(briefing, a, by)).sort()).toEqual(sorted);
          expect(ids(moveSceneBefore(briefing, a, b)).sort()).toEqual(sorted);
          expect(ids(splitChapter(briefing, a, 'c9', ''))).toEqual(ids(briefing));
        },
      ),
      60,
    );
  });
});

describe('NOTE-1 placeCallout', () => {
  const covers = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width - 1e-6 &&
    b.x < a.x + a.width - 1e-6 &&
    a.y < b.y + b.height - 1e-6 &&
    b.y < a.y + a.height - 1e-6;
  const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  it(law('never covers its subject and never leaves the room', 400), () => {
    const room: Box = { x: 10, y: 10, width: 900, height: 600 };
    holds(
      fc.property(
        within(10, 880),
        within(10, 580),
        within(20, 400),
        within(20, 200),
        within(4, 40),
        fc.array(fc.tuple(within(0, 900), within(0, 600)), { maxLength: 6 }),
        (x, y, width, height, gap, others) => {
          const subject: Box = { x, y, width: 24, height: 24 };
          const taken = others.map(([ox, oy]): Box => ({ x: ox, y: oy, width: 80, height: 30 }));
          const box = placeCallout(subject, { width, height }, room, taken, gap);
          if (box === null) return;
          expect(covers(box, subject)).toBe(false);
          expect(box.x).toBeGreaterThanOrEqual(room.x);
          expect(box.y).toBeGreaterThanOrEqual(room.y);
          expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height + 1e-6);
        },
      ),
      400,
    );
  });
});

describe('a thousand random keys', () => {
  const KEYS = [
    ...'bflspcnxyzQ0123456789 ./中',
    'ArrowRight',
    'ArrowLeft',
    'PageUp',
    'PageDown',
    'Home',
    'End',
    'Enter',
    'Backspace',
    'Escape',
    'F13',
  ];
  const isSane = (state: ShowState<number>): void => {
    expect(state.place.scene).toBeGreaterThanOrEqual(0);
    expect(state.place.scene).toBeLessThan(state.count);
    expect(state.wall.scene).toBeLessThan(state.count);
    // The room sees what the presenter is at, unless it is frozen.
    if (!state.isFrozen) expect(state.wall).toBe(state.place);
    expect(state.stack.length).toBeLessThanOrEqual(MAX_STACK);
    expect(state.digits.length).toBeLessThanOrEqual(3);
    expect(state.pending.length).toBeLessThanOrEqual(1);
    if (state.question !== null) expect(state.digits).toBe('');
  };
  /** One of the events of a show in a mood: a presenter steps, asks one question after another, or does anything. */
  const eventIn = (
    mood: 'steps' | 'asks' | 'anything',
    random: ReturnType<typeof makeSeededRandom>,
    at: number,
  ): ShowEvent<number> => {
    const answer: ShowEvent<number> = { kind: 'answer', view: at, from: at - 1 };
    if (mood === 'asks')
      return random.int(0, 3) > 0
        ? answer
        : random.pick<ShowEvent<number>>([
            { kind: 'type', text: 'jinan' },
            { kind: 'key', key: 'x' },
            { kind: 'settle' },
            { kind: 'key', key: 'l' },
          ]);
    if (mood === 'steps')
      return random.pick<ShowEvent<number>>([
        { kind: 'key', key: random.pick(KEYS) },
        { kind: 'go', scene: random.int(-3, 30) },
        { kind: 'due' },
        { kind: 'key', key: 'Backspace' },
      ]);
    return random.pick<ShowEvent<number>>([
      { kind: 'settle' },
      { kind: 'due' },
      { kind: 'idle' },
      answer,
      { kind: 'type', text: 'jinan' },
      { kind: 'choose', at: random.int(-2, 40) },
      { kind: 'go', scene: random.int(-3, 30) },
      ...Array.from({ length: 13 }, (): ShowEvent<number> => ({ kind: 'key', key: random.pick(KEYS) })),
    ]);
  };
  it(law('leave a sane show at every step, and Home leads out of wherever it is', 30), () => {
    let deepest = 0;
    holds(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.boolean(), (seed, isKiosk) => {
        const random = makeSeededRandom(seed);
        let state = openShow<number>(random.int(1, 12), random.int(0, 20), isKiosk);
        let mood: Parameters<typeof eventIn>[0] = 'anything';
        for (let step = 0; step < 1000; step += 1) {
          if (step % 40 === 0) mood = random.pick(['steps', 'asks', 'anything'] as const);
          const event = eventIn(mood, random, step);
          const next = stepShow(state, event);
          isSane(next);
          if (next.isFrozen && state.isFrozen) expect(next.wall).toBe(state.wall);
          deepest = Math.max(deepest, next.stack.length);
          // What is left last is what Backspace brings back, and it is the very view that was left.
          if (event.kind === 'answer' && !next.isOver) {
            expect(next.stack.at(-1)).toMatchObject({ scene: state.wall.scene, view: event.from });
            const back = stepShow(next, { kind: 'key', key: 'Backspace' });
            expect(back.wall).toBe(next.stack.at(-1));
            expect(back.stack).toEqual(next.stack.slice(0, -1));
          }
          // A show that is over is begun again, as a person would.
          state = next.isOver ? openShow<number>(next.count, next.place.scene, isKiosk) : next;
        }
        // A letter still waiting is a key: an F pressed last freezes the wall before Home is heard.
        state = stepShow(state, { kind: 'settle' });
        for (
          let press = 0;
          press < 8 && !state.isOver && (state.question !== null || state.isFrozen);
          press += 1
        )
          state = stepShow(state, { kind: 'key', key: 'Escape' });
        state = stepShow(state, { kind: 'key', key: 'Home' });
        expect(state.isOver || (state.wall.kind === 'scene' && state.wall.scene === 0)).toBe(true);
        expect(state.isBlack && !state.isOver).toBe(false);
      }),
      30,
    );
    // A law about a limit that was never reached would say nothing.
    expect(deepest).toBe(MAX_STACK);
  });
});

describe('a question typed in the presenter’s window', () => {
  /** Both ends of a line: the wall hears what was sent, and the window hears of the wall, each later than it was said. */
  function typeOver(word: string, random: ReturnType<typeof makeSeededRandom>) {
    let wall = openShow<null>(7, 2);
    let heardCount = 0;
    let sent: readonly SentEvent[] = [];
    const toWall: SentEvent[] = [];
    const toWindow: { readonly state: ShowState<null>; readonly count: number }[] = [];
    let known = wall;
    let count = 0;
    const send = (event: ShowEvent<null>): void => {
      const each = { count: (count += 1), at: 0, event };
      sent = [...sent, each];
      toWall.push(each);
    };
    const deliver = (): void => {
      const event = toWall.shift();
      if (event !== undefined) {
        wall = stepShow(wall, event.event);
        heardCount = event.count;
        toWindow.push({ state: wall, count: heardCount });
      }
      if (random.int(0, 1) === 1) hear();
    };
    const hear = (): void => {
      const said = toWindow.shift();
      if (said === undefined) return;
      known = said.state;
      sent = stillUnheard(sent, { window: 'w', count: said.count }, 'w', 0, 1);
    };
    for (const letter of word) {
      for (let step = random.int(0, 3); step > 0; step -= 1) (random.int(0, 1) === 1 ? deliver : hear)();
      const { question } = predictShow(known, sent);
      // As in the window: the field takes what is typed once it is asked, the clicker's keys before.
      send(question === null ? { kind: 'key', key: letter } : { kind: 'type', text: question.text + letter });
      expect(predictShow(known, sent).question?.text ?? '').toBe(
        predictShow(known, sent).question === null ? '' : word.slice(0, count),
      );
    }
    while (toWall.length > 0) deliver();
    while (toWindow.length > 0) hear();
    return { wall, known, sent };
  }
  it(
    law('stands there letter by letter and arrives whole, however late either window hears the other', 300),
    () => {
      const anyWord = fc.stringMatching(/^[a-z]{2,12}$/);
      holds(
        fc.property(anyWord, fc.integer({ min: 1, max: 2 ** 31 }), (word, seed) => {
          const { wall, known, sent } = typeOver(word, makeSeededRandom(seed));
          expect(wall.question?.text).toBe(word);
          expect(known).toEqual(wall);
          expect(sent).toEqual([]);
        }),
        300,
      );
    },
  );

  it('is given up when the wall was reloaded before it heard it', () => {
    const state = openShow<null>(7, 2);
    const sent = [{ count: 4, at: 1000, event: { kind: 'type', text: 'ji' } as const }];
    const heard = { window: 'another', count: 9 };
    expect(predictShow(state, stillUnheard(sent, heard, 'w', 2000, 4500)).question?.text).toBe('ji');
    expect(stillUnheard(sent, heard, 'w', 6000, 4500)).toEqual([]);
  });
});

describe('two pages on one store', () => {
  const anyDeed = fc.record({
    page: fc.integer({ min: 0, max: 1 }),
    deed: fc.constantFrom('put', 'put', 'put', 'remove', 'keep', 'both', 'reload'),
    id: fc.constantFrom('b1', 'b2', 'b3'),
  });
  const RUNS = 200;

  it(
    law('what one page wrote is on the disk until a page that had seen it changed or deleted it', RUNS),
    () =>
      holdsLater(
        fc.asyncProperty(fc.array(anyDeed, { maxLength: 24 }), async (deeds) => {
          const disk = new Map<string, unknown>();
          const settings = {
            readSetting: (name: string) => Promise.resolve(ok(disk.get(name))),
            writeSetting: (name: string, value: unknown) => {
              disk.set(name, structuredClone(value));
              return Promise.resolve(ok(undefined));
            },
          };
          // The lock of a browser: one after another, whichever page asks.
          let last: Promise<unknown> = Promise.resolve();
          const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
            const done = last.then(task);
            last = done;
            return done;
          };
          const openPage = (): BriefingBook => new BriefingBook(settings, { inTurn });
          const pages = [openPage(), openPage()];
          for (const page of pages) await page.load();
          const standing = new Set<string>();
          const put = (page: BriefingBook, id: string, mark: string): void => {
            const before = page.getState().briefings.find((briefing) => briefing.id === id);
            if (before !== undefined) standing.delete(before.subtitle);
            standing.add(mark);
            page.put({ id, title: id, subtitle: mark, changedAt: '', chapters: [] });
          };
          for (const [step, { page: at, deed, id }] of deeds.entries()) {
            const page = pages[at];
            if (page === undefined) throw new Error(`no page ${at}`);
            if (deed === 'put') put(page, id, `m${step}`);
            else if (deed === 'keep') await page.flush();
            else if (deed === 'both') await Promise.all(pages.map((each) => each.flush()));
            else if (deed === 'reload') {
              await page.leave();
              const again = openPage();
              await again.load();
              pages[at] = again;
            } else {
              const before = page.getState().briefings.find((briefing) => briefing.id === id);
              if (before !== undefined) standing.delete(before.subtitle);
              page.remove(id);
              // A deletion is the one thing a page has no time for when it goes.
              await page.flush();
            }
          }
          for (const page of [...pages, ...pages]) await page.flush();
          const after = openPage();
          await after.load();
          const marks = (book: BriefingBook): readonly string[] =>
            book
              .getState()
              .briefings.map(({ subtitle }) => subtitle)
              .sort();
          // More may stand: what one page went on from, as the other saw it.
          expect(marks(after)).toEqual(expect.arrayContaining([...standing]));
          for (const page of pages) expect(marks(page)).toEqual(marks(after));
        }),
        RUNS,
      ),
  );
});
