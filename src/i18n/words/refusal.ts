/** Parts of a view as a refused link names them: `[zh, en]`. */
export const VIEW_PART_WORDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  视图: ['视图', 'view'],
  链接: ['链接', 'link'],
  version: ['版本', 'version'],
  workspace: ['工作区', 'workspace'],
  library: ['项目库', 'library'],
  camera: ['镜头', 'camera'],
  lng: ['经度', 'longitude'],
  lat: ['纬度', 'latitude'],
  zoom: ['缩放级别', 'zoom'],
  bearing: ['旋转角', 'bearing'],
  pitch: ['倾角', 'pitch'],
  month: ['月份', 'month'],
  layers: ['图层', 'layers'],
  visible: ['是否显示', 'shown or not'],
  hidden: ['隐藏的类别', 'hidden classes'],
  opacity: ['不透明度', 'opacity'],
  region: ['区域', 'region'],
  selection: ['选中的对象', 'selected thing'],
  pins: ['固定的对象', 'pinned things'],
  officialOnly: ['只看公开发布', 'public sources only'],
};

/** Why, in English; the sentences of the parser are Chinese. */
export const UNREADABLE_EN = 'it cannot be read';

/** What is said of links: `[zh, en]`. */
export const LINK_WORDS = {
  damaged: [
    '链接不完整或在传递中被改动，请重新复制整条链接',
    'it was cut off or changed on its way; copy the whole link again',
  ],
  missing: ['没有这一项', 'it is missing'],
  unknown: ['本机数据中没有这个区域', 'this copy does not know the region'],
  otherData: [
    '链接来自数据版本 {link}，本机为 {here}：画面已按本机数据打开，数字与对象可能与原画面不同。',
    'The link was made with data {link}, this copy has {here}: the view is shown with the data here; figures may differ.',
  ],
  showing: [
    '放映中不打开链接；结束放映后请再粘贴一次。',
    'No link is opened during a show; paste it again afterwards.',
  ],
  refused: [
    '链接里的视图没有采用：{where}，{why}。当前画面保持不变。',
    'The view in the link was not used: {where}: {why}. The present view stays.',
  ],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;
