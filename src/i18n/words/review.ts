/** Words of the 审图 lint. */
export const reviewZh = {
  'review.title': '审图检查',
  'review.blocked': '审图检查有 {count} 项不通过，没有导出',
  'review.warned': '审图检查有 {count} 项提示，已在成品上注明',
  'review.error': '须改',
  'review.warning': '提示',
  'review.mark': '审图检查提示 {count} 项',
  'review.layer.ground': '行政区划界线',
  'review.notNeeded': '本页没有地图，不需审图',
  'review.advice.boundary': '请重新打开程序；仍不一致时换用完整的安装文件，不要继续使用这一份。',
  'review.advice.review_number': '填写本单位已批准的审图号；没有的留空，由程序注明“内部工作用图 · 未送审”。',
  'review.advice.layers': '关闭外部底图后再导出。',
  'review.advice.covered': '移动或删去压住注记的标注，或放大这一处再导出。',
  'review.advice.as_of': '在图名或图廓注明数据截至的年月。',
  'review.advice.data_version': '在图廓注明数据版本。',
  'review.advice.drill': '在图上注明“演练”，或改用公开库。',
  'review.advice.requests': '关闭浏览器扩展后重新打开本页；本程序自身不发外部请求。',
} as const;
export type ReviewWord = keyof typeof reviewZh;

export const reviewEn: Record<ReviewWord, string> = {
  'review.title': 'Map review check',
  'review.blocked': '{count} points of the map review failed: nothing was exported',
  'review.warned': '{count} remarks of the map review, noted on what was exported',
  'review.error': 'Must change',
  'review.warning': 'Remark',
  'review.mark': '{count} remarks of the map review',
  'review.layer.ground': 'Administrative borders',
  'review.notNeeded': 'No map on this paper: no map review needed',
  'review.advice.boundary':
    'Open the program again; if it still differs, replace this copy by a complete one.',
  'review.advice.review_number':
    'Enter a number your office was given; leave it blank and the map says it was not submitted.',
  'review.advice.layers': 'Switch the foreign base map off.',
  'review.advice.covered': 'Move or remove the remark that covers the name, or zoom in there.',
  'review.advice.as_of': 'Say in the title or the margin what month the data is of.',
  'review.advice.data_version': 'Say the version of the data in the margin.',
  'review.advice.drill': 'Mark the map as simulated, or use the public library.',
  'review.advice.requests':
    'Switch browser extensions off and open the page again; the program itself asks nothing outside.',
};
