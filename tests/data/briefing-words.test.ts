import { describe, expect, it } from 'vitest';
import { buildStarter } from '@/workspaces/briefing/starters/build-starter';
import { STARTERS } from '@/workspaces/briefing/starters/starters';
import { assetRoom, deckOf } from './starter-deck';

describe('shipped briefings on slides', () => {
  it('mark a fact without a document as the wall does, and say at its foot what the mark means', async () => {
    const room = assetRoom();
    let marked = 0;
    for (const starter of STARTERS) {
      const deck = await deckOf('pptx', buildStarter(starter, room.province, 'zh'), room);
      for (const slide of deck.slides) {
        if (slide.kind !== 'scene') continue;
        const words = [slide.title, ...slide.points, slide.notes].join('\n');
        expect(slide.sources.includes('* 日期凭公开常识，未附文献'), words).toBe(words.includes('*'));
        if (words.includes('*')) marked += 1;
      }
    }
    // 上合示范区 in two briefings at least: M006 has no document.
    expect(marked).toBeGreaterThan(1);
  });
});
