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
