import { describe, expect, it } from 'vitest';
import type { DeckScene } from '@/domain/document/slide-deck';
import { pictureRoom } from '@/io/document/picture-room';
import { sampleDeck } from './sample-deck';

const deck = sampleDeck();
const found = deck.slides.find((slide): slide is DeckScene => slide.kind === 'scene');
if (found === undefined) throw new Error('the sample has no scene');
const scene: DeckScene = { ...found, points: ['三核引领'], notes: '先看全省。', sources: '' };
const room = (change: Partial<DeckScene>, above?: string[], below?: string[]): number => {
  const card = (kind: 'chapter' | 'closing', lines?: string[]) =>
    lines === undefined ? undefined : { kind, title: '章', lines, notes: '' };
  return pictureRoom(deck, { ...scene, ...change }, card('chapter', above), card('closing', below));
};

describe('DOC-5 the picture of a scene in a handout', () => {
  it('is as large as it may be where little is said, and leaves room for each line more', () => {
    // 225 mm are 637.8 pt; 52 of a heading, 15 of a foot, 26 of a point and 60 of notes leave far more than 345.
    expect(room({})).toBe(345);
    const many = Array.from({ length: 8 }, (_, at) => `第${at + 1}点`);
    // 8 × 26 of points: 637.8 − 52 − 15 − 208 − 60 = 302.8.
    expect(room({ points: many })).toBeCloseTo(302.8, 0);
    expect(room({ points: many }, ['一幕'])).toBeCloseTo(302.8 - 52 - 26, 0);
    expect(room({ points: many }, undefined, ['完'])).toBeCloseTo(302.8 - 52 - 26, 0);
  });
  it('is never too small to be read', () => {
    expect(room({ points: Array.from({ length: 40 }, () => '很多') })).toBe(180);
  });
});
