import type { Page } from '@playwright/test';
import { expect } from './harness/app-fixtures';

/** Sections of 调度通报 with what stands when they are drawn. */
const DISPATCH_PARTS: Readonly<Record<string, string>> = {
  排名与进度: '.ranking-panels svg',
  近期节点: '.due-map svg',
  亮灯规则: '.rules-map',
  督导台账: '.ladder-city',
  堵点与要素: '.rules-room table',
  园区评价: '.rules-room table',
  考核与目标: '.assess-table',
  通报文稿: '.bulletin-room h3',
};

/** Sections of 区域比较 with the parts behind their buttons or tabs. */
const COMPARE_PARTS: Readonly<Record<string, readonly string[]>> = {
  并列与差异: [],
  同尺叠合: [],
  区域画像: ['计分与可比城市', '产业结构', '集中程度'],
  通达与设想: ['设想方案', '城市间', '机场与港口', '园区通达表', '观摩线路', '参数与核对'],
  协同检查: ['京津冀', '三核引领', '耦合'],
};

/** Which parts of a workspace a walk takes, and what it does when one stands. */
type Takes = (part: string) => boolean;
type WhenDrawn = (scene: string) => Promise<void>;

/** Go through the sections of 调度通报, which is open. */
export async function walkDispatch(page: Page, takes: Takes, whenDrawn: WhenDrawn): Promise<void> {
  const nav = page.getByRole('navigation', { name: '调度通报' });
  for (const [section, shown] of Object.entries(DISPATCH_PARTS)) {
    if (!takes(section)) continue;
    await nav.getByRole('button', { name: section, exact: true }).click();
    await expect(page.locator(shown).first()).toBeVisible();
    await whenDrawn(section);
  }
}

/** Go through the sections of 区域比较, which is open, and through their parts; a section itself is the part ''. */
export async function walkCompare(page: Page, takes: Takes, whenDrawn: WhenDrawn): Promise<void> {
  const nav = page.getByRole('navigation', { name: '区域比较' });
  for (const [section, all] of Object.entries(COMPARE_PARTS)) {
    const parts = ['', ...all].filter(takes);
    if (parts.length === 0) continue;
    await nav.getByRole('button', { name: section }).click();
    const body = page.getByRole('region', { name: section, exact: true });
    for (const part of parts) {
      if (part !== '') await body.locator('[role=tab], .reach-parts button', { hasText: part }).click();
      await expect(body.locator('button, select').first()).toBeVisible();
      await expect(body.getByText('正在计算……')).toHaveCount(0);
      await whenDrawn(`${section} · ${part}`);
    }
  }
}
