/** Words of 汇报. */
export const briefingZh = {
  'briefing.title': '汇报',
} as const;
export type BriefingWord = keyof typeof briefingZh;

export const briefingEn: Record<BriefingWord, string> = {
  'briefing.title': 'Briefing',
};
