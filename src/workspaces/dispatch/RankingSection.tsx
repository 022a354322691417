/** Not built yet. */
export function RankingSection() {
  return null;
}
