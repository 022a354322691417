import type { Page } from '@playwright/test';

/** Boxes that each own their piece of the window; only what opens above everything may cover them. */
const REGIONS = [
  '.topbar',
  '.panel-tabs',
  '.panel',
  '.card',
  '.pins',
  '.inset',
  '.timeline',
  '.credits',
  '.measure-bar',
  '.top-strip > *',
  '.furniture-buttons',
] as const;

/**
 * What a person could not use in the window as it stands: regions or controls that cover one another, and controls
 * outside the window or cut off where nothing scrolls. An open dialog is looked at alone.
 * @returns one sentence per fault.
 */
export async function findLayoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((selectors) => {
    const SLACK = 1;
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isEmpty = (box: Box): boolean => box.right - box.left <= SLACK || box.bottom - box.top <= SLACK;
    const window_: Box = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
    const nameOf = (item: Element): string => {
      const name = item.getAttribute('aria-label') ?? item.textContent ?? '';
      const { left, top, right, bottom } = item.getBoundingClientRect();
      const at = [left, top, right, bottom].map(Math.round).join(' ');
      return `${item.tagName.toLowerCase()}.${item.getAttribute('class') ?? ''} “${name.trim().slice(0, 16)}” [${at}]`;
    };
    const isShown = (item: Element): boolean =>
      item.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      getComputedStyle(item).pointerEvents !== 'none' &&
      !isEmpty(boxOf(item.getBoundingClientRect()));
    const faults: string[] = [];
    /** The part that is to be seen now; says when a part can never be. */
    const seenPart = (item: Element): Box => {
      let box = boxOf(item.getBoundingClientRect());
      for (let outer = item.parentElement; outer !== null; outer = outer.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(outer);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = boxOf(outer.getBoundingClientRect());
        const rolls = [overflowX, overflowY].some((flow) => flow === 'auto' || flow === 'scroll');
        if (!rolls) {
          const cut = meet(box, frame);
          const lost = Math.max(
            cut.left - box.left,
            cut.top - box.top,
            box.right - cut.right,
            box.bottom - cut.bottom,
          );
          if (lost > SLACK) faults.push(`${nameOf(item)} is cut off by ${nameOf(outer)}`);
        }
        box = meet(box, frame);
        if (position === 'fixed') break;
      }
      return box;
    };
    const root = document.querySelector('dialog[open]') ?? document.querySelector('#app') ?? document.body;
    const controls = [
      ...root.querySelectorAll('button, select, input, textarea, summary, a[href], [tabindex="0"]'),
    ].filter((item) => isShown(item) && !item.matches('canvas'));
    const seen = controls.map((item) => ({ item, box: seenPart(item) }));
    for (const { item, box } of seen) {
      if (isEmpty(box)) continue;
      const inside = meet(box, window_);
      if (
        isEmpty(inside) ||
        box.right > window_.right + SLACK ||
        box.bottom > window_.bottom + SLACK ||
        box.left < -SLACK ||
        box.top < -SLACK
      )
        faults.push(`${nameOf(item)} is outside the window`);
    }
    const covers = (items: readonly { readonly item: Element; readonly box: Box }[]): void =>
      items.forEach((a, at) => {
        for (const b of items.slice(at + 1)) {
          if (a.item.contains(b.item) || b.item.contains(a.item)) continue;
          if (!isEmpty(meet(a.box, b.box)))
            faults.push(`${nameOf(a.item)} and ${nameOf(b.item)} cover each other`);
        }
      });
    covers(seen.filter(({ item }) => item.closest('.popover-panel, .inset') === null));
    if (root.matches('dialog')) {
      const frame = boxOf(root.getBoundingClientRect());
      if (frame.left < 0 || frame.top < 0 || frame.right > window_.right || frame.bottom > window_.bottom)
        faults.push(`${nameOf(root)} is larger than the window`);
      if (root.scrollWidth > root.clientWidth + SLACK) faults.push(`${nameOf(root)} scrolls sideways`);
      return faults;
    }
    const regions = [...root.querySelectorAll(selectors.join(', '))]
      .filter((item) => item.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((item) => ({ item, box: boxOf(item.getBoundingClientRect()) }));
    for (const { item, box } of regions)
      if (
        box.left < -SLACK ||
        box.top < -SLACK ||
        box.right > window_.right + SLACK ||
        box.bottom > window_.bottom + SLACK
      )
        faults.push(`region ${nameOf(item)} reaches outside the window`);
    covers(regions);
    covers(
      [...root.querySelectorAll('.timeline > *, .topbar-row > *')]
        .filter(isShown)
        .map((item) => ({ item, box: boxOf(item.getBoundingClientRect()) })),
    );
    return faults;
  }, REGIONS);
}
