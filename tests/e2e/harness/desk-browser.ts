import { launchArguments, requireBrowser } from '../../../scripts/steps/test-browser';

/**
 * For walks that look at tables, matrices and drawings more than at the map: the page is put together without the
 * graphics library in software, which redraws all of it for each change. A fifth to a third less to wait for.
 */
export const DESK_BROWSER = {
  launchOptions: {
    executablePath: requireBrowser(),
    args: [...launchArguments(), '--disable-gpu-compositing'],
  },
};
