import { describe, expect, it } from 'vitest';
import { embedBriefings, readEmbeddedBriefings } from '@/data/briefing/embedded-briefings';
import type { Briefing } from '@/domain/briefing/briefing';

const PAGE =
  '<!doctype html><html><body><div id="app"></div><script type="application/json" data-asset="manifest.json">{}</script></body></html>';
const BRIEFING: Briefing = {
  id: 'b1',
  title: '例 </script><b>',
  subtitle: '',
  changedAt: '',
  chapters: [{ id: 'c1', title: '', scenes: [] }],
};

const SET = { preferences: { theme: 'wall', locale: 'zh', textScale: 2 }, savedAt: '2026-11-30' };

/** The one lookup the reader makes, on the text of a page. */
const pageOf = (html: string): ParentNode =>
  ({
    querySelector: (selector: string) => {
      const name = /data-asset="([^"]+)"/.exec(selector)?.[1] ?? '';
      const found = new RegExp(`data-asset="${name}">([\\s\\S]*?)</script>`).exec(html)?.[1];
      return found === undefined ? null : { textContent: found };
    },
  }) as unknown as ParentNode;

describe('embedBriefings', () => {
  const html = embedBriefings(PAGE, {
    ...SET,
    briefings: [BRIEFING],
    isLocked: true,
    open: 'b1',
    wall: { columns: 3 },
  });

  it('comes back whole, with lock and wall, whatever stands in a title', () => {
    expect(readEmbeddedBriefings(pageOf(html))).toEqual({
      briefings: [BRIEFING],
      isLocked: true,
      wall: { columns: 3 },
      why: '',
    });
  });

  it('replaces what the page carried before', () => {
    const again = embedBriefings(html, { ...SET, briefings: [], isLocked: false, open: '', wall: undefined });
    expect(again.match(/data-asset="briefings\.json"/g)).toHaveLength(1);
    expect(again.match(/data-asset="preferences\.json"/g)).toHaveLength(1);
    expect([html, again].map((each) => each.includes(' data-locked '))).toEqual([true, false]);
    expect(readEmbeddedBriefings(pageOf(again))?.briefings).toEqual([]);
  });

  it('says that a damaged page is damaged, and nothing of one that carries none', () => {
    expect(readEmbeddedBriefings(pageOf(html.replaceAll('b1', 'b2')))?.why).toContain('已损坏');
    expect(readEmbeddedBriefings(pageOf(PAGE))).toBeNull();
  });
});
