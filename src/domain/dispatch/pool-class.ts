/**
 * Class of a project in the pool 项目库. Rates are of the implementing class only.
 * `unstated` 未载明 is for what public documents name without a class: it enters no rate.
 * @source 文件A 第22条
 */
export const POOL_CLASSES = {
  implementing: { zh: '实施类', en: 'Implementing' },
  preparing: { zh: '准备类', en: 'Preparing' },
  reserve: { zh: '储备类', en: 'Reserve' },
  unstated: { zh: '未载明', en: 'Not stated' },
} as const;
export type PoolClass = keyof typeof POOL_CLASSES;

/** Pool class ids in official order. */
export const POOL_CLASS_IDS = Object.keys(POOL_CLASSES) as readonly PoolClass[];
